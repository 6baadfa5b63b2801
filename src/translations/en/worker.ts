/** Words of the work in the background, for who runs the installation. */
export const worker = {
  started:
    'the work in the background has begun (e-mail, SMS, reminders, films, papers, likeness, publication)',
  ended: 'the work in the background has ended',
}
