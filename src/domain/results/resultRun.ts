import { div, fromInteger, HUNDRED, mul, round, serialise, sum, ZERO } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { ok } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { effectiveWeights } from '../judging/effectiveWeight.ts'
import { panelsOf } from '../judging/panels.ts'
import { fullMark } from '../judging/scoring.ts'
import type { JudgeTotal, PanelResult } from '../judging/scoring.ts'
import { COMPONENT_KINDS } from '../types/round.ts'
import type { ComponentKind, HostConversions } from '../types/round.ts'
import { votesOf } from '../voting/ballots.ts'
import { convertVotes } from '../voting/conversion.ts'
import { allotAwards } from './awards.ts'
import type { Allotment } from './awards.ts'
import type { RunInput } from './canonicalRun.ts'
import { checkRunInput } from './checkRunInput.ts'
import { rankEntries } from './ranking.ts'

/** Fractions stand as `n/d`, see `rational.ts`; the output is plain JSON. */
export type RunLine = {
  entry: string
  rank: number
  /** Exact, 0–100. Ranks are made from it. */
  total: string
  /** The published total, for example `88.50`. */
  rounded: string
  /** Valid votes of all vote components together. */
  votes: number
  /** Experts, public vote, audience vote; one that weighs 0 % counts nothing and is left out. */
  components: RunComponent[]
  /** Keys of the awards. */
  awards: string[]
}

export type RunComponent = {
  kind: ComponentKind
  /** Experts: the panel's mean in units of the score sheet; votes: their number. */
  raw: string
  /** 0–100: the mean as a share of the full mark, or the converted votes. */
  points: string
  /** Points × weight ÷ 100. */
  weighted: string
  /** Experts only: how many totals the mean is made of, and the two left out. */
  counted?: number
  trimmed?: JudgeTotal[]
}

export type RunOutput = {
  ruleVersion: string
  scoreSheetVersion: string
  /** By rank, within a rank by entry id. */
  lines: RunLine[]
  allotment: Allotment
  /** Share of each component in the variance of the total, see `effectiveWeights`. */
  effectiveWeights: { kind: ComponentKind; weight: number; share: string | null }[]
}

/**
 * Computes the result of a round (R119, R125, R130–R133; domain.md decisions 9, 10 and 12). The same input in any order gives the same output,
 * and raising one mark never lowers that entry's total or rank. Marks are read where experts have weight.
 * Refuses what `checkRunInput`, `panelsOf`, `convertVotes` and `allotAwards` refuse. A tie at an award's cut line is no refusal: see `allotment.undecided`.
 */
export function computeRun(input: RunInput, host: HostConversions = {}): Outcome<RunOutput> {
  const { rule, scoreSheet, tallies, awards, quotas, decisions } = input
  const checked = checkRunInput(input)
  if (!checked.ok) return checked
  const panels = panelsOf(input)
  if (!panels.ok) return panels

  const entries = input.entries.toSorted()
  const counting = countedComponents({ input, entries, panels: panels.value, host })
  if (!counting.ok) return counting
  const totals = new Map(
    entries.map((entry) => [
      entry,
      sum(counting.value.map(({ weight, points }) => weighted(weight, points.get(entry)))),
    ]),
  )
  const experts = counting.value.find(({ kind }) => kind === 'experts')?.points
  const ranked = rankEntries({
    standings: entries.map((entry) => ({
      entry,
      total: totals.get(entry) ?? ZERO,
      experts: experts?.get(entry) ?? null,
      votes: allVotes(input, entry),
    })),
    tieBreakers: rule.tieBreakers,
  })
  const allotted = allotAwards({ ranked, awards, votes: tallies, quotas, decisions })
  if (!allotted.ok) return allotted

  const lines = ranked.map(({ entry, rank }): RunLine => {
    const total = totals.get(entry) ?? ZERO
    return {
      entry,
      rank,
      total: serialise(total),
      rounded: round(total, rule.decimals, rule.rounding),
      votes: allVotes(input, entry),
      components: counting.value.map((component) => componentLine(component, entry)),
      awards: allotted.value.winners
        .filter((award) => award.entries.includes(entry))
        .map(({ award }) => award),
    }
  })
  const shares = effectiveWeights(
    counting.value.map(({ kind, weight, points }) => ({
      kind,
      weight,
      points: entries.map((entry) => points.get(entry) ?? ZERO),
    })),
  )
  return ok({
    ruleVersion: rule.version,
    scoreSheetVersion: scoreSheet.version,
    lines,
    allotment: allotted.value,
    effectiveWeights: shares.map(({ share, ...nominal }) => ({
      ...nominal,
      share: share && serialise(share),
    })),
  })
}

type Counted = {
  kind: ComponentKind
  weight: number
  raw: Map<string, Rational>
  points: Map<string, Rational>
  panels?: Map<string, PanelResult>
}

function countedComponents({
  input: { rule, scoreSheet, tallies },
  entries,
  panels,
  host,
}: {
  input: RunInput
  entries: string[]
  panels: Map<string, PanelResult>
  host: HostConversions
}): Outcome<Counted[]> {
  const full = fromInteger(fullMark(scoreSheet.criteria))
  const means = new Map([...panels].map(([entry, panel]) => [entry, panel.mean]))
  const expertPoints = new Map(
    [...means].map(([entry, value]) => [entry, mul(div(value, full), HUNDRED)]),
  )
  const counted: Counted[] = []
  const components = COMPONENT_KINDS.flatMap((kind) =>
    rule.components.filter((component) => component.kind === kind && component.weight > 0),
  )
  for (const { kind, weight, conversion } of components) {
    if (kind === 'experts' || !conversion) {
      counted.push({ kind, weight, raw: means, points: expertPoints, panels })
      continue
    }
    const counts = entries.map((entry) => ({ entry, votes: votesOf(tallies[kind], entry) }))
    const points = convertVotes({ rule: conversion, counts, expertPoints, host })
    if (!points.ok) return points
    const raw = new Map(counts.map(({ entry, votes }) => [entry, fromInteger(votes)]))
    counted.push({ kind, weight, raw, points: points.value })
  }
  return ok(counted)
}

function componentLine(
  { kind, weight, raw, points, panels }: Counted,
  entry: string,
): RunComponent {
  const line = {
    kind,
    raw: serialise(raw.get(entry) ?? ZERO),
    points: serialise(points.get(entry) ?? ZERO),
    weighted: serialise(weighted(weight, points.get(entry))),
  }
  const panel = panels?.get(entry)
  return panel ? { ...line, counted: panel.counted, trimmed: panel.trimmed } : line
}

function weighted(weight: number, points: Rational = ZERO): Rational {
  return div(mul(fromInteger(weight), points), HUNDRED)
}

function allVotes({ tallies }: RunInput, entry: string): number {
  return votesOf(tallies.publicVote, entry) + votesOf(tallies.audienceVote, entry)
}
