import { createHash } from 'node:crypto'

import { canonicalJson } from '../../domain/basics/canonicalJson.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import type { CategoryDocument, RoundDocument } from '../../domain/documents/index.ts'
import { scoringRuleOf } from '../../domain/judging/scoringRule.ts'
import { namesItsAwards } from '../../domain/results/awardsDecidedBy.ts'
import type { RunInput } from '../../domain/results/canonicalRun.ts'
import type { Component, HostConversions } from '../../domain/types/index.ts'
import { plainCriteria } from '../../queries/judging/loadRound.ts'

/**
 * The declared rule of a round and its score sheet, each named by a digest of its own text, so that two rules of one
 * version are the same rule (R119). Before the round opens a sheet of its own may be missing: then the category's counts.
 * Refuses roundRuleIncomplete, and conversionMissing where it names a conversion that the host does not have (any more).
 */
export function roundRule({
  round,
  category,
  host,
}: {
  round: RoundDocument
  category: Pick<CategoryDocument, 'scoreSheet' | 'awards'>
  host: HostConversions
}): Outcome<Pick<RunInput, 'rule' | 'scoreSheet'>> {
  if (!namesItsAwards(round, category.awards))
    return refuse('roundRuleIncomplete', { what: 'awards' })
  const criteria = plainCriteria(round.criteria.length > 0 ? round.criteria : category.scoreSheet)
  const declared = scoringRuleOf({ round: { ...round, criteria }, version: '' })
  if (isRefusal(declared)) return declared
  const { version: _, components, ...rest } = declared.value
  const missing = hostConversionsIn(components).find((name) => !Object.hasOwn(host, name))
  if (missing !== undefined) return refuse('conversionMissing', { name: missing })
  const byKind = components.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
  return ok({
    rule: { ...declared.value, version: versionOf({ ...rest, components: byKind }) },
    scoreSheet: {
      version: versionOf(criteria.map(({ key, min, max }) => ({ key, min, max }))),
      criteria,
    },
  })
}

/** The conversions of the host's own that a rule names. */
export const hostConversionsIn = (components: readonly Component[]): string[] =>
  components.flatMap(({ conversion }) => (conversion?.kind === 'host' ? [conversion.name] : []))

const versionOf = (value: unknown): string => digestOf(canonicalJson(value)).slice(0, 16)

/** sha256, hexadecimal. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex')
