import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { CONVERSIONS } from '../types/round.ts'
import type { Component, ConversionRule, ScoringRule, StoredRule } from '../types/round.ts'
import { checkScoringRule } from './checkScoringRule.ts'

/**
 * The rule a round declares, from the way it is stored, checked by `checkScoringRule`. `version` names the frozen text, for example a digest.
 * Refuses roundRuleIncomplete; a weight, a conversion or a number that is not declared yet never gets a default (R119, domain.md decision 9).
 */
export function scoringRuleOf({
  round,
  version,
}: {
  round: StoredRule
  version: string
}): Outcome<ScoringRule> {
  const components: Component[] = []
  for (const stored of round.components) {
    const { kind, weight } = stored
    if (typeof weight !== 'number') return refuse('roundRuleIncomplete', { what: 'weights' })
    const conversion = conversionOf(stored)
    if (conversion === null) return refuse('roundRuleIncomplete', { what: 'conversion' })
    components.push(conversion ? { kind, weight, conversion } : { kind, weight })
  }
  const { criteria, trim, trimFrom, decimals, rounding, tieBreakers } = round
  const rule = { version, components, trim, trimFrom, decimals, rounding, tieBreakers }
  const checked = checkScoringRule({ rule, criteria })
  return checked.ok ? ok(rule) : checked
}

/** Undefined where none is declared (experts have none), null where one is declared but lacks a number. */
function conversionOf(stored: StoredRule['components'][number]): ConversionRule | undefined | null {
  const { kind, conversion, lowest, highest, bands, zeroVotes } = stored
  if (!conversion || kind === 'experts') return undefined
  const ours = CONVERSIONS.find((each) => each === conversion)
  if (ours === undefined) return { kind: 'host', name: conversion }
  if (ours === 'linearRank') {
    return typeof lowest === 'number' ? { kind: ours, lowest } : null
  }
  if (ours !== 'bandedRank') return { kind: ours }
  return typeof lowest === 'number' &&
    typeof highest === 'number' &&
    typeof bands === 'number' &&
    typeof zeroVotes === 'number'
    ? { kind: ours, bands, lowest, highest, zeroVotes }
    : null
}
