import { ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { RouteChoice } from '../../domain/lifecycle/index.ts'
import { DIRECT_ROUTE_GROUNDS } from '../../domain/types/contest.ts'
import { rerouteEntry } from '../../operations/entry/rerouteEntry.ts'
import { confirmProposal, refuseProposal } from '../../operations/examining/answerProposal.ts'
import { correctEntry } from '../../operations/examining/correctEntry.ts'
import { lapseEntry } from '../../operations/examining/lapseEntry.ts'
import { proposeDecision } from '../../operations/examining/proposeDecision.ts'
import { withdrawAcceptedEntry } from '../../operations/examining/withdrawAcceptedEntry.ts'
import type { Door } from '../http/define.ts'
import { entryDoor } from '../http/entryDoor.ts'
import { lines, meaning, nothing, oneOf, optional, record, text } from '../http/readers.ts'

type Rerouting = { action: 'redirect' | 'reassign'; choice: RouteChoice; reason: string }

/** Another road to the examiner: a recommender's id, or the direct route with its ground (R15, R83). */
const rerouting = meaning(
  record({
    action: oneOf(['redirect', 'reassign']),
    route: oneOf(['recommender', 'direct']),
    recommender: text(),
    ground: optional(oneOf(DIRECT_ROUTE_GROUNDS)),
    groundReason: lines,
    reason: lines,
  }),
  ({ action, route, recommender, ground, groundReason, reason }): Outcome<Rerouting> => {
    if (route === 'recommender') {
      return ok({ action, choice: { route, recommender }, reason })
    }
    if (!ground) return refuse('directRouteGroundMissing')
    return ok({ action, choice: { route, ground, reason: groundReason }, reason })
  },
)

const answered = record({ proposal: text() })
const refused = record({ proposal: text(), reason: lines })
const withReason = record({ reason: lines })
const correction = record({ title: text({ max: 200 }), reason: lines })

/** What an organiser decides beside the examination (domain.md, lifecycle). */
export const organisingEndpoints: Door[] = [
  entryDoor({
    name: 'reinstatement',
    reads: withReason,
    operate: (call, sent) => proposeDecision({ ...call, ...sent, action: 'reinstate' }),
  }),
  entryDoor({
    name: 'disqualification',
    reads: withReason,
    operate: (call, sent) => proposeDecision({ ...call, ...sent, action: 'disqualify' }),
  }),
  entryDoor({
    name: 'confirmation',
    reads: answered,
    operate: (call, { proposal }) => confirmProposal({ ...call, proposalId: proposal }),
  }),
  entryDoor({
    name: 'refusal',
    reads: refused,
    operate: (call, { proposal, reason }) =>
      refuseProposal({ ...call, proposalId: proposal, reason }),
  }),
  entryDoor({
    name: 'withdrawal',
    reads: withReason,
    operate: (call, sent) => withdrawAcceptedEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'lapse',
    reads: nothing,
    operate: (call) => lapseEntry(call),
  }),
  entryDoor({
    name: 'route',
    reads: rerouting,
    operate: (call, sent) => rerouteEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'correction',
    reads: correction,
    operate: (call, sent) => correctEntry({ ...call, ...sent }),
  }),
]
