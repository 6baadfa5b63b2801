import type { ApplicantKind, DirectRouteGround, SlotsOff } from './contest.ts'

export const STAGES = [
  'draft',
  'submitted',
  'recommended',
  'declined',
  'sealed',
  'returned',
  'accepted',
  'eliminated',
  'withdrawn',
  'disqualified',
  'lapsed',
] as const
export type Stage = (typeof STAGES)[number]

export const ACTIONS = [
  'start',
  'submit',
  'recall',
  'recommend',
  'decline',
  'reconsider',
  'redirect',
  'seal',
  'returnToEntrant',
  'returnToRecommender',
  'resubmit',
  'accept',
  'eliminate',
  'reinstate',
  'withdraw',
  'withdrawAccepted',
  'correct',
  'disqualify',
  'reassign',
  'lapse',
  'revive',
] as const
/** The actions of the lifecycle table in domain.md, and nothing else. */
export type Action = (typeof ACTIONS)[number]

/** How an entry reaches the examiner: through a recommender, by the direct route (R83), or in a category that asks no recommendation. */
export const ROUTES = ['recommender', 'direct', 'none'] as const
export type Route = (typeof ROUTES)[number]

/** Whom an entry is sent back to. */
export const RETURNED_TO = ['entrant', 'recommender'] as const

export type FieldRemark = {
  /** Name of a form field, key of a file slot, or key of a section. */
  target: string
  /** Key of the section that opens for correction. */
  section: string
  text: string
}

/** The part of an entry that rules read. Instants are ISO 8601 strings. */
export type Entry = {
  id: string
  contest: string
  category: string
  registration: string
  applicantKind: ApplicantKind
  unit: string | null
  person: string | null
  /** Who takes part in it, in order, where its category asks. */
  participants?: string[] | null
  stage: Stage
  /** The stage an entry left by return or elimination, to which it goes back. */
  leftStage: Stage | null
  /** Who a returned entry waits for. Still set on an entry eliminated while returned: that is where it is reinstated to. */
  returnedTo: (typeof RETURNED_TO)[number] | null
  /** Sections open for correction while returned. */
  openSections: string[]
  remarks: FieldRemark[]
  route: Route
  directRouteGround: DirectRouteGround | null
  directRouteReason: string | null
  recommender: string | null
  number: string | null
  acceptanceNumber: string | null
  title: string | null
  answers: Answers
  formVersion: string
  firstSubmittedAt: string | null
  submittedAt: string | null
  /** Since when a recommender's opinion or an examiner's claim ends the entrant's right to recall; null or absent = untouched. */
  inHandSince?: string | null
  /** When a recommender's unit opened it first, and which: it says nothing once the entry names another (R82). */
  seenAt?: string | null
  seenBy?: string | null
  consentedRulesVersion: string | null
  differsFromTable: boolean
  /** The examiner who has taken it out of the queue, until `claimedUntil`. */
  claimedBy?: string | null
  claimedUntil?: string | null
  /** When an examiner had nothing to ask of it while it still waited for its recommender. */
  checkedAt?: string | null
  /** What its answers make of slots with a condition; kept in step by a hook. */
  slotsOff?: SlotsOff | null
  /** Its own deadline, given by an organiser with a reason; it opens what the schedule has closed (R108). */
  extendedUntil?: string | null
}

/** Answers of a form by field name. A choice with “other” is `{ value, other }`. */
export type Answer = string | number | boolean | null | string[] | ChoiceAnswer | ChoicesAnswer
export type ChoiceAnswer = { value: string; other?: string }
export type ChoicesAnswer = { values: string[]; other?: string }
export type Answers = Record<string, Answer>

/** Of the question which of two entries with one film stays (R37). */
export const REPEAT_STATES = ['asked', 'settled', 'lapsed'] as const
export type RepeatState = (typeof REPEAT_STATES)[number]
/** Why a question lapsed: one of the entries had left or was decided, judging had begun, the examination was over, or staff let both stay. */
export const REPEAT_NOTES = ['left', 'judging', 'closed', 'staff'] as const
export type RepeatNote = (typeof REPEAT_NOTES)[number]
