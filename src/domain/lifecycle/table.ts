import type { Action, Stage } from '../types/index.ts'

/**
 * Who acts. `entrant`: an account of the lead unit or person, never of a partner. `recommender`: an account of the unit
 * the entry names. `examiner`, `organiser`: staff; see `performers.ts` for what each role includes. `clock`: the system by
 * itself, where a day passed that was named before.
 */
export type Performer = 'entrant' | 'recommender' | 'examiner' | 'organiser' | 'clock'

/**
 * The time in which an action is open. The schedule's windows bind entrants and recommenders (R97); staff decide until an
 * organiser closes the examination.
 */
export type Period =
  | 'submission'
  /** The same, and the minutes of grace for whoever was uploading at the close (decision 4). */
  | 'submissionWithGrace'
  | 'recommendation'
  /** Until the examination's window closes or an organiser closes it, whichever comes first. */
  | 'untilExaminationCloses'
  /** Until an organiser closes the examination, whatever its window says. */
  | 'untilStaffCloseExamination'
  | 'afterExamination'
  | 'always'

/** What must be true of the entry, its category and contest beside its stage; a button can be judged by it. */
export type Condition =
  | 'categoryAsksRecommendation'
  | 'recommendationSettled'
  | 'notInHand'
  | 'notOwnUnit'
  | 'returnedToEntrant'
  | 'returnedToRecommender'
  | 'claimHeld'
  | 'notExtended'

/** What the person must bring along (`ActionInput`). */
export type Ask =
  | 'applicantKind'
  | 'registration'
  | 'route'
  | 'complete'
  | 'consent'
  | 'otherRoute'
  | 'opinion'
  | 'reason'
  | 'remarks'
  | 'sectionRemarks'
  | 'checklist'
  | 'reasonIfDiffers'
  | 'table'
  | 'secondPerson'
  | 'secondReader'

/**
 * Where a move leads: a stage, no other than now, or the one the entry left by return or elimination. `staysWithEntrant`:
 * no other than now where it waits for its entrant; sent back to a recommender it names no more, it begins afresh as
 * submitted, since its entrant has nothing to mend.
 */
export type Target = Stage | 'stays' | 'staysWithEntrant' | 'leftStage'

export type Way = {
  who: Performer
  while: Period
  /** Only from these of the row's stages; all when left out. */
  from?: readonly Stage[]
  only?: readonly Condition[]
  /** In addition to the row's. */
  asks?: readonly Ask[]
}

export type Row = {
  /** From → to. `none` is an entry that does not exist yet. */
  moves: Readonly<Partial<Record<Stage | 'none', Target>>>
  ways: readonly Way[]
  only?: readonly Condition[]
  asks?: readonly Ask[]
}

/**
 * The lifecycle of an entry (domain.md), whole: nothing else changes `stage`. What a move does to the slot follows from
 * its two stages (`slotEffect`); what it writes stands in `move.ts`.
 */
export const LIFECYCLE: Readonly<Record<Action, Row>> = {
  start: {
    moves: { none: 'draft' },
    ways: [{ who: 'entrant', while: 'submission' }],
    asks: ['applicantKind', 'registration'],
  },
  submit: {
    moves: { draft: 'submitted' },
    ways: [{ who: 'entrant', while: 'submissionWithGrace' }],
    asks: ['applicantKind', 'route', 'complete', 'consent'],
  },
  recall: {
    moves: { submitted: 'draft' },
    ways: [{ who: 'entrant', while: 'submission' }],
    only: ['notInHand'],
  },
  // R85: one written opinion per entry.
  recommend: {
    moves: { submitted: 'recommended' },
    ways: [{ who: 'recommender', while: 'recommendation' }],
    only: ['notOwnUnit'],
    asks: ['opinion'],
  },
  decline: {
    moves: { submitted: 'declined' },
    ways: [{ who: 'recommender', while: 'recommendation' }],
    asks: ['reason'],
  },
  reconsider: {
    moves: { recommended: 'submitted', declined: 'submitted' },
    ways: [{ who: 'recommender', while: 'recommendation' }],
  },
  redirect: {
    moves: { declined: 'submitted' },
    ways: [
      { who: 'entrant', while: 'submission' },
      { who: 'organiser', while: 'untilStaffCloseExamination', asks: ['reason'] },
    ],
    only: ['categoryAsksRecommendation'],
    asks: ['otherRoute'],
  },
  // R90, R79b: all rows of one table with its stamped scan.
  seal: {
    moves: { recommended: 'sealed' },
    ways: [{ who: 'recommender', while: 'recommendation' }],
    asks: ['table'],
  },
  // R112, R84.
  returnToEntrant: {
    moves: { submitted: 'returned', recommended: 'returned', sealed: 'returned' },
    ways: [
      { who: 'recommender', while: 'recommendation', from: ['submitted', 'recommended'] },
      { who: 'examiner', while: 'untilStaffCloseExamination', only: ['claimHeld'] },
    ],
    asks: ['sectionRemarks'],
  },
  // R91.
  returnToRecommender: {
    moves: { sealed: 'returned' },
    ways: [{ who: 'examiner', while: 'untilStaffCloseExamination', only: ['claimHeld'] }],
    asks: ['remarks'],
  },
  // R108, R112: a return re-opens one entry past the close of submission.
  resubmit: {
    moves: { returned: 'leftStage' },
    ways: [
      {
        who: 'entrant',
        while: 'untilExaminationCloses',
        only: ['returnedToEntrant'],
        asks: ['applicantKind', 'route', 'complete', 'consent'],
      },
      {
        who: 'recommender',
        while: 'untilExaminationCloses',
        only: ['returnedToRecommender'],
        asks: ['table'],
      },
    ],
  },
  // R110, R111, R117.
  accept: {
    moves: { sealed: 'accepted', submitted: 'accepted' },
    ways: [{ who: 'examiner', while: 'untilStaffCloseExamination' }],
    only: ['recommendationSettled', 'claimHeld'],
    asks: ['checklist', 'reasonIfDiffers', 'secondReader'],
  },
  // R19, R37, R113.
  eliminate: {
    moves: {
      submitted: 'eliminated',
      recommended: 'eliminated',
      sealed: 'eliminated',
      returned: 'eliminated',
    },
    ways: [
      { who: 'examiner', while: 'untilStaffCloseExamination', only: ['claimHeld'] },
      // Of two entries with one film, when nobody chose in time (`settleRepeat`).
      { who: 'clock', while: 'untilExaminationCloses' },
    ],
    asks: ['reason'],
  },
  // Never closes: an objection may show long after the examination that an elimination was wrong.
  reinstate: {
    moves: { eliminated: 'leftStage' },
    ways: [{ who: 'organiser', while: 'always' }],
    asks: ['reason', 'secondPerson'],
  },
  // Never closes (R16: entering is voluntary).
  withdraw: {
    moves: {
      draft: 'withdrawn',
      submitted: 'withdrawn',
      recommended: 'withdrawn',
      declined: 'withdrawn',
      sealed: 'withdrawn',
      returned: 'withdrawn',
    },
    ways: [{ who: 'entrant', while: 'always' }],
  },
  withdrawAccepted: {
    moves: { accepted: 'withdrawn' },
    ways: [{ who: 'organiser', while: 'always' }],
    asks: ['reason'],
  },
  correct: {
    moves: { accepted: 'stays' },
    ways: [{ who: 'organiser', while: 'always' }],
    asks: ['reason'],
  },
  disqualify: {
    moves: { accepted: 'disqualified' },
    ways: [{ who: 'organiser', while: 'always' }],
    asks: ['reason', 'secondPerson'],
  },
  reassign: {
    moves: {
      draft: 'stays',
      returned: 'staysWithEntrant',
      submitted: 'submitted',
      recommended: 'submitted',
    },
    ways: [
      { who: 'entrant', while: 'submission', from: ['draft'] },
      {
        who: 'entrant',
        while: 'untilExaminationCloses',
        from: ['returned'],
        only: ['returnedToEntrant'],
      },
      { who: 'organiser', while: 'untilStaffCloseExamination' },
    ],
    only: ['categoryAsksRecommendation'],
    asks: ['otherRoute'],
  },
  lapse: {
    moves: {
      draft: 'lapsed',
      submitted: 'lapsed',
      recommended: 'lapsed',
      declined: 'lapsed',
      returned: 'lapsed',
    },
    ways: [{ who: 'organiser', while: 'afterExamination', only: ['notExtended'] }],
  },
  // R108: a deadline moved after the close, for all or for one, gives back what had lapsed.
  revive: {
    moves: { lapsed: 'leftStage' },
    ways: [{ who: 'organiser', while: 'always' }],
    asks: ['reason'],
  },
}
