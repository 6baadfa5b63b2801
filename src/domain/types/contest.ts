export const APPLICANT_KINDS = ['unit', 'group', 'person'] as const
/** unit = organisation; group = social body or team of a unit (J annex 1); person = natural person (J annex 2). */
export type ApplicantKind = (typeof APPLICANT_KINDS)[number]

export const RECOMMENDER_KINDS = ['district', 'trade', 'group'] as const
export type RecommenderKind = (typeof RECOMMENDER_KINDS)[number]

/** The windows of a contest. Which of them exist, and when, is data of the contest (R94–R108). */
export const WINDOW_KEYS = [
  'signUp',
  'submission',
  'recommendation',
  'examination',
  'vote',
  'judging',
  'regionalLive',
  'final',
  'publication',
  'promotion',
  'event',
] as const
export type WindowKey = (typeof WINDOW_KEYS)[number]
/** Of these a contest has one each: there is one moment until which people may do what the stage is for. */
export const SINGLE_WINDOWS = [
  'signUp',
  'submission',
  'recommendation',
  'examination',
] as const satisfies readonly WindowKey[]

/**
 * One line of the schedule. `opensAt` and `closesAt` are instants (ISO 8601 with offset, inclusive);
 * the words shown to people stand apart in `displayText`, because notices say “7月上旬前” (R94).
 * A window without instants is “to be announced” (R107) and binds nobody.
 */
export type ScheduleWindow = {
  key: WindowKey
  title: string
  titleEn?: string
  opensAt?: string
  closesAt?: string
  displayText: string
  displayTextEn?: string
}

export const ORGANISATION_ROLES = [
  'guiding',
  'host',
  'coOrganiser',
  'executor',
  'technicalGuidance',
  'mediaSupport',
  'recommending',
] as const
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number]

export type Organisation = { role: OrganisationRole; name: string }
export type Contact = { group: string; name: string; phone?: string; email?: string }
export type Channel = { kind: 'wechat' | 'website'; label: string; url?: string }
export type ConsentText = { key: string; version: string; title: string; text: string }

/** Grounds on which a unit may enter without a recommender (R14, R15; domain.md decision 7). */
export const DIRECT_ROUTE_GROUNDS = [
  'foreignFunded',
  'specialisedPrivate',
  'memberWithReason',
] as const
export type DirectRouteGround = (typeof DIRECT_ROUTE_GROUNDS)[number]

export type DirectRoute = { enabled: boolean; label?: string; labelEn?: string }

/** The part of a contest that rules read. */
export type Contest = {
  id: string
  slug: string
  title: string
  timeZone: string
  windows: ScheduleWindow[]
  /** Minutes after the close of submission in which an upload under way may finish (decision 4). */
  graceMinutes: number
  rulesVersion: string
  /** Set when an organiser closes the examination, or the first round opens; binds resubmission and ends staff decisions. */
  examinationClosedAt?: string | null
  directRoute: DirectRoute
  /** Whether a recommender may recommend its own entry (off by default). */
  allowOwnRecommendation: boolean
  /** Minutes for which an examiner who takes an entry keeps it without working on it (decision 5). */
  claimMinutes?: number | null
  /** Whether an entry must be taken out of the queue before anything is concluded on it (R109). */
  claimFirst?: boolean | null
  /** Days in which an entrant says which of two entries with one film stays (R37); 0 or null = nobody is asked. */
  repeatDays?: number | null
  limits?: ContestLimits | null
}

export type EntryLimits = {
  /** Entries one unit may have in this category; null = unlimited (R21, R23, R24). */
  perUnit: number | null
  /** Entries one person may have in this category; null = unlimited (R22). */
  perPerson: number | null
  /** “原则上”: an organiser may grant more, with a reason, on the record (R25). */
  soft: boolean
  /** Entries one participant (参赛者) may have in this category, whoever enters for them; absent = unlimited. */
  perParticipant?: number | null
}

/** Limits that hold over all categories of a contest together; absent or null = unlimited. None of them is soft. */
export type ContestLimits = {
  perUnit?: number | null
  perPerson?: number | null
  perParticipant?: number | null
}

/** Whether an entry of a category names who takes part in it (参赛者), who need not have an account. */
export type ParticipantsAsked = {
  /** How many an entry may name; absent, null or 0 = the category does not ask. */
  most?: number | null
  /** Whether a date of birth is asked of each; where a slot is for those under an age, it always is. */
  birthDate?: boolean | null
}

/** What the system can say by itself about an item of the checklist; the examiner decides. */
export const CHECKLIST_EVIDENCE = [
  'form',
  'files',
  'recommendation',
  'directRoute',
  'names',
  'similarity',
] as const
export type ChecklistEvidence = (typeof CHECKLIST_EVIDENCE)[number]

export type ChecklistItem = {
  key: string
  label: string
  labelEn?: string
  /** Only asked of entries on the direct route. */
  directRouteOnly?: boolean
  /** Filled in beforehand from what the system found; left out where only a person can tell. */
  evidence?: ChecklistEvidence | null
  /** For `files`: keys of the slots the item is about; all required ones when left out. */
  slots?: string[] | null
  /** What the system finds settles it, and many may be accepted at once without anybody looking; otherwise a person does. */
  byMachine?: boolean | null
}

/** What a canned phrase of the staff is for. */
export const PHRASE_USES = ['remark', 'elimination'] as const
export type PhraseUse = (typeof PHRASE_USES)[number]
/** A sentence that examiners write again and again, ready to be put where it belongs. */
export type Phrase = { use: PhraseUse; text: string; textEn?: string | null }

export const AWARD_KINDS = [
  'grade',
  'popularity',
  'observation',
  'organisation',
  'participation',
] as const
export type AwardKind = (typeof AWARD_KINDS)[number]

/** One award of a category (R135–R138). `quota` null = not announced; `cash` in whole yuan, pre-tax. */
export type Award = {
  key: string
  title: string
  titleEn?: string
  kind: AwardKind
  quota: number | null
  cash?: number
  /** Where an observation award comes from. */
  source?: 'panel' | 'audienceVote' | 'publicVote'
}

export type Category = {
  id: string
  contest: string
  key: string
  /** Letter used in numbers: `2024-W-0001`. */
  code: string
  title: string
  applicants: ApplicantKind[]
  limits: EntryLimits
  recommendation: 'required' | 'none'
  /** Whether several units or persons may enter together (R13). */
  jointEntries?: boolean | null
  participants?: ParticipantsAsked | null
  fileSlots: FileSlot[]
  checklist: ChecklistItem[]
  /** Whether two examiners must come to the same conclusion before an entry is accepted (R117). */
  secondReader?: boolean | null
  awards: Award[]
}

/** The product's own papers that come back signed or stamped as a scan: the filled form (R77), the copyright letter (R79c). */
export const PAPERS = ['form', 'copyrightLetter'] as const
export type Paper = (typeof PAPERS)[number]

export const FILE_KINDS = [
  'pdf',
  'jpg',
  'png',
  'doc',
  'docx',
  'avi',
  'mov',
  'mp4',
  'mpg',
  'any',
] as const
export type FileKind = (typeof FILE_KINDS)[number]

/** Who may read what lies in a slot besides its own entrants and the staff, who always do. */
export const SLOT_READERS = ['recommender', 'judges', 'public'] as const
export type SlotReader = (typeof SLOT_READERS)[number]

/** Whether a slot as a whole depends on an answer, or only the duty to fill it. */
export const CONDITION_SCOPES = ['slot', 'duty'] as const

/** An answer on which a slot depends. Choices are told by `values`; numbers, and ages of a date, by the bounds. */
export type SlotCondition = {
  /** Name of a field of the entry's form; empty = there is no condition. */
  field?: string | null
  values?: string[] | null
  /** Inclusive. */
  min?: number | null
  max?: number | null
  scope?: (typeof CONDITION_SCOPES)[number] | null
}

/** What an entry's answers make of a slot with a condition: the slot is not there, or nothing must be in it. */
export const SLOT_STANDINGS = ['closed', 'waived'] as const
/** Of an entry, by the key of the slot; a slot that is asked as its category says is not in it. */
export type SlotsOff = Record<string, (typeof SLOT_STANDINGS)[number]>

/** A place for files on an entry (R77–R79c). Sizes in MB (2^20 bytes), durations in seconds, heights in pixels. */
export type FileSlot = {
  key: string
  label: string
  labelEn?: string
  help?: string
  helpEn?: string
  /** submission = needed to submit; acceptance = due after acceptance and gates `eligible` (R79c). */
  due: 'submission' | 'acceptance'
  /** Until when a file due after acceptance may come, ISO 8601, inclusive; left out, at any time (R115). */
  dueBy?: string | null
  required: boolean
  /** How many a slot that must be filled takes at least; absent = one. */
  minFiles?: number | null
  maxFiles: number
  maxMegabytes: number
  accept: FileKind[]
  minSeconds?: number
  maxSeconds?: number
  /** min(width, height) in pixels. */
  minHeight?: number
  /** Length of the text of a Word document in 字, as `countCharacters` counts (R152). */
  minCharacters?: number
  maxCharacters?: number
  /** Stored once on the registration and shared by all its entries (LOGO, 单位简介). */
  shared?: boolean
  /** Whether the stored file gets the standard name 单位名称+作品名称 (R79a). */
  standardName?: boolean
  /** Which of the product's own papers comes back here, printed, signed or stamped, and scanned (R77, R79c). */
  paper?: Paper | null
  /** Who may read what lies here; absent = as `defaultReaders` says. */
  seenBy?: SlotReader[] | null
  condition?: SlotCondition | null
  /** Asked once of each participant below this age on the day entries close, and of nobody else; see `withChildSlots`. */
  underAge?: number | null
  /** Of a slot that `withChildSlots` made: whose it is. */
  participant?: string
}
