export const form = {
  errorPrefix: 'Error: ',
  summaryTitle: 'There is something to correct',
  refusedTitle: 'This step was not completed',
  optional: ' (optional)',
  choose: 'Choose',
  otherText: 'Please specify',
  count: '{{count}} characters written',
  countBetween: '{{count}} characters written; {{min}} to {{max}} are asked for',
  countAtLeast: '{{count}} characters written; at least {{min}} are asked for',
  countAtMost: '{{count}} characters written; at most {{max}}',
  ruleBetween: '{{min}} to {{max}} characters',
  ruleAtLeast: 'At least {{min}} characters',
  ruleAtMost: 'At most {{max}} characters',
  formats: 'Formats: {{formats}}',
  maxSize: 'Up to {{size}} each',
  currentFiles: 'Uploaded',
  sending: 'Sending, please wait.',
  unreachable:
    'The server could not be reached, so nothing was sent. Check your connection and try again; what you typed is still here.',
  failed: 'The server did not complete this. Please try again later; what you typed is still here.',
  autosave: {
    none: 'What you type is kept automatically; the part counts as filled in once you press “Save”.',
    saved: 'Kept automatically ({{at}}). The part counts as filled in once you press “Save”.',
    offline:
      'The server cannot be reached. What you type is kept in this browser and sent as soon as it can be; please do not clear browsing data.',
    recovered:
      'Restored what was kept at {{at}} and never saved. Please check it and press “Save”.',
    choice:
      'This browser still holds text from {{at}} that never reached the server, and the part was changed elsewhere since. Which one do you want?',
    conflict:
      'This part was just changed in another window or by another account of your unit. To overwrite nothing, automatic keeping is paused.',
    showOther: 'Show the other text',
    keepMine: 'Keep what is here',
    takeLocal: 'Use this device’s',
    dropLocal: 'Use the server’s',
    drop: 'Drop this and go back to what was saved',
  },
  autosaveOpinion: {
    none: 'What you type is kept automatically; it counts once you submit it.',
    saved: 'Kept automatically ({{at}}); it counts once you submit it.',
    offline:
      'The server cannot be reached. What you type is kept in this browser and sent as soon as it can be; please do not clear browsing data.',
    recovered: 'Restored what was kept at {{at}} and not submitted. Please check and submit it.',
    choice:
      'This browser still holds text from {{at}} that never reached the server, and it was changed elsewhere since. Which one do you want?',
    conflict:
      'This was just changed in another window or by another account of your unit. To overwrite nothing, automatic keeping is paused.',
    showOther: 'Show the other text',
    keepMine: 'Keep what is here',
    takeLocal: 'Use this device’s',
    dropLocal: 'Use the server’s',
    drop: 'Drop this and go back',
  },
  signedOut: {
    words:
      'Your sign-in has ended, so nothing was saved; what you typed is still on the page. Please sign in in a new tab, then come back here.',
    back: 'You are signed in again, and what you wrote is still on the page. Please send it once more.',
    signIn: 'Sign in in a new tab',
    again: 'Try again',
  },
  confirm: 'Confirm',
  remark: 'To be changed: {{text}}',
  uploadProgress: 'Upload {{percent}}%',
  uploadChecking: 'Uploaded; the file is being checked, please wait.',
}
