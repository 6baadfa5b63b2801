import type {
  ApplicantKind,
  Award,
  Category,
  Channel,
  ComponentKind,
  ConsentText,
  Contact,
  Criterion,
  DirectRoute,
  FormDefinition,
  Organisation,
  Phrase,
  RecommenderKind,
  ScheduleWindow,
  ScoringRule,
  VoteRule,
  WindowKey,
} from '../domain/types/index.ts'

/**
 * A contest as data: everything staff would otherwise type into the panel (R1–R9, R76). Nothing in the
 * code asks which preset a contest came from. Facts are those of the notice; all running text is our own.
 */
export type ContestPreset = {
  slug: string
  title: string
  titleEn: string
  /** Year of the edition; it begins every number of the contest. */
  edition: number
  documentNumber: string
  /** Of the two themes of the site (`ContestDocument.look`). */
  look: 'seal' | 'harbour'
  theme: string
  themeEn: string
  /** The motto shown beneath the theme, where the notice has one of its own (R2). */
  slogan: string | null
  sloganEn: string | null
  purpose: Prose
  organisations: Organisation[]
  /** Placeholders, never the people named in a notice (R5). */
  contacts: Contact[]
  channels: Channel[]
  /** IANA name. */
  timeZone: string
  windows: ScheduleWindow[]
  graceMinutes: number
  /** How one unit is told from another: by its credit code, or by its normalised full name (R25). */
  unitIdentity: 'creditCode' | 'name'
  rulesVersion: string
  rules: Prose
  consents: ConsentPreset[]
  directRoute: DirectRoute
  allowOwnRecommendation: boolean
  examination: ExaminationPreset
  /** null = nobody recommends; the organising units check the entries themselves (R114). */
  recommending: RecommendingPreset | null
  /** null = there is no form of its own for signing up; the entry's form is all (R74). */
  signUpForm: FormDefinition | null
  categories: CategoryPreset[]
}

/** Running text in both languages, one string a paragraph. */
export type Prose = { paragraphs: string[]; paragraphsEn: string[] }

export type ConsentPreset = ConsentText & { titleEn: string; textEn: string }

/** How the entries are checked (R109–R117, domain.md decision 5). */
export type ExaminationPreset = {
  /** For which an examiner who takes an entry keeps it without working on it. */
  claimMinutes: number
  /** Whether entries are concluded on strictly as they are taken from the queue. */
  claimFirst: boolean
  phrases: Phrase[]
}

/** Who may recommend, what applicants are told about it, and what a recommender declares (R80–R89). */
export type RecommendingPreset = {
  kinds: { key: RecommenderKind; label: string; labelEn: string }[]
  note: string
  noteEn: string
  declaration: string
  declarationEn: string
  /** What a recommender may begin an opinion with (R85). */
  opinionTemplates: { title: string; text: string }[]
}

/** One 参赛类型. The order of the rounds is the order in which they are held. */
export type CategoryPreset = Omit<Category, 'id' | 'contest'> & {
  titleEn: string
  summary: string
  summaryEn: string
  /** The organiser's words of the copyright letter, where a slot takes it back (R79c). */
  copyrightLetter?: string
  copyrightLetterEn?: string
  requirementSheet: Prose
  scoreSheet: ScoreSheetPreset
  forms: { applicantKinds: ApplicantKind[]; form: FormDefinition }[]
  awards: AwardPreset[]
  rounds: RoundPreset[]
}

export type AwardPreset = Award & { titleEn: string }

/** Criteria with whole points that add up to 100 (R131). */
export type ScoreSheetPreset = {
  /** The notice publishes no sheet: an example that an organiser replaces before the first mark. */
  example: boolean
  note: string
  noteEn: string
  criteria: Criterion[]
}

export type RoundKind = 'onlinePreliminary' | 'regionalLive' | 'final' | 'reReview' | 'deliberation'

/** One round of a category (R126–R130). */
export type RoundPreset = {
  key: string
  title: string
  titleEn: string
  kind: RoundKind
  /** The windows of the schedule in which the round is held. */
  windows: WindowKey[]
  /** Number of regions, each with a panel of its own (R98). */
  regions?: { min: number; max: number }
  components: ComponentKind[]
  /** null = the notice declares no weights: nothing is computed until an organiser declares them. */
  rule: ScoringRule | null
  /** null = no public vote, or a vote whose rules are still to be announced (R120). */
  vote: VoteRule | null
  /** Keys of the awards this round decides; none for a preliminary, which only leads to the next round. */
  decides: string[]
}
