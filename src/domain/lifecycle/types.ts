import type { Outcome } from '../basics/refusal.ts'
import type { SlotEffect } from '../entry/limits.ts'
import type {
  Action,
  Actor,
  ApplicantKind,
  Category,
  Contest,
  DirectRouteGround,
  Entry,
  FieldRemark,
  Stage,
} from '../types/index.ts'
import type { RuleReason } from './ruleReason.ts'

/** What the lifecycle reads of an entry. */
export type EntryState = Pick<
  Entry,
  | 'contest'
  | 'category'
  | 'applicantKind'
  | 'unit'
  | 'person'
  | 'stage'
  | 'leftStage'
  | 'returnedTo'
  | 'openSections'
  | 'remarks'
  | 'route'
  | 'directRouteGround'
  | 'directRouteReason'
  | 'recommender'
  | 'number'
  | 'firstSubmittedAt'
  | 'submittedAt'
  | 'inHandSince'
  | 'consentedRulesVersion'
  | 'differsFromTable'
  | 'claimedBy'
  | 'claimedUntil'
  | 'extendedUntil'
>

export type ContestState = Pick<
  Contest,
  | 'id'
  | 'title'
  | 'windows'
  | 'graceMinutes'
  | 'rulesVersion'
  | 'examinationClosedAt'
  | 'directRoute'
  | 'allowOwnRecommendation'
  | 'claimFirst'
>

export type CategoryState = Pick<
  Category,
  'id' | 'contest' | 'applicants' | 'recommendation' | 'checklist' | 'secondReader'
>

/** Who enters, before there is an entry. */
export type Applicant = { kind: ApplicantKind; unit: string | null; person: string | null }

/** The road to the examiner that somebody picks (R81, R83). */
export type RouteChoice =
  | { route: 'recommender'; recommender: string }
  | { route: 'direct'; ground: DirectRouteGround; reason?: string }

/** `passed` null: not looked at singly, which is enough in bulk alone. */
export type ChecklistFinding = { item: string; passed: boolean | null; comment?: string }

/** What a person brings along. Which of it an action asks for stands in its row of the table. */
export type ActionInput = {
  /** start: who enters. */
  applicant?: Applicant
  /** start: whether unit or person has signed up to the contest. */
  registered?: boolean
  /** submit, resubmit: the verdict of the form's and the files' rules together. */
  complete?: Outcome<unknown>
  /** submit, resubmit: version of the rules that was consented to just now (R147). */
  consentedRulesVersion?: string
  /** submit: an upload was under way when submission closed. */
  uploadUnderWay?: boolean
  /** start (optional), redirect, reassign. That the recommender is on the contest's list is for the caller to say. */
  choice?: RouteChoice
  opinion?: string
  reason?: string
  /** In place of the reason of a person, where the clock acts or what was done is no decision about this entry. */
  ruleReason?: RuleReason
  remarks?: FieldRemark[]
  checklist?: ChecklistFinding[]
  /** accept: one of many at once. Its reason stands on the record alone; the entrant reads `words`. */
  inBulk?: boolean
  words?: string
  /** seal, resubmit by a recommender: the verdict of the recommendation table's rules (rows, version, scan). */
  table?: Outcome<unknown>
  /** reinstate, disqualify, and accept where two read: who else answers for it. */
  secondPerson?: Actor
}

/** Everything an action is judged by. */
export type Question = {
  action: Action
  /** Null for `start` only. */
  entry: EntryState | null
  contest: ContestState
  category: CategoryState
  actor: Actor
  now: Date
  input: ActionInput
}

/** The values a move leaves on the entry beside its stage; all of them are written. */
export type EntryMarks = Pick<
  Entry,
  | 'leftStage'
  | 'returnedTo'
  | 'openSections'
  | 'remarks'
  | 'route'
  | 'directRouteGround'
  | 'directRouteReason'
  | 'recommender'
  | 'firstSubmittedAt'
  | 'submittedAt'
  | 'consentedRulesVersion'
> & { inHandSince: string | null }

/** A decision: everything an operation may do to an entry, and nothing it has to work out itself. */
export type Move = EntryMarks & {
  action: Action
  from: Stage | null
  to: Stage
  /** `takes`: under lock, after `checkLimit`. */
  slot: SlotEffect
  /** Which number the entry is given now. */
  gives: 'number' | 'acceptanceNumber' | null
  /** The recommender's word so far is kept, and counts no more: the entry goes to somebody else. */
  supersedesOpinion: boolean
  /** Done after the close, within the minutes of grace; recorded. */
  inGrace: boolean
}
