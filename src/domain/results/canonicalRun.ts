import { canonicalJson } from '../basics/canonicalJson.ts'
import type { PanelInput } from '../judging/panels.ts'
import type { Component, ConversionRule } from '../types/round.ts'
import type { Tallies, VoteKind } from '../voting/ballots.ts'
import type { AllottedAward } from './awards.ts'

/** Everything a result is computed from, and nothing else; ids only. */
export type RunInput = PanelInput & {
  /** Valid votes, see `tally`. */
  tallies: Tallies
  awards: AllottedAward[]
  quotas?: Record<string, number>
  decisions?: Record<string, string[]>
}

/**
 * The input as one text to make a digest of: the same for any order of entries, judges, marks, rows and components, for votes of 0 and votes not
 * named, and for other words on labels; another one for anything that can change the output. The order of awards and tie-breakers counts.
 */
export function canonicalRun(input: RunInput): string {
  const { rule, scoreSheet, entries, marks, tallies, awards, quotas = {}, decisions = {} } = input
  return canonicalJson({
    rule: {
      version: rule.version,
      components: sorted(rule.components.map(componentIn), ({ kind }) => kind),
      trim: rule.trim,
      trimFrom: rule.trimFrom,
      decimals: rule.decimals,
      rounding: rule.rounding,
      tieBreakers: rule.tieBreakers,
    },
    scoreSheet: {
      version: scoreSheet.version,
      criteria: sorted(
        scoreSheet.criteria.map(({ key, min, max }) => ({ key, min, max })),
        ({ key }) => key,
      ),
    },
    entries: entries.toSorted(),
    marks: sorted(
      marks.map(({ entry, judge, values }) => ({ entry, judge, values })),
      ({ entry, judge }) => JSON.stringify([entry, judge]),
    ),
    tallies: Object.fromEntries(
      (['publicVote', 'audienceVote'] satisfies VoteKind[]).map((kind) => [
        kind,
        withoutZeros(tallies[kind]),
      ]),
    ),
    awards: awards.map(({ key, kind, quota, source = null }) => ({ key, kind, quota, source })),
    quotas,
    decisions: Object.fromEntries(
      Object.entries(decisions).map(([award, chosen]) => [award, chosen.toSorted()]),
    ),
  })
}

function componentIn({ kind, weight, conversion }: Component) {
  return { kind, weight, conversion: conversion && conversionIn(conversion) }
}

/** Only the numbers the rule reads: a form may keep those of a rule chosen before. */
function conversionIn(rule: ConversionRule): ConversionRule {
  if (rule.kind === 'linearRank') return { kind: rule.kind, lowest: rule.lowest }
  if (rule.kind === 'host') return { kind: rule.kind, name: rule.name }
  if (rule.kind !== 'bandedRank') return { kind: rule.kind }
  const { kind, bands, lowest, highest, zeroVotes } = rule
  return { kind, bands, lowest, highest, zeroVotes }
}

function withoutZeros(counts: Record<string, number> | undefined) {
  return counts && Object.fromEntries(Object.entries(counts).filter(([, votes]) => votes !== 0))
}

function sorted<T>(rows: T[], keyOf: (row: T) => string): T[] {
  return rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
}
