import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { checkScoringRule } from '../judging/checkScoringRule.ts'
import type { RunInput } from './canonicalRun.ts'

/**
 * Whether an input can be computed as it stands. Refuses what `checkScoringRule` refuses; entryNotInRound for marks or votes of an entry that is not
 * named in `entries`; invalid where an entry or a judge's mark of one entry stands twice, or a number of votes is no whole number from 0 on.
 */
export function checkRunInput({ rule, scoreSheet, entries, marks, tallies }: RunInput): Outcome {
  const checked = checkScoringRule({ rule, criteria: scoreSheet.criteria })
  if (!checked.ok) return checked

  const inRound = new Set(entries)
  if (inRound.size < entries.length) return refuse('invalid', { what: 'entries' })
  const seen = new Set<string>()
  for (const { entry, judge } of marks) {
    if (!inRound.has(entry)) return refuse('entryNotInRound', { entry })
    const key = JSON.stringify([entry, judge])
    if (seen.has(key)) return refuse('invalid', { entry, judge })
    seen.add(key)
  }
  const counts = [tallies.publicVote, tallies.audienceVote].flatMap((tally) =>
    Object.entries(tally ?? {}),
  )
  for (const [entry, votes] of counts) {
    if (!Number.isSafeInteger(votes) || votes < 0) return refuse('invalid', { entry })
    if (votes > 0 && !inRound.has(entry)) return refuse('entryNotInRound', { entry })
  }
  return ok()
}
