export const upload = {
  start:
    'A file starts to upload as soon as it is chosen; after a break, choose it again to go on.',
  starting: 'Preparing the upload.',
  sending: '{{percent}}% sent ({{sent}} of {{total}})',
  pace: '{{speed}} a second, {{left}} left',
  leftSeconds: 'less than a minute',
  leftMinutes: 'about {{minutes}} min',
  leftHours: 'about {{hours}} h {{minutes}} min',
  paused: 'Paused, {{percent}}% sent ({{sent}} of {{total}})',
  retrying: 'The line is gone; trying again. The {{percent}}% that were sent are not lost.',
  checking: 'All sent; the file is being checked, please wait.',
  done: '“{{name}}” is uploaded.',
  failed: 'Not completed: {{reason}}',
  cancelled: 'The upload of “{{name}}” was cancelled.',
  started: 'The upload of “{{name}}” has begun.',
  progressOf: 'Upload of “{{name}}”',
  pause: 'Pause',
  resume: 'Continue',
  retry: 'Try again',
  cancel: 'Cancel upload',
  dismiss: 'Dismiss',
  ofFile: '{{action}}: {{name}}',
  unfinished: 'Unfinished uploads',
  pickAgain:
    'To go on, choose the same file again; it continues where it stopped. What is left alone for 24 hours is removed.',
  signedOut:
    'You are signed out. Sign in in another window and try again; what was sent is not lost.',
  signIn: 'Sign in in a new tab',
  unreachable:
    'The server could not be reached. What was sent is kept; check your connection and try again.',
  unclear: 'The server did not complete this. Please try again later.',
  noPlace: 'There is no place for more files here. Please remove one first.',
}
