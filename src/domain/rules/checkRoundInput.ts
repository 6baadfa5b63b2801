import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { RoundInput } from './roundInput.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/
const NUMBER = /^-?\d+(?:\/[1-9]\d*|\.\d{1,6})?$/

/**
 * Whether an input is about one round and nothing else: every row names a standing entry, a judge, a kind of vote, a
 * component of it, and none twice; votes are whole numbers from 0 on. Refuses invalid, with what it is about and its row.
 */
export function checkRoundInput(input: RoundInput): Outcome {
  const { rule } = input
  const entries = new Set(input.entries.map(({ entry }) => entry))
  const judges = new Set(input.judges.map(({ judge }) => judge))
  const groups = new Set(rule.marks?.groups.map(({ key }) => key) ?? [])
  const asksForTime = rule.ties.some(({ kind }) => kind === 'earlierSubmission')
  const pair = ({ entry, judge }: { entry: string; judge: string }) =>
    JSON.stringify([entry, judge])
  const isPair = ({ entry, judge }: { entry: string; judge: string }) =>
    entries.has(entry) && judges.has(judge)
  const byKinds = (named: Record<string, object>, keys: string[]) =>
    Object.entries(named).every(
      ([key, own]) => keys.includes(key) && Object.keys(own).every((entry) => entries.has(entry)),
    )

  const parts: Record<string, () => boolean> = {
    entries: () =>
      entries.size === input.entries.length &&
      input.entries.every(({ submitted }) =>
        submitted === undefined ? !asksForTime : INSTANT.test(submitted),
      ),
    judges: () =>
      judges.size === input.judges.length &&
      input.judges.every(({ group }) =>
        groups.size === 0 ? group === undefined : group !== undefined && groups.has(group),
      ),
    assigned: () => input.assigned.every(isPair) && !hasDoubles(input.assigned.map(pair)),
    marks: () =>
      (rule.marks !== null || input.marks.length === 0) &&
      input.marks.every(isPair) &&
      !hasDoubles(input.marks.map(pair)),
    votes: () =>
      byKinds(
        input.votes,
        rule.votes.map(({ key }) => key),
      ) &&
      Object.values(input.votes).every((counts) =>
        Object.values(counts).every((votes) => Number.isSafeInteger(votes) && votes >= 0),
      ),
    carried: () =>
      byKinds(
        input.carried,
        rule.components.map(({ key }) => key),
      ) &&
      Object.values(input.carried).every((points) =>
        Object.values(points).every((value) => NUMBER.test(value)),
      ),
    adjustments: () => input.adjustments.every(({ entry }) => entries.has(entry)),
    records: () =>
      input.records.every(
        ({ link, values }) =>
          rule.ties.some(({ kind }) => kind === link) &&
          Object.entries(values).every(
            ([entry, value]) => entries.has(entry) && NUMBER.test(value),
          ),
      ),
    leftOut: () => input.leftOut.every((entry) => entries.has(entry)),
    quotas: () =>
      Object.values(input.quotas).every((places) => Number.isSafeInteger(places) && places >= 0),
  }
  const wrong = Object.entries(parts).find(([, isSound]) => !isSound())
  return wrong ? refuse('invalid', { what: wrong[0] }) : ok()
}

function hasDoubles(values: string[]): boolean {
  return new Set(values).size < values.length
}
