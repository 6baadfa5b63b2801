import type { SectionStatus } from '../../domain/forms/sectionStatus.ts'
import type { RuleGap } from '../../domain/judging/checkScoringRule.ts'
import type {
  Action,
  ApplicantKind,
  AwardKind,
  ComponentKind,
  DirectRouteGround,
  FileKind,
  GrantRole,
  OrganisationRole,
  PublicName,
  RecommenderKind,
  Route,
  Stage,
  StaffRole,
  WindowKey,
} from '../../domain/types/index.ts'

export const scheduleWords = {
  announced: 'To be announced',
  moment: 'a time to be announced',
  span: '{{from}} – {{to}}',
  from: 'From {{from}}',
  until: 'Until {{to}}',
  untilDay: 'Until {{to}}, that day included',
}

export const stage = {
  draft: 'Draft',
  submitted: 'Submitted',
  recommended: 'Recommended',
  declined: 'Not recommended',
  sealed: 'Recommendation submitted',
  returned: 'Returned for changes',
  accepted: 'Accepted',
  eliminated: 'Eliminated',
  withdrawn: 'Withdrawn',
  disqualified: 'Disqualified',
  lapsed: 'Not completed',
} satisfies Record<Stage, string>

export const action = {
  start: 'Start an entry',
  submit: 'Submit',
  recall: 'Recall',
  recommend: 'Recommend',
  decline: 'Decline',
  reconsider: 'Reconsider',
  redirect: 'Choose another recommender',
  seal: 'Submit the recommendation table',
  returnToEntrant: 'Return to the entrant',
  returnToRecommender: 'Return to the recommender',
  resubmit: 'Submit again',
  accept: 'Accept',
  eliminate: 'Eliminate',
  reinstate: 'Reinstate',
  withdraw: 'Withdraw',
  withdrawAccepted: 'Withdraw after acceptance',
  correct: 'Correct names',
  disqualify: 'Disqualify',
  reassign: 'Change the recommender',
  lapse: 'Close as not completed',
  revive: 'Take up again',
} satisfies Record<Action, string>

export const window = {
  signUp: 'Sign-up',
  submission: 'Entries',
  recommendation: 'Recommendation',
  examination: 'Formal check',
  vote: 'Public vote',
  judging: 'Expert review',
  regionalLive: 'Regional preliminaries',
  final: 'Final',
  publication: 'Results',
  promotion: 'Showcase',
  event: 'Event',
} satisfies Record<WindowKey, string>

export const role = {
  admin: 'Administrator',
  organiser: 'Organiser',
  examiner: 'Examiner',
  auditor: 'Auditor',
  entrant: 'Entrant',
  recommender: 'Recommender',
  judge: 'Judge',
} satisfies Record<StaffRole | GrantRole, string>

export const organisationRole = {
  guiding: 'Guided by',
  host: 'Hosted by',
  coOrganiser: 'Co-organised by',
  executor: 'Carried out by',
  technicalGuidance: 'Technical guidance',
  mediaSupport: 'Media support',
  recommending: 'Organising and recommending units',
} satisfies Record<OrganisationRole, string>

export const applicantKind = {
  unit: 'Unit',
  group: 'Group',
  person: 'Person',
} satisfies Record<ApplicantKind, string>

export const recommenderKind = {
  district: 'District bureau',
  trade: 'Trade body',
  group: 'Group company',
} satisfies Record<RecommenderKind, string>

export const publicName = {
  full: 'The full name',
  short: 'The family name alone, as in “W*”',
  none: 'No name',
} satisfies Record<PublicName, string>

export const fileKind = {
  pdf: 'PDF',
  jpg: 'JPG',
  png: 'PNG',
  doc: 'Word (doc)',
  docx: 'Word (docx)',
  avi: 'AVI',
  mov: 'MOV',
  mp4: 'MP4',
  mpg: 'MPG',
  any: 'any',
} satisfies Record<FileKind, string>

export const awardKind = {
  grade: 'Grade prize',
  popularity: 'Popularity prize',
  observation: 'Observation award',
  organisation: 'Organisation award',
  participation: 'Participation certificate',
} satisfies Record<AwardKind, string>

export const componentKind = {
  experts: 'Experts',
  publicVote: 'Public vote',
  audienceVote: 'Audience vote',
} satisfies Record<ComponentKind, string>

export const route = {
  recommender: 'Through a recommender',
  direct: 'Direct route',
  none: 'No recommendation asked',
} satisfies Record<Route, string>

export const directRouteGround = {
  foreignFunded: 'Foreign-funded enterprise',
  specialisedPrivate: 'Private enterprise of the specialised and innovative kind',
  memberWithReason: 'Member that has no recommender',
} satisfies Record<DirectRouteGround, string>

export const sectionStatus = {
  notStarted: 'Not started',
  inProgress: 'In progress',
  complete: 'Complete',
  needsChange: 'Needs changes',
} satisfies Record<SectionStatus, string>

export const ruleGap = {
  weights: 'weights must be whole percents that add up to 100',
  components: 'a component is missing or stands twice',
  conversion: 'the conversion of votes is missing or out of range',
  matchedWeight: 'votes matched to the experts weigh too much',
  awards: 'the awards it names are not those of the category',
  criteria: 'the score sheet is missing or its points are out of range',
  trim: 'the panel size for trimming is out of range',
  decimals: 'decimals must be 0 to 6',
  expertPoints: 'expert marks to match the votes with are missing',
} satisfies Record<RuleGap, string>

export const phrase = {
  list: '{{first}}, {{next}}',
  sentences: '{{first}} {{next}}',
  quoted: '“{{text}}”',
  unnamed: 'this field',
  yuan: 'CNY {{amount}}',
}
