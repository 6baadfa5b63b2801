import { ok } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { checkAsk } from './asks.ts'
import { passGate } from './gate.ts'
import { moveOf } from './move.ts'
import { LIFECYCLE } from './table.ts'
import type { Move, Question } from './types.ts'

/**
 * The one rule every operation asks before it changes an entry's stage, and the only source of what it then writes
 * (`changesOf(move)`). Refuses in this order: `notFound` or `notAllowed` (who), `wrongStage`, a condition of the entry, the
 * time, and the first thing that is asked for and missing.
 *
 * Left to the caller, under its lock: whether the slot is free (`move.slot === 'takes'` → `checkLimit`), the next number
 * (`move.gives`), and that a recommender named in `input.choice` is on the contest's list.
 */
export function decide(question: Question): Outcome<Move> {
  const passage = passGate(question)
  if (!passage.ok) return passage
  const asks = [...(LIFECYCLE[question.action].asks ?? []), ...(passage.value.way.asks ?? [])]
  for (const ask of asks) {
    const brought = checkAsk(ask, question)
    if (!brought.ok) return brought
  }
  return ok(moveOf(question, passage.value))
}
