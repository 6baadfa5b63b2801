import type {
  AwardScope,
  ConversionRule,
  ComponentKind,
  Criterion,
  RoundingMode,
  VoteRule,
} from './round.ts'
import type { HandedInFile } from '../entryChanges.ts'
import type { Paper, PaperVerdict } from '../papers.ts'
import type { FileFinding } from '../fileFindings.ts'
import type { DeliveryFault, DeliveryState, OutgoingChannel } from '../delivery.ts'
import type { PartnerKind, PartnerState } from '../joint.ts'
import type { JoinState } from '../membership.ts'
import type { Refusal } from '../refusal.ts'
import type { SimilarityKind } from '../similarity/compareEntries.ts'
import type { PassagePair } from '../similarity/sideBySide.ts'
import type { GrantRole, StaffRole } from './actor.ts'
import type {
  Award,
  Category,
  Channel,
  ConsentText,
  Contact,
  Contest,
  Organisation,
} from './contest.ts'
import type { CodePurpose } from '../verification.ts'
import type { Answers, ApplicantKind, Entry, FieldRemark, Stage } from './entry.ts'
import type { FormDefinition } from './form.ts'

/**
 * What each collection stores, as operations see it: relationships are ids (depth 0), instants ISO 8601 strings.
 * The gateway in `src/store` reads and writes exactly these.
 */
export type Documents = {
  contests: ContestDocument
  categories: CategoryDocument
  units: UnitDocument
  staff: StaffDocument
  accounts: AccountDocument
  joinRequests: JoinRequestDocument
  registrations: RegistrationDocument
  entries: EntryDocument
  entryFiles: EntryFileDocument
  entryVersions: EntryVersionDocument
  printedPapers: PrintedPaperDocument
  entryPartners: EntryPartnerDocument
  renditions: RenditionDocument
  uploads: UploadDocument
  formVersions: FormVersionDocument
  recommendations: RecommendationDocument
  recommendationTables: RecommendationTableDocument
  examinations: ExaminationDocument
  rounds: RoundDocument
  assignments: AssignmentDocument
  marks: MarkDocument
  ballots: BallotDocument
  resultRuns: ResultRunDocument
  results: ResultDocument
  limitGrants: LimitGrantDocument
  messages: MessageDocument
  workingCopies: WorkingCopyDocument
  entryTexts: EntryTextsDocument
  similarities: SimilarityDocument
  codes: CodeDocument
  activity: ActivityDocument
}
export type CollectionName = keyof Documents

type Stored = { id: string; createdAt: string; updatedAt: string }

/** Rich text as Lexical keeps it; only the renderer looks inside. */
export type RichText = { root: { children: unknown[] } & Record<string, unknown> }

export type ContestDocument = Stored &
  Contest & {
    titleEn?: string | null
    edition: number
    documentNumber?: string | null
    theme?: string | null
    themeEn?: string | null
    purpose?: RichText | null
    rules?: RichText | null
    organisations: Organisation[]
    contacts: Contact[]
    channels: Channel[]
    consents: ConsentText[]
    recommenders: string[]
    recommendationDeclaration?: string | null
    signUpForm?: string | null
    look: 'seal' | 'harbour'
    /** Shown on the public site and open to applicants. */
    published: boolean
  }

export type CategoryDocument = Stored &
  Category & {
    titleEn?: string | null
    summary?: string | null
    summaryEn?: string | null
    requirementSheet?: RichText | null
    scoreSheet: Criterion[]
    /** The organiser's words of the copyright letter; line breaks make paragraphs (R79c). */
    copyrightLetter?: string | null
    copyrightLetterEn?: string | null
    forms: { applicantKinds: ApplicantKind[]; form: string }[]
  }

export const RECOMMENDER_KINDS = ['district', 'trade', 'group'] as const
export type RecommenderKind = (typeof RECOMMENDER_KINDS)[number]

export type UnitDocument = Stored & {
  name: string
  /** NFKC, brackets and spaces unified: identity where no credit code is asked. */
  normalisedName: string
  aliases: { name: string }[]
  creditCode?: string | null
  /** The check digit of the credit code is wrong; staff look at it. */
  creditCodeDoubtful?: boolean | null
  address?: string | null
  postcode?: string | null
  member?: boolean | null
  recommenderKind?: RecommenderKind | null
  contactName?: string | null
  contactPhone?: string | null
  mergedInto?: string | null
}

export type StaffDocument = Stored & {
  email: string
  name: string
  role: StaffRole
  contests: string[]
}

export type AccountDocument = Stored & {
  username: string
  email?: string | null
  phone?: string | null
  name: string
  kind: 'unit' | 'person'
  unit?: string | null
  /** When it came to its unit; null for one that was opened for it. */
  unitSince?: string | null
  grants: { contest: string; role: GrantRole }[]
  mustChangePassword: boolean
  /** What e-mail to it is written in. */
  locale?: 'zh' | 'en' | null
  consents: { key: string; version: string; at: string; withdrawnAt?: string | null }[]
  /** Nobody signs in to it any more, and nothing tells who it was. */
  closedAt?: string | null
}

/** Somebody's wish to act for a unit that is on record, until one of its accounts or an organiser decides. */
export type JoinRequestDocument = Stored & {
  account: string
  unit: string
  /** The name they typed, which is all they are shown of the unit before it lets them in. */
  askedAs: string
  note?: string | null
  state: JoinState
  decidedAt?: string | null
  reason?: string | null
}

export type RegistrationDocument = Stored & {
  contest: string
  unit?: string | null
  person?: string | null
  account: string
  formVersion?: string | null
  answers: Answers
  /** Keys of the categories the unit intends to enter. */
  intents: string[]
  attendOnly: boolean
  completedAt?: string | null
}

export type EntryDocument = Stored &
  Entry & {
    numberSequence?: number | null
    acceptanceSequence?: number | null
    /** Account that began the entry. */
    account: string
  }

/** Somebody named beside the lead of an entry; a person without an account is kept as typed. */
export type EntryPartnerDocument = Stored & {
  contest: string
  entry: string
  kind: PartnerKind
  /** The unit's name, or the person's user name. */
  namedAs: string
  unit?: string | null
  account?: string | null
  state: PartnerState
  /** The account that answered. */
  by?: string | null
  decidedAt?: string | null
}

export type EntryFileDocument = Stored & {
  contest: string
  /** Either the entry or, for shared slots, the registration it belongs to. */
  entry?: string | null
  registration?: string | null
  slot: string
  originalName: string
  standardName?: string | null
  filename: string
  mimeType: string
  filesize: number
  sha256: string
  kind: string
  /** What was found in it without refusing it. */
  findings?: FileFinding[] | null
  seconds?: number | null
  width?: number | null
  height?: number | null
  /** How the picture of a film is written, as MediaInfo calls it. */
  codec?: string | null
  uploadedBy: string
  removedAt?: string | null
  /** What the codes on it said when it was read, for a slot that takes one of our papers; null until then. */
  paperVerdict?: PaperVerdict | null
  /** sha256 (hex) that was read off it. */
  paperDigest?: string | null
  paperSealSeen?: boolean | null
  /** Since when it counts as the paper asked for: recognised by its code, or confirmed by staff. */
  paperVerifiedAt?: string | null
  /** Why staff ask for another. */
  paperRemark?: string | null
}

/** A version of a paper that was printed; one row for each digest, so that an older print is known again (R79d). */
export type PrintedPaperDocument = Stored & {
  contest: string
  entry: string
  paper: Paper
  /** From 1, in the order of first printing. */
  version: number
  digest: string
  printedAt: string
  by: string
}

/** What an entry said, and which files it had, when it was handed in at `createdAt`. */
export type EntryVersionDocument = Stored & {
  contest: string
  entry: string
  formVersion: string
  answers: Answers
  files: HandedInFile[]
}

/**
 * Where the version of a film that browsers play stands: waiting for a worker, being made, there, given up, or waiting for
 * a worker that has the tools.
 */
export const RENDITION_STATES = ['waiting', 'working', 'ready', 'failed', 'unavailable'] as const
export type RenditionState = (typeof RENDITION_STATES)[number]

/** Why there is none: the film cannot be decoded as a whole, its bytes are gone, or no attempt came to an end. */
export const RENDITION_PROBLEMS = ['damaged', 'missing', 'gaveUp'] as const
export type RenditionProblem = (typeof RENDITION_PROBLEMS)[number]

/** The version of a film that browsers play, and a picture of it (R79e); the film itself stays as it came. */
export type RenditionDocument = Stored & {
  contest: string
  /** The film, an entry's file. */
  file: string
  state: RenditionState
  /** 0 to 100, while it is being made. */
  percent: number
  attempts: number
  /** Who makes it now; whoever else comes with a result comes too late. */
  attempt?: string | null
  notBefore?: string | null
  problem?: RenditionProblem | null
  /** Names among the private files. */
  video?: string | null
  videoBytes?: number | null
  videoSha256?: string | null
  poster?: string | null
  posterSha256?: string | null
}

/** What became of an upload: still coming in, a file of its slot, refused for its content, given up, or swept. */
export const UPLOAD_STATES = ['receiving', 'attached', 'refused', 'cancelled', 'expired'] as const
export type UploadState = (typeof UPLOAD_STATES)[number]

/** A resumable upload into a slot of an entry, bound to the account that began it; `createdAt` is when it began. */
export type UploadDocument = Stored & {
  contest: string
  entry: string
  account: string
  /** Unguessable; its address and its name on the disk. */
  token: string
  slot: string
  originalName: string
  /** How many it will have, as announced. */
  bytes: number
  state: UploadState
  file?: string | null
  /** Why its content was refused, so that asking again gives the same answer. */
  problem?: Pick<Refusal, 'code' | 'params'> | null
}

/** What of an entry is compared with others, as the worker read it out of its form and files. */
export type EntryTextsDocument = Stored & {
  contest: string
  entry: string
  title?: string | null
  summary?: string | null
  text?: string | null
  fingerprints: string[]
  frames: string[]
  /** SHA-256 of the files it was read out of. */
  sources: string[]
}

/** Two entries that are alike in one respect; `entry` has the smaller id, and the left side of the passages. */
export type SimilarityDocument = Stored & {
  contest: string
  entry: string
  other: string
  kind: SimilarityKind
  /** In thousandths. */
  score: number
  passages: PassagePair[]
}

export type FormVersionDocument = Stored & {
  form: string
  version: number
  digest: string
  definition: FormDefinition
}

export type RecommendationDocument = Stored & {
  contest: string
  entry: string
  unit: string
  decision: 'recommend' | 'decline'
  opinion: string
  rank?: number | null
  by: string
  supersededAt?: string | null
  table?: string | null
}

export type TableRow = {
  entry: string
  rank: number
  unitName: string
  title: string
  categoryTitle: string
  opinion: string
}
export type TableFiller = {
  name: string
  department: string
  position: string
  phone: string
  email: string
  date: string
}

export type RecommendationTableDocument = Stored & {
  contest: string
  unit: string
  /** 0 = main table, 1 … = supplementary. */
  sequence: number
  version: number
  serial: string
  digest: string
  rows: TableRow[]
  filler: TableFiller
  state: 'generated' | 'outdated' | 'sealed'
  /** Stored file names, below the data directory. */
  pdf?: string | null
  /** Why the table could not be printed, for its recommender to read; a new version is then generated. */
  problem?: Pick<Refusal, 'code' | 'params'> | null
  scan?: string | null
  scanSha256?: string | null
  sealedAt?: string | null
  replaces?: string | null
}

export type ExaminationDocument = Stored & {
  contest: string
  entry: string
  examiner: string
  decision: 'accept' | 'returnToEntrant' | 'returnToRecommender' | 'eliminate' | 'reinstate'
  checklist: { key: string; passed: boolean; comment?: string }[]
  remarks: FieldRemark[]
  reason?: string | null
}

export type RoundState = 'draft' | 'open' | 'closed' | 'published'

export type RoundDocument = Stored & {
  contest: string
  category: string
  title: string
  titleEn?: string | null
  state: RoundState
  components: ({ kind: ComponentKind; weight: number | null } & {
    conversion?: ConversionRule['kind'] | null
    lowest?: number | null
    highest?: number | null
    bands?: number | null
    zeroVotes?: number | null
  })[]
  criteria: Criterion[]
  trim: boolean
  trimFrom: number
  decimals: number
  rounding: RoundingMode
  tieBreakers: ('experts' | 'votes')[]
  /** Which awards of the category this round decides; a preliminary decides none. */
  awardScope: AwardScope
  /** Keys of those awards where the scope is `named`. */
  decides: string[]
  votesPerDay: number
  liveCounts: VoteRule['liveCounts']
  openedAt?: string | null
  closedAt?: string | null
}

export type AssignmentDocument = Stored & {
  contest: string
  round: string
  judge: string
  entry: string
}

export type MarkDocument = Stored & {
  contest: string
  round: string
  judge: string
  entry: string
  /** Points by criterion key, integers. */
  values: Record<string, number>
  comment?: string | null
  supersedes?: string | null
}

export type BallotDocument = Stored & {
  contest: string
  round: string
  entry: string
  /** HMAC of the voter's identity. */
  voter: string
  /** YYYY-MM-DD in the contest's zone. */
  day: string
  slot: number
  quota: number
}

export type ResultRunDocument = Stored & {
  contest: string
  round: string
  /** Canonical JSON of what was counted. */
  input: string
  output: string
  inputDigest: string
  outputDigest: string
  ruleVersion: string
  by: string
}

export type ResultDocument = Stored & {
  contest: string
  category: string
  round: string
  run: string
  entry: string
  rank: number
  /** Rounded total as text. */
  score: string
  awards: Pick<Award, 'key' | 'title' | 'titleEn' | 'kind'>[]
  publishedAt?: string | null
}

/** A code by which somebody proves an address to be theirs; only its keyed digest is kept. */
export type CodeDocument = Stored & {
  purpose: CodePurpose
  /** In the spelling of a user name. */
  address: string
  digest: string
  /** Keyed digest of the asker's IP address. */
  askedFrom?: string | null
  /** Wrong ones so far. */
  tries: number
  askedAt: string
  expiresAt: string
  verifiedAt?: string | null
  usedAt?: string | null
}

export type MessageDocument = Stored & {
  contest?: string | null
  /** None for a code, which goes to an address. */
  account?: string | null
  template: string
  params: Record<string, string>
  channel: 'inApp' | OutgoingChannel
  readAt?: string | null
  /** What follows is set on messages that leave the house. */
  state?: DeliveryState | null
  address?: string | null
  locale?: 'zh' | 'en' | null
  attempts?: number | null
  nextAttemptAt?: string | null
  /** While a worker tries to send it, the instant from which another may take it over. */
  claimedUntil?: string | null
  /** Kept until it has left. */
  code?: string | null
  /** From then on it is not sent any more. */
  expiresAt?: string | null
  sentAt?: string | null
  fault?: DeliveryFault | null
  /** The receiving server's own words. */
  answer?: string | null
}

export type LimitGrantDocument = Stored & {
  category: string
  contest?: string | null
  unit?: string | null
  account?: string | null
  /** Slots beyond the limit, from 1. */
  extra: number
  reason: string
  grantedBy?: string | null
}

export type WorkingCopyDocument = Stored & {
  contest: string
  account: string
  /** Whose typing, see `copySubject`. */
  subject: string
  section: string
  /** Null once it was saved or dropped. */
  input: Record<string, string | string[]> | null
  revision: number
  writer: string
  sequence: number
}

export type ActivityDocument = Stored & {
  contest?: string | null
  at: string
  actorKind: 'staff' | 'account' | 'system'
  actor: string
  actorName: string
  action: string
  subject: CollectionName
  subjectId: string
  from?: Stage | string | null
  to?: Stage | string | null
  details: Record<string, unknown>
}
