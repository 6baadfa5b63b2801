import type { HandedInFile } from '../entry/entryChanges.ts'
import type { SimilarityKind } from '../similarity/compareEntries.ts'
import type { PassagePair } from '../similarity/sideBySide.ts'
import type { Paper } from '../types/contest.ts'
import type { Answers, Entry, FieldRemark, RepeatNote, RepeatState } from '../types/entry.ts'
import type { PartnerKind, PartnerState } from '../units/joint.ts'
import type { Stored } from './stored.ts'

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
  /** Kept whatever becomes of it afterwards. */
  confirmedAt?: string | null
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

/** Which of two entries of one applicant with the same film, in two categories of a contest, stays (R37). */
export type RepeatDocument = Stored & {
  contest: string
  /** The one with the smaller id, so that a pair is asked about once. */
  entry: string
  other: string
  /** sha256 (hex) of the film. */
  fingerprint: string
  fileName: string
  state: RepeatState
  askedAt: string
  due: string
  remindedAt?: string | null
  settledAt?: string | null
  /** The entry that stays. */
  kept?: string | null
  /** Who settled or let lapse: the entrant, staff, or the clock. */
  by?: 'account' | 'staff' | 'system' | null
  note?: RepeatNote | null
  /** What staff wrote. */
  reason?: string | null
}

export const EXAMINATION_DECISIONS = [
  'accept',
  'returnToEntrant',
  'returnToRecommender',
  'eliminate',
  'reinstate',
  'check',
] as const

export type ExaminationDocument = Stored & {
  contest: string
  entry: string
  examiner: string
  /** `check`: looked at without a decision, because it waits for its recommender or a second reader. */
  decision: (typeof EXAMINATION_DECISIONS)[number]
  /** `passed` null: accepted in bulk, and nobody looked at this item of this entry singly. */
  checklist: { key: string; passed: boolean | null; comment?: string }[]
  remarks: FieldRemark[]
  reason?: string | null
}

export const PROPOSED_ACTIONS = ['reinstate', 'disqualify', 'accept'] as const
export type ProposedAction = (typeof PROPOSED_ACTIONS)[number]
export const PROPOSAL_STATES = ['open', 'confirmed', 'refused', 'overtaken'] as const

/** A decision for two people: what one proposed, and what another one answered. */
export type ProposalDocument = Stored & {
  contest: string
  entry: string
  action: ProposedAction
  proposer: string
  reason?: string | null
  /** `overtaken`: the entry went another way meanwhile. */
  state: (typeof PROPOSAL_STATES)[number]
  decider?: string | null
  decidedAt?: string | null
  /** Why it was refused. */
  answer?: string | null
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
