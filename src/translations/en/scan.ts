export const scan = {
  pages: {
    label: 'Pages of “{{name}}”',
    open: 'Page {{page}} (opens in full in a new window)',
    more: '{{count}} pages; the first {{shown}} are shown here.',
    rest: '{{count}} pages; the first {{shown}} are shown here. Download the file to see the rest.',
  },
  waiting: 'The scan is being read; the result will stand here shortly.',
  same: 'Recognised: the scan agrees with what stands now.',
  older:
    'The scan was made from the version printed {{printedAt}}, which differs from what stands now.',
  edited: 'The code on the scan is of no version that was ever printed here.',
  otherPaper: 'This is a scan of another paper.',
  unstampedOriginal:
    'This is the file as it was downloaded, neither printed nor signed and stamped.',
  unreadable: 'No code could be read from the scan.',
  sameNoSeal:
    'Recognised: the scan agrees with what stands now, but no red seal was seen. On a scan in black and white that is to be expected; if the seal was forgotten, please stamp it and upload it again.',
  stillCounts:
    'This paper was found good and still counts. Something was corrected since; you will be told if another is needed.',
  sealNotSeen: 'No red seal was seen; on a scan in black and white that is to be expected.',
  confirmed: 'Confirmed by an examiner.',
  toConfirm: 'It counts once an examiner has looked at it.',
  askedAgain: 'The examiner asks for another: {{remark}}',
  todo: {
    again: 'Please download it again, print, sign and stamp it, and upload the scan below.',
    replace:
      'Please take this one out first; then download it again, print, sign and stamp it, and upload the scan.',
    wait: 'Nothing can be uploaded now. An examiner looks at it, and you will be told if another is needed.',
    byHand:
      'If the code is covered or unclear, a new scan helps; otherwise an examiner compares it by eye.',
  },
  stale: 'A scan is not what was asked for; please look at it',
  warning:
    'Please look at these scans. The entry can be submitted nevertheless; the examiner sees the same.',
  reload: 'Reload the page for the result',
  print: {
    form: 'Download the completed form (PDF) to print, sign and stamp',
    copyrightLetter: 'Download the copyright letter (PDF) to print and sign',
  },
  unitNameDiffers:
    'The name of the unit on the form, “{{written}}”, is not the one on record, “{{unitName}}”. Please check it; where the unit has changed its name, the organiser corrects the record.',
  missingCharacters: 'Some characters cannot be printed',
  charactersIn: '{{label}}: {{characters}}',
  missingCharactersNote:
    'The fonts have no such characters; on paper each is a box. Before you submit, please leave out emoji and the like, or use letters, Chinese characters, digits and punctuation instead.',
  handwritten: 'Rare characters are to be written by hand',
  handwrittenNote:
    'The fonts have no such Chinese characters. They are kept as you typed them, and each is a box (□) on paper: please print it and write them into the boxes before you sign and stamp.',
  handwrittenDesk:
    'The fonts have no such characters: on the form, the receipt and the recommendation table each is a box (□), which the entrant or the recommender writes into by hand.',
  desk: {
    confirm: 'Confirm this paper',
    askAgain: 'Ask for another',
    remark: 'Why another is needed',
    send: 'Send',
    cancel: 'Cancel',
    done: { confirm: 'Confirmed.', askAnother: 'Asked for another; the entrant has been told.' },
  },
}
