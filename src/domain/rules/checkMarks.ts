import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { grouped } from './perJudge.ts'
import type { RoundInput } from './roundInput.ts'

/**
 * Step 12, for all entries that are ranked: whether each has the marks that the rule asks for, and one of each group. Refuses
 * marksMissing with every entry that has not in `fields`, each with how many it lacks.
 */
export function checkMarks(
  { rule, judges, assigned, marks }: RoundInput,
  entries: readonly { entry: string }[],
): Outcome {
  if (!rule.marks) return ok()
  const { least, groups } = rule.marks
  const groupOf = new Map(judges.map(({ judge, group }) => [judge, group]))
  const given = grouped(marks, ({ entry }) => entry)
  const wanted = grouped(assigned, ({ entry }) => entry)
  const fields: Record<string, Refusal> = {}
  for (const { entry } of entries) {
    const own = new Set((given.get(entry) ?? []).map(({ judge }) => judge))
    const unmarked = (wanted.get(entry) ?? []).filter(({ judge }) => !own.has(judge)).length
    const short = least === 'assigned' ? unmarked : least - own.size
    const markedIn = new Set([...own].map((judge) => groupOf.get(judge)))
    const empty =
      groups.length > 0
        ? groups.filter(({ key }) => !markedIn.has(key)).length
        : Number(own.size === 0)
    const count = Math.max(short, empty)
    if (count > 0) fields[entry] = refuse('marksMissing', { count })
  }
  const count = Object.keys(fields).length
  return count > 0 ? refuse('marksMissing', { count }, fields) : ok()
}
