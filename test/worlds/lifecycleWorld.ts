import { ok } from '#src/domain/basics/refusal.ts'
import type {
  ActionInput,
  CategoryState,
  ContestState,
  EntryState,
} from '#src/domain/lifecycle/index.ts'
import type { Actor, StaffRole, Stage } from '#src/domain/types/index.ts'

/** A contest in July: each phase is one instant between two of its deadlines. */
export const PHASES = {
  before: '2030-05-31T12:00:00+08:00',
  submission: '2030-07-01T12:00:00+08:00',
  grace: '2030-07-06T00:10:00+08:00',
  recommendation: '2030-07-08T12:00:00+08:00',
  examination: '2030-07-12T12:00:00+08:00',
  overdue: '2030-07-16T12:00:00+08:00',
  closed: '2030-07-21T12:00:00+08:00',
} as const
export type Phase = keyof typeof PHASES
export const PHASE_NAMES = Object.keys(PHASES) as Phase[]

export function at(phase: Phase): Date {
  return new Date(PHASES[phase])
}

export const contest: ContestState = {
  id: 'contest',
  title: '示例大赛',
  graceMinutes: 30,
  rulesVersion: '2',
  examinationClosedAt: '2030-07-20T10:00:00+08:00',
  directRoute: { enabled: true },
  allowOwnRecommendation: false,
  windows: [
    span('submission', '2030-06-01T00:00:00+08:00', '2030-07-05T23:59:59+08:00'),
    span('recommendation', '2030-06-01T00:00:00+08:00', '2030-07-10T23:59:59+08:00'),
    span('examination', '2030-06-01T00:00:00+08:00', '2030-07-15T23:59:59+08:00'),
  ],
}

export const category: CategoryState = {
  id: 'category',
  contest: 'contest',
  applicants: ['unit', 'group', 'person'],
  recommendation: 'required',
  checklist: [
    { key: 'original', label: '原创' },
    { key: 'ground', label: '直接报名依据', directRouteOnly: true },
  ],
}

export const draft: EntryState = {
  contest: 'contest',
  category: 'category',
  applicantKind: 'unit',
  unit: 'unit-a',
  person: null,
  stage: 'draft',
  leftStage: null,
  returnedTo: null,
  openSections: [],
  remarks: [],
  route: 'recommender',
  directRouteGround: null,
  directRouteReason: null,
  recommender: 'unit-r',
  number: null,
  firstSubmittedAt: null,
  submittedAt: null,
  inHandSince: null,
  consentedRulesVersion: null,
  differsFromTable: false,
}

/** An entry as it stands in a stage; one that was returned or eliminated came from `sealed`. */
export function entryIn(stage: Stage, more: Partial<EntryState> = {}): EntryState {
  const wasAway = stage === 'returned' || stage === 'eliminated'
  return {
    ...draft,
    stage,
    leftStage: wasAway ? 'sealed' : null,
    returnedTo: stage === 'returned' ? 'entrant' : null,
    ...more,
  }
}

export const actors = {
  entrant: account('entrant', 'unit-a', ['entrant']),
  recommender: account('recommender', 'unit-r', ['recommender']),
  otherRecommender: account('other-recommender', 'unit-o', ['recommender']),
  ungrantedRecommender: account('ungranted', 'unit-r', ['entrant', 'judge']),
  partner: account('partner', 'unit-p', ['entrant']),
  examiner: staff('examiner'),
  organiser: staff('organiser'),
  admin: staff('admin'),
  auditor: staff('auditor'),
  foreignOrganiser: staff('organiser', ['another-contest']),
  system: { kind: 'system', id: 'system', name: 'system' },
} as const satisfies Record<string, Actor>
export type ActorName = keyof typeof actors
export const ACTOR_NAMES = Object.keys(actors) as ActorName[]

/** Everything any action may ask for, and rightly so. */
export const fullInput: ActionInput = {
  applicant: { kind: 'unit', unit: 'unit-a', person: null },
  registered: true,
  complete: ok(),
  consentedRulesVersion: '2',
  choice: { route: 'direct', ground: 'foreignFunded' },
  opinion: '内容真实，同意推荐。',
  reason: '不符合要求。',
  remarks: [{ target: 'summary', section: 'story', text: '请补充。' }],
  checklist: [
    { item: 'original', passed: true },
    { item: 'ground', passed: true },
  ],
  table: ok(),
  secondPerson: staff('organiser', [], 'second-person'),
}

export function staff(
  role: StaffRole,
  contests: string[] = ['contest'],
  id: string = `${role}-${contests.join()}`,
): Extract<Actor, { kind: 'staff' }> {
  return { kind: 'staff', id, name: id, role, contests }
}

export function account(
  id: string,
  unit: string | null,
  roles: ('entrant' | 'recommender' | 'judge')[] = [],
  inContest = 'contest',
): Extract<Actor, { kind: 'account' }> {
  const grants = roles.map((role) => ({ contest: inContest, role }))
  return { kind: 'account', id, name: id, unit, person: unit === null, grants }
}

function span(key: 'submission' | 'recommendation' | 'examination', opensAt: string, to: string) {
  return { key, title: key, displayText: key, opensAt, closesAt: to }
}
