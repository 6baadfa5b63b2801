/** Words of joint entries: several units or persons who enter one work. */
export const joint = {
  title: 'Partners',
  lead: 'Units or persons who enter this work together with you. They sign in and confirm; the entry can be submitted once all have.',
  charge: {
    unit: 'The slot is taken from the unit that leads the entry, and its recommender is the one that counts.',
    person: 'Where persons enter together, each of them uses a slot.',
  },
  none: 'No partners yet.',
  kind: 'Whom to add',
  kindUnit: 'A unit',
  kindPerson: 'A person',
  name: 'Name or account',
  nameHelp:
    'For a unit its full name or credit code; for a person the e-mail address or mobile number of their account, exactly. To protect persons we do not tell whether somebody has an account; they see your request once they sign in, so please let them know.',
  add: 'Add',
  who: 'Partner',
  state: 'State',
  ownState: 'Your answer',
  action: 'Actions',
  remove: 'Remove',
  removeConfirm: 'They will no longer see this entry.',
  closed: 'Partners cannot be changed while the entry stands as it does.',
  states: {
    asked: 'Not confirmed yet',
    confirmed: 'Confirmed',
    declined: 'Declined',
    removed: 'Removed',
    waived: 'Gave up the name',
    objected: 'Refuses the use',
  },
  since: '{{state}} ({{at}})',
  tag: 'Joint',
  waiting: '{{count}} to confirm',
  readyCount: '{{count}} confirmed',
  optional: 'Optional',
  asks: '{{lead}} asks you to enter together: “{{title}}”; please confirm',
  askedLead:
    '{{lead}} asks you to enter this work together. Until you agree you see its title, contest and category alone; then also what was filled in, and the files.',
  agrees:
    'By this you agree to be named with the work, on its papers and in published lists, and that its lead hands it in and makes its declarations by the rules of the contest.',
  rules: 'Read the rules',
  pageLead:
    '{{lead}} names you as a partner in this entry. Read it, then confirm; its lead writes and changes it.',
  confirmUnit:
    'Your unit is then named behind the one that leads; the slot is taken from that one.',
  confirmPerson:
    'You are then named behind the one that leads; an entry of persons uses one of your slots.',
  confirm: 'Confirm to take part',
  decline: 'Decline',
  declineConfirm: 'You will no longer see this entry; to come back the lead has to add you again.',
  leave: 'Leave the entry',
  leaveConfirm:
    'You will no longer see this entry, and its lead has to remove you before submitting it.',
  fixed: 'The entry was submitted; partners can neither confirm nor be removed now.',
  handedIn:
    'The entry was submitted. To leave it, ask its lead to recall it first; where it is not recalled any more, you may do this:',
  waive: 'Give up my name',
  waiveConfirm:
    'The entry then goes on without your name in lists and in what is published; you do not see it any more and cannot undo this yourself. The organiser corrects what is printed already.',
  object: 'Refuse the use of this work',
  objectConfirm:
    'The entry can then be neither accepted nor judged, voted for or shown until the organiser has looked into it; its lead is told. You may take this back before that.',
  objected:
    'You refuse the use of this work, and the organiser looks into it. Until you take this back the entry can be neither accepted nor judged, voted for or shown.',
  return: 'Take it back and agree again',
  returnConfirm: 'The entry is then in the contest again.',
  desk: 'The partner {{partner}} said on {{at}} that they refuse the use of this work. Please ask its lead; meanwhile it is neither accepted nor judged or shown.',
  dashboard: 'Entries whose use a partner refuses; please look into them',
  applicants: 'Lead and partners',
  message: {
    asked: '{{lead}} asks you to enter together: “{{title}}”',
    confirmed: '{{partner}} confirmed to take part in “{{title}}”',
    declined: '{{partner}} does not take part in “{{title}}”',
    removed: 'You are no longer a partner in “{{title}}”',
    waived: '{{partner}} gave up the name in “{{title}}”; the entry goes on',
    objected: '{{partner}} refuses the use of “{{title}}”; the organiser looks into it',
    returned: '{{partner}} agrees that “{{title}}” goes on',
  },
} as const
