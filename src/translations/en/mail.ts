/** Words of e-mails around the sentence that says what happened. */
export const mail = {
  greeting: 'Dear {{name}},',
  happened: '{{sentence}}.',
  number: 'Number of the entry: {{number}}',
  reason: 'Note: {{reason}}',
  seeAt: 'More at: {{link}}',
  signIn: 'Sign in to the portal to read more.',
  closing: 'The organisers of {{contest}}',
  automatic: 'This e-mail was sent automatically. Please do not reply to it.',
}
