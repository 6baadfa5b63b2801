import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Component, ConversionRule, Criterion, ScoringRule } from '../types/round.ts'
import { SMALLEST_TRIMMED_PANEL } from './scoring.ts'

/** What of a rule is missing or wrong; stands in the refusal's `what`. */
export type RuleGap =
  | 'weights'
  | 'components'
  | 'conversion'
  | 'matchedWeight'
  | 'criteria'
  | 'trim'
  | 'decimals'
  | 'expertPoints'
  | 'awards'

/**
 * Whether a declared rule can be computed (R119, domain.md decisions 9 and 10). Refuses roundRuleIncomplete with `what`:
 * - components: a kind stands twice, or none is there; weights: not whole percents from 0 on that add up to 100
 * - conversion: a vote that weighs something has none, experts have one, or its numbers are no integers with 0 ≤ zeroVotes ≤ lowest ≤ highest ≤ 100
 * - matchedWeight: votes matched to the experts weigh more than half of what the experts weigh. Their points move with the
 *   experts' mean and spread; up to that half it is certain that raising one mark never lowers that entry against another
 * - criteria: experts weigh something but the score sheet is empty, a key stands twice, or not 0 ≤ min < max in integers
 * - awards (by the caller, who knows the category): named awards are none, or not the category's
 * - trim: from fewer than three marks on; decimals: not 0 to 6
 */
export function checkScoringRule({
  rule,
  criteria,
}: {
  rule: ScoringRule
  criteria: Criterion[]
}): Outcome {
  const gap = gapIn(rule, criteria)
  if (gap === null) return ok()
  const weights = rule.components.reduce((total, { weight }) => total + weight, 0)
  return refuse('roundRuleIncomplete', { what: gap, weights })
}

/** Whether experts count at all in this rule. */
export function expertsWeight(components: Component[]): number {
  return components.find(({ kind }) => kind === 'experts')?.weight ?? 0
}

function gapIn({ components, trim, trimFrom, decimals }: ScoringRule, criteria: Criterion[]) {
  const gaps: [RuleGap, boolean][] = [
    ['components', components.length === 0 || hasDoubles(components.map(({ kind }) => kind))],
    ['weights', !weightsAddUp(components)],
    ['conversion', !components.every(isConverted)],
    ['matchedWeight', 2 * matchedWeight(components) > expertsWeight(components)],
    ['criteria', expertsWeight(components) > 0 && !isScoreSheet(criteria)],
    ['trim', trim && !(Number.isInteger(trimFrom) && trimFrom >= SMALLEST_TRIMMED_PANEL)],
    ['decimals', !isIntegerWithin(0, decimals, 6)],
  ]
  return gaps.find(([, open]) => open)?.[0] ?? null
}

function weightsAddUp(components: Component[]): boolean {
  const whole = components.every(({ weight }) => isIntegerWithin(0, weight, 100))
  return whole && components.reduce((total, { weight }) => total + weight, 0) === 100
}

function isConverted({ kind, weight, conversion }: Component): boolean {
  if (kind === 'experts') return conversion === undefined
  return conversion ? hasSoundNumbers(conversion) : weight === 0
}

function hasSoundNumbers(rule: ConversionRule): boolean {
  if (rule.kind === 'linearRank') return isIntegerWithin(0, rule.lowest, 100)
  if (rule.kind !== 'bandedRank') return true
  const { bands, zeroVotes, lowest, highest } = rule
  return (
    isIntegerWithin(1, bands, 100) &&
    isIntegerWithin(0, zeroVotes, lowest) &&
    isIntegerWithin(zeroVotes, lowest, highest) &&
    isIntegerWithin(lowest, highest, 100)
  )
}

function matchedWeight(components: Component[]): number {
  return components
    .filter(({ conversion }) => conversion?.kind === 'matchExperts')
    .reduce((total, { weight }) => total + weight, 0)
}

function isScoreSheet(criteria: Criterion[]): boolean {
  return (
    criteria.length > 0 &&
    !hasDoubles(criteria.map(({ key }) => key)) &&
    criteria.every(({ min, max }) => isIntegerWithin(0, min, max - 1) && Number.isInteger(max))
  )
}

function hasDoubles(values: string[]): boolean {
  return new Set(values).size < values.length
}

function isIntegerWithin(low: number, value: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high
}
