import { documentHref } from '../../domain/basics/addresses.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { wholeNumbers } from '../../domain/basics/wholeNumber.ts'
import { assignJudges } from '../../operations/judging/assignJudges.ts'
import { closeRound } from '../../operations/judging/closeRound.ts'
import { openRound } from '../../operations/judging/openRound.ts'
import { computeResults } from '../../operations/results/computeResults.ts'
import { decideAward } from '../../operations/results/decideAward.ts'
import { requestPublication } from '../../operations/results/requestPublication.ts'
import type { Call } from '../../operations/shared/call.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { lines, listOf, nothing, optional, record, text } from '../http/readers.ts'
import type { FieldReader } from '../http/readers.ts'

/** Whole numbers from 0 on by key, as fields of a form hold them; empty ones are left out. */
const counts: FieldReader<Record<string, number> | undefined> = {
  read: (value) => {
    if (value === undefined || value === null) return ok(undefined)
    if (typeof value !== 'object' || Array.isArray(value)) return refuse('invalid')
    const read = wholeNumbers(value)
    const areCounts = Object.values(read).every((count) => count >= 0)
    return areCounts ? ok(read) : refuse('fieldNotNumber')
  },
}

const ids = listOf(text({ max: 40 }), { max: 2000 })
const assignment = record({ judges: ids, entries: optional(ids) })
const computation = record({ quotas: counts, audienceVotes: counts })
const decision = record({ award: text({ max: 40 }), entries: ids, reason: lines })
const publication = record({ run: text({ max: 40 }) })

/** What an organiser does with a round, behind the buttons of its panel (R119, R125–R133, R140). */
export const roundEndpoints: Door[] = [
  roundDoor('opening', nothing, (call) => openRound(call)),
  roundDoor('closing', nothing, (call) => closeRound(call)),
  roundDoor('assignments', assignment, (call, { judges, entries }) =>
    assignJudges({ ...call, judges, ...(entries ? { entries } : {}) }),
  ),
  roundDoor('computation', computation, (call, { quotas, audienceVotes }) =>
    computeResults({
      ...call,
      ...(quotas ? { quotas } : {}),
      ...(audienceVotes ? { audienceVotes } : {}),
    }),
  ),
  roundDoor('decisions', decision, (call, sent) => decideAward({ ...call, ...sent })),
  roundDoor('publication', publication, (call, { run }) =>
    requestPublication({ ...call, runId: run }),
  ),
]

/** `POST /api/staff/rounds/:id/<name>`; answers with where the round is looked after. */
function roundDoor<Sent>(
  name: string,
  reads: FieldReader<Sent>,
  operate: (call: Call & { roundId: unknown }, sent: Sent) => Promise<object | Refusal>,
): Door {
  return staffEndpoint({
    path: `/rounds/:id/${name}`,
    method: 'post',
    reads,
    handler: async ({ req, actor, now, params, body }) => {
      const done = await operate({ req, actor, now, roundId: params.id }, body)
      if (isRefusal(done)) return done
      return { next: documentHref(req.payload, 'rounds', params.id ?? '') }
    },
  })
}
