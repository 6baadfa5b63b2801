import { adminFields } from './adminFields.ts'
import { adminOptions } from './adminOptions.ts'

/** Words of the staff panel. */
export const admin = {
  groups: {
    contest: 'Contest',
    entries: 'Entries and recommendation',
    judging: 'Judging and results',
    people: 'Units and people',
    records: 'Records',
    site: 'Site content',
  },
  collections: {
    contests: { singular: 'Contest', plural: 'Contests' },
    categories: { singular: 'Category', plural: 'Categories' },
    units: { singular: 'Unit', plural: 'Units' },
    staff: { singular: 'Staff', plural: 'Staff' },
    accounts: { singular: 'Account', plural: 'Accounts' },
    joinRequests: { singular: 'Request to join a unit', plural: 'Requests to join units' },
    registrations: { singular: 'Registration', plural: 'Registrations' },
    entries: { singular: 'Entry', plural: 'Entries' },
    entryFiles: { singular: 'Entry file', plural: 'Entry files' },
    printedPapers: { singular: 'Printed paper', plural: 'Printed papers' },
    entryPartners: { singular: 'Partner of an entry', plural: 'Partners of entries' },
    participants: { singular: 'Participant', plural: 'Participants' },
    renditions: { singular: 'Playable version', plural: 'Playable versions' },
    pageImages: { singular: 'Picture of a page', plural: 'Pictures of pages' },
    uploads: { singular: 'Resumable upload', plural: 'Resumable uploads' },
    forms: { singular: 'Form', plural: 'Forms' },
    formVersions: { singular: 'Form version', plural: 'Form versions' },
    'form-submissions': { singular: 'Form submission', plural: 'Form submissions' },
    recommendations: { singular: 'Recommendation opinion', plural: 'Recommendation opinions' },
    recommendationTables: { singular: 'Recommendation table', plural: 'Recommendation tables' },
    recommendationExtensions: {
      singular: 'Extension of recommendation',
      plural: 'Extensions of recommendation',
    },
    examinations: { singular: 'Examination', plural: 'Examinations' },
    proposals: { singular: 'Decision for two', plural: 'Decisions for two' },
    rounds: { singular: 'Round', plural: 'Rounds' },
    assignments: { singular: 'Assignment', plural: 'Assignments' },
    marks: { singular: 'Mark', plural: 'Marks' },
    ballots: { singular: 'Ballot', plural: 'Ballots' },
    resultRuns: { singular: 'Result run', plural: 'Result runs' },
    results: { singular: 'Result', plural: 'Results' },
    ruleTexts: { singular: 'Version of the rules', plural: 'Versions of rules and consents' },
    entryVersions: { singular: 'Version handed in', plural: 'Versions handed in' },
    broadcasts: { singular: 'Letter to many', plural: 'Letters to many' },
    publicityRecords: { singular: 'Publicity record', plural: 'Publicity records' },
    limitGrants: { singular: 'Further slot', plural: 'Further slots' },
    entryTexts: { singular: 'Compared text', plural: 'Compared texts' },
    similarities: { singular: 'Similarity', plural: 'Similarities' },
    repeats: { singular: 'Film entered twice', plural: 'Films entered twice' },
    workingCopies: { singular: 'Working copy', plural: 'Working copies' },
    messages: { singular: 'Message', plural: 'Messages' },
    codes: { singular: 'Code', plural: 'Codes' },
    activity: { singular: 'Activity', plural: 'Activity' },
    media: { singular: 'Image', plural: 'Images' },
  },
  tabs: {
    basics: 'Basics',
    schedule: 'Schedule',
    organisations: 'Organisations',
    rules: 'Rules and consents',
    recommendation: 'Recommendation and direct route',
    desk: 'Formal check',
    limits: 'Applicants and limits',
    forms: 'Forms and files',
    sheets: 'Requirements and score sheet',
    examination: 'Examination and awards',
    scoring: 'Scoring rule',
    voting: 'Vote',
  },
  fields: adminFields,
  /** By collection, where a name means different things. */
  descriptionsOf: {
    accounts: {
      consents: {
        key: 'A notice of the whole site by its key; a consent of one contest as “address of the contest/key of the consent”.',
      },
    },
    categories: {
      key: 'Stands in addresses, such as film: letters and digits, a letter first.',
      code: 'Capital letter in entry numbers, e.g. the W of 2024-W-0001.',
      fileSlots: {
        maxCharacters:
          'Counted in the text of the Word document (docx) when it is uploaded; only for a place that takes docx alone.',
        seenBy:
          'Entrants themselves and examiners always see it. Do not open consents of guardians or proofs of identity to judges or the public; the public sees films alone, while their entry is shown. Where nothing was chosen, the careful choice is made.',
      },
    },
  },
  descriptions: {
    byMachine:
      'Left open, a person has to look: accepted in bulk, the item stands as not looked at one by one. Tick it only where the system can settle it wholly, such as whether names agree; signatures, seals, pictures and content are for people.',
    dueBy:
      'Only for files due after acceptance. Afterwards nothing can be uploaded; single entries may be extended. Empty: at any time.',
    displayText:
      'Left empty it is written from the instants, and follows them; a date written here must be theirs. Dates of the schedule may be named, such as {submission.end}.',
    requirementSheet:
      'Dates of the schedule may be named, such as {submission.end} (close of entries); they are filled in where it is shown, and follow when it is moved.',
    rules:
      'Name dates by the fields listed above, such as {submission.end}; they follow when a date is moved.',
    recommenders:
      'What was imported after this page was opened stays on the list when you save it; reload the page to take it off.',
    body: 'Empty lines make paragraphs. {{name}}, {{unit}} and {{contest}} are filled in for each recipient.',
    paper:
      'Chosen where entrants upload a paper printed from this system and then signed or stamped: its code is read and compared with what stands now. Leave empty for any other file.',
    copyrightLetter: 'Line breaks make paragraphs. Number, title and applicant are filled in.',
    jointEntries:
      'Several units or persons may then enter one work together; each confirms for itself.',
    slug: 'Used in addresses: lower-case letters, digits and hyphens only, e.g. quality-story-2027.',
    windows: 'A stage without times is shown as “to be announced” and binds nobody.',
    maxMegabytes: 'In MB; 1 GB = 1024 MB.',
    minFiles: 'Empty = one at least; an optional slot has no least.',
    condition:
      'For files that are asked of some entrants only, such as the consent of a guardian for those under 18. Empty = asked of everybody.',
    repeatDays:
      'Where an applicant enters one film in two categories, it is asked within these days which one stays; 0 asks nobody.',
    claimMinutes: 'An entry that was taken and not worked on for so long goes back into the queue.',
    claimFirst:
      'An entry must be taken before anything is concluded on it; taking one out of turn needs a reason.',
    phrases: 'Examiners put these into their remarks, such as “Please add the stamped form”.',
    secondReader: 'Two examiners must come to the same conclusion before an entry is accepted.',
    soft: '“In principle”: an organiser may grant one unit more, with a reason.',
    isTitle:
      'One field of every entry form, and only one, is the title of the work: lists, file names, papers and judging use it. A sign-up form needs none.',
    earliest: 'Written as 2027-07-01. Empty: no bound.',
    ageOn:
      'On which day of the schedule a day of birth is turned into an age: a date of the schedule, such as submission.end. It follows when the date is moved.',
    decimals: 'Empty: whole numbers only.',
    slot: 'Key of a file slot of the category. Formats, number and readers are those of the slot; files are uploaded on the page for files.',
    showWhenField: 'The field is shown only while the named field has one of the values.',
    components: 'Weights add up to 100; vote components declare how votes become points.',
    reminderDays:
      'One number or several, such as 3 and 1: whoever has not handed in, recommended or mended yet is reminded. Empty for none.',
    recommenderDigest:
      'Recommenders get one e-mail each morning; messages in the portal still appear at once.',
    graceMinutes: 'Uploads under way at the close may finish and be submitted within this time.',
    quota: 'Empty = not announced.',
    perUnit: 'Empty = unlimited.',
    perPerson: 'Empty = unlimited.',
    perParticipant:
      'A participant takes part, whoever makes the entry; the same name and day of birth are one person. Empty = unlimited.',
    most: '0 or empty: this category does not ask who takes part.',
    underAge:
      'The slot (a guardian’s consent, say) is then asked of those alone who are under this age on the closing day, once of each, and seen by the entrant and the staff alone.',
    contests:
      'Empty = all contests. Who works for some sees no other; making contests and forms and looking after units and accounts are for staff of all.',
    bands: 'Only for banded rank.',
    awardScope: 'A preliminary that only leads to the next round decides no award.',
    decides: 'Keys of awards of the category.',
    slots: 'Keys of file slots; empty = all required files.',
    evidence:
      'The examination page fills this item in from what the system found; the examiner confirms it.',
    key: 'Letters and digits only; used inside the system.',
  },
  blocks: {
    section: { singular: 'Section', plural: 'Section' },
    text: { singular: 'Single line of text', plural: 'Single line of text' },
    textarea: { singular: 'Several lines of text', plural: 'Several lines of text' },
    email: { singular: 'E-mail', plural: 'E-mail' },
    phone: { singular: 'Phone', plural: 'Phone' },
    postcode: { singular: 'Postcode', plural: 'Postcode' },
    creditCode: { singular: 'Unified social credit code', plural: 'Unified social credit code' },
    number: { singular: 'Number', plural: 'Number' },
    date: { singular: 'Date', plural: 'Dates' },
    file: { singular: 'Files', plural: 'Files' },
    single: { singular: 'Single choice', plural: 'Single choice' },
    multiple: { singular: 'Multiple choice', plural: 'Multiple choice' },
    recommender: { singular: 'Choice of recommender', plural: 'Choice of recommender' },
    statement: { singular: 'Statement', plural: 'Statement' },
  },
  problems: {
    leastAboveMost:
      '“{{least}}” ({{min}}) is above “{{most}}” ({{max}}): lower the one or raise the other.',
    notWhole: 'Please give a whole number.',
    checklistSlotUnknown:
      'The checklist item “{{item}}” names the file slot “{{slot}}”, which this category does not have. Known keys: {{known}}',
    scanByMachine:
      'Only a person can see a signature or a seal on a scan: the system knows its code and that something is red. Let a person look.',
    keyTwice: 'Row {{row}} has the key “{{key}}” already: each row needs a key of its own.',
    megabytes: 'Please give the size in MB, from 0.1 to 102400; 20 means 20 MB.',
    readersOfPaper:
      'A paper that the system prints names its entrant, with telephone and address; judges and the public may not see it: choose the recommender alone, or nobody.',
    publicNotFilm:
      'The public sees only films that are handed in with an entry and not shared: take “The public” away, or let the slot take films.',
    condition: {
      unknown:
        'No form of this category has a field named “{{field}}”: give the name of a field of its forms.',
      kind: 'A slot cannot depend on the field “{{field}}”: use a choice or a number.',
      valuesMissing: 'Please say for which values of the field “{{field}}” it holds.',
      value: 'The field “{{field}}” has no option “{{value}}”: give the values of its options.',
      boundsMissing: 'Please give a least or a greatest value of the field “{{field}}”.',
      bounds: 'The least value is above the greatest: lower the one or raise the other.',
    },
    slotUnknown:
      'The field “{{field}}” of the form is about the file slot “{{slot}}”, which the category “{{category}}” does not have: add the slot first, or correct the key.',
    ageDayUnknown:
      'The field “{{field}}” of the form counts ages on “{{day}}”, which the schedule of this contest does not have: add that stage first, or name another.',
    fileOnSignUp:
      'A sign-up form has no files (“{{field}}”): they belong to the slots of a category. Please move it to the entry form.',
    conditionLeft:
      'The file slot “{{slot}}” of the category “{{category}}” depends on the field “{{field}}” of this form, and would not any more: keep the field and its option {{value}}, or change the condition of the slot first.',
    paperNotPdf: 'Our own papers come back as PDF scans. Please accept PDF.',
    paperShared: 'Each entry has its own print: it cannot be shared by all entries.',
    paperTwice: 'Only one file slot may take the same paper.',
    paperDue: {
      form: 'The form is due with the entry.',
      copyrightLetter: 'The copyright letter is due after acceptance.',
    },
    charactersOnlyDocx:
      'Characters are counted in Word documents (docx) alone: please take docx only here, or empty the limits.',
    letterMissing: 'A file slot takes the copyright letter back. Please write its words.',
    readersOfConsent:
      'The consent for a child is for the entrant and the staff: choose neither recommender, judges nor the public.',
    childrenNotAsked:
      'This category does not ask who takes part, so nobody would be asked for this file: say first how many participants an entry has.',
    childSlotShape:
      'A file that is asked of each child is due with the entry, not shared, none of our own papers, and without a further condition.',
    limitIsHard: 'The limit of this category holds without exception.',
    grantedToOne: 'Choose one unit or one account of a person, not both.',
    keyShape: 'Letters and digits only, beginning with a letter, at most 40.',
    codeShape: 'One to three capital letters.',
    slugShape: 'Lower-case letters, digits and hyphens only, beginning with a letter.',
    slugReserved: '“{{slug}}” is an address of the system; please choose another.',
    timeZoneUnknown: 'Unknown time zone “{{timeZone}}”; for example Asia/Shanghai.',
    stageTwice:
      '“{{first}}” and “{{title}}” are both the stage “{{stage}}”, of which a contest has one: pages would name different deadlines. Make them one row, or choose another stage for one of them.',
    windowOrder: 'The stage “{{title}}” closes before it opens.',
    richTextShape:
      'This text is not as the editor writes it, so nothing was saved. Please write it anew.',
    embeddedUnknown:
      'This text holds a picture or link to something that is not there or not open to you; nothing was saved. Please take it out or choose again.',
    windowTextContradicts:
      'The words of stage “{{title}}” say “{{dates}}”, its instants say “{{own}}”. Please make them agree, or leave the words empty: they are then written from the instants.',
    deadlinePast:
      'The close of stage “{{title}}” is still ahead and cannot be put to {{to}}, which is past (it is {{now}}). To close early, give a time after now. Nothing was changed.',
    ofField: '“{{label}}” – {{message}}',
    deadlineInterrupted:
      'Stage “{{title}}” has begun and cannot be made to begin later: people would be stopped in the middle of it. Nothing was changed.',
    deadlineRemoved:
      'Stage “{{title}}” has begun: it cannot be taken out, nor its times be emptied. To close it early, give it a close after now. Nothing was changed.',
    deadlineBeforeEntries:
      '{{count}} entries were submitted after {{to}} and before the close as it stood (the last at {{latest}}); the deadline cannot be put before them.',
    deadlineAfterExamination:
      'Stage “{{title}}” is put off to {{to}}, but the examination was closed at {{closed}}: what comes in then could not be accepted. Please empty or put off “Examination closed at” as well.',
    dateFieldUnknown:
      '“{{typed}}” is no date of the schedule; the nearest is “{{{nearest}}}”. There are: {{fields}}',
    rulesVersionFrozen: 'The rules have changed; please give them a new version.',
    consentVersionFrozen:
      'Version “{{version}}” of “{{title}}” is published, and somebody may have agreed to it as it reads: please give the changed text a version that was not used before.',
  },
  formName:
    'Used inside the system alone, such as summary, once in a form. Entrants read the label.',
  publishing: {
    submission:
      'There is no stage for entries: add one under “Schedule”, of the kind “Entries”, with the dates.',
    category:
      'There is no category: save this page, then make one under “Categories” and choose this contest.',
    form: 'The category “{{category}}” has no entry form for: {{kinds}}. Add a row under its “Forms and files” with the applicants and the form, or take them out of its “Applicants”.',
  },
  options: adminOptions,
} as const
