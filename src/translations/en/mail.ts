/** Words of e-mails around the sentence that says what happened. */
export const mail = {
  codeSubject: {
    register: 'Your code to open an account',
    reset: 'Your code to set a new password',
    contact: 'Your code to change your address',
  },
  code: 'Your code is {{code}}. It holds for {{minutes}} minutes.',
  codeNotYours:
    'If you did not ask for it, ignore this e-mail, and do not pass the code on to anybody.',
  greeting: 'Dear {{name}},',
  happened: '{{sentence}}.',
  number: 'Number of the entry: {{number}}',
  reason: 'Note: {{reason}}',
  attached: 'The receipt (PDF) is attached. Please keep it.',
  seeAt: 'More at: {{link}}',
  signIn: 'Sign in to the portal to read more.',
  closing: 'The organisers of {{contest}}',
  staffReset: {
    subject: 'Setting a new password for the panel',
    asked:
      'Somebody, maybe you, asked to set a new password for this address in the panel. Please open this link to set it. It holds for {{minutes}} minutes:',
    notYours:
      'If you did not ask for it, ignore this e-mail: the password stays as it is. Do not pass the link on to anybody.',
  },
  automatic: 'This e-mail was sent automatically. Please do not reply to it.',
}
