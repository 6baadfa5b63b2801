import { createHash } from 'node:crypto'

import { canonicalJson } from '../../domain/basics/canonicalJson.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { CategoryDocument, RoundDocument } from '../../domain/documents/index.ts'
import { scoringRuleOf } from '../../domain/judging/scoringRule.ts'
import { namesItsAwards } from '../../domain/results/awardsDecidedBy.ts'
import type { RunInput } from '../../domain/results/canonicalRun.ts'
import { plainCriteria } from '../../queries/judging/loadRound.ts'

/**
 * The declared rule of a round and its score sheet, each named by a digest of its own text, so that two rules of one
 * version are the same rule (R119). Before the round opens a sheet of its own may be missing: then the category's counts.
 * Refuses roundRuleIncomplete.
 */
export function roundRule({
  round,
  category,
}: {
  round: RoundDocument
  category: Pick<CategoryDocument, 'scoreSheet' | 'awards'>
}): Outcome<Pick<RunInput, 'rule' | 'scoreSheet'>> {
  if (!namesItsAwards(round, category.awards))
    return refuse('roundRuleIncomplete', { what: 'awards' })
  const criteria = plainCriteria(round.criteria.length > 0 ? round.criteria : category.scoreSheet)
  const declared = scoringRuleOf({ round: { ...round, criteria }, version: '' })
  if (isRefusal(declared)) return declared
  const { version: _, components, ...rest } = declared.value
  const byKind = components.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
  return ok({
    rule: { ...declared.value, version: versionOf({ ...rest, components: byKind }) },
    scoreSheet: {
      version: versionOf(criteria.map(({ key, min, max }) => ({ key, min, max }))),
      criteria,
    },
  })
}

const versionOf = (value: unknown): string => digestOf(canonicalJson(value)).slice(0, 16)

/** sha256, hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
