/** Words of participants (参赛者): those who take part, whoever enters for them. */
export const participant = {
  nav: 'Participants',
  title: 'Participants',
  lead: 'The children, pupils or others for whom you enter; yourself too, if you like. Written down once, they serve for any number of entries; limits are counted by participant.',
  notice:
    'Names, dates of birth and guardians are used to check who may take part. Only you, colleagues of your unit and the organisers see them; judges and the public see what you choose as the public name.',
  none: 'Nobody is on your list yet.',
  add: 'Add a participant',
  edit: 'Change',
  back: 'Back to the participants',
  save: 'Save',
  remove: 'Take off the list',
  removeConfirm: 'This cannot be undone.',
  fields: {
    name: 'Name',
    birthDate: 'Date of birth',
    school: 'School or unit',
    guardian: 'Guardian',
    guardianPhone: 'Telephone of the guardian',
    publicName: 'Public name',
  },
  help: {
    birthDate:
      'As year-month-day, for example 2014-09-01. Needed where a contest asks for ages, and where two on your list have one name.',
    guardian: 'For minors: a parent or another guardian, never the participant.',
    publicName:
      'What judges and the public read, on pages and in names of files. It can be changed at any time.',
  },
  shownAs: 'Shown as',
  shownNot: 'Not public',
  entries: 'Entries',
  born: '{{name}} ({{birthDate}})',
  consent: {
    title: 'Consent of the guardian',
    lead: 'A guardian may take the consent back at any time. Then the name is no longer public; in entries that were not submitted the consent file of this participant is removed and asked for anew; entries that were submitted are no longer shown or marked, and the organisers decide on them.',
    withdraw: 'Take the consent back',
    confirm: 'The entries are no longer shown or marked, and the organisers are told.',
    withdrawn:
      'The consent was taken back on {{at}}. The name is no longer public; the organisers decide on entries submitted before.',
  },
  entry: {
    title: 'Participants',
    lead: 'Choose who takes part in this entry, {{max}} at most. Limits are counted for each of them.',
    choose: 'Participants',
    save: 'Save participants',
    toList: 'Add or change participants on your list',
    none: 'Nobody is on your list yet. Add them first, then come back and choose.',
    missing: 'To be chosen',
    count: '{{count}} chosen',
    closed: 'Participants cannot be changed while the entry stands as it does.',
    age: '{{age}} on the closing day',
    ageUnknown: 'no date of birth',
    limits: 'Each participant may take part in {{count}} entries of the whole contest.',
    limitsHere: 'Each participant may take part in {{count}} entries of this category.',
  },
  slot: 'One for each participant under {{age}} on the closing day.',
  desk: {
    participants: 'Participants',
    line: '{{name}}, born {{birthDate}}, {{age}}, guardian {{guardian}}, public name: {{shownAs}}',
    unknown: 'not given',
    withdrawn:
      'The guardian of {{name}} took the consent back on {{at}}, after this entry was submitted. It is no longer shown or marked; please decide: withdraw it, eliminate it, or return it for another participant or a new consent.',
    alike: 'Other entries have a participant of the same name and day of birth: {{entries}}',
  },
  dashboard: 'Entries whose guardian took the consent back',
} as const
