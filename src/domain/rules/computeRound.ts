import { serialise } from '../basics/rational.ts'
import { ok } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { HostConversions } from '../types/round.ts'
import { adjust } from './adjustments.ts'
import type { AdjustmentLine } from './adjustments.ts'
import { advance } from './advance.ts'
import type { Advanced } from './advance.ts'
import { checkRoundInput } from './checkRoundInput.ts'
import { checkMarks } from './checkMarks.ts'
import { grouped } from './perJudge.ts'
import type { Rule } from './rule.ts'
import type { RoundInput } from './roundInput.ts'
import { sheetMarks } from './sheetMarks.ts'
import { standingsOf } from './standings.ts'
import type { Standing } from './standings.ts'
import { placed } from './tieChain.ts'

/** Fractions stand as `n/d`, see `rational.ts`; the output is plain JSON. */
export type RoundOutput = {
  /** By region, rank and id. */
  lines: RoundLine[]
  /** Not ranked: by a recorded decision, or by a table of adjustments, which is named. */
  unranked: { entry: string; adjustment: string | null }[]
  /** Ties that wait for people, by the link of the chain (a number within the rule). */
  waiting: { link: number; entries: string[] }[]
  advanced: Advanced
}

/** How an entry came to its place, step by step. */
export type RoundLine = {
  entry: string
  region: string | null
  /** Within the region. */
  rank: number
  /** Exact, and as it is published. */
  total: string
  published: string
  components: { key: string; raw: string; points: string; weighted: string }[]
  adjustments: { code: string; of: AdjustmentLine['of']; points: string }[]
  panel: PanelLine | null
  votes: Record<string, number>
  /** The link of the chain that set it apart from an equal total. */
  tieLink: number | null
}

export type PanelLine = {
  value: string
  groups: { key: string; value: string }[]
  criteria: { key: string; mean: string }[]
  judges: {
    judge: string
    total: string
    value: string
    leftOut: 'low' | 'high' | null
    criteriaLeftOut: string[]
  }[]
}

/**
 * Computes a round by its rule: all thirteen steps, exact (R119, R125, R130–R133; outcome.md, The rule). `input.rule` has been
 * read by `readRule`. The same input in any order of rows gives the same output. Steps 1 to 12 stay within a region.
 *
 * Refuses what `checkRoundInput`, `sheetMarks`, `adjust`, `checkMarks`, `standingsOf` and `advance` refuse. Ties that wait and a cut that people
 * have to decide are no refusals: they stand in `waiting` and `advanced.undecided`.
 */
export function computeRound(input: RoundInput, host: HostConversions = {}): Outcome<RoundOutput> {
  const { rule, records } = input
  const checked = checkRoundInput(input)
  if (!checked.ok) return checked
  const sheets = rule.marks ? sheetMarks(rule.marks, input.marks) : ok([])
  if (!sheets.ok) return sheets
  const adjusted = adjust(rule.adjustments, input.adjustments)
  if (!adjusted.ok) return adjusted

  const { excluded, lines: adjustments } = adjusted.value
  const leftOut = new Set(input.leftOut)
  const ranked = input.entries.filter(({ entry }) => !leftOut.has(entry) && !excluded.has(entry))
  const complete = checkMarks(input, ranked)
  if (!complete.ok) return complete
  const shared = { ...input, sheets: sheets.value, adjustments, host }
  const lines: RoundLine[] = []
  const waiting: RoundOutput['waiting'] = []
  const standings: Standing[] = []
  for (const [, own] of inOrder(grouped(ranked, ({ region }) => region ?? ''))) {
    const computed = standingsOf(shared, own.toSorted(byEntry))
    if (!computed.ok) return computed
    standings.push(...computed.value)
    let rank = 1
    for (const group of placed(computed.value, rule, records)) {
      const { link, waitsFor } = group
      for (const standing of group.standings) lines.push(lineOf(standing, { rule, rank, link }))
      if (waitsFor !== null) {
        waiting.push({ link: waitsFor, entries: group.standings.map(({ entry }) => entry) })
      }
      rank += group.standings.length
    }
  }
  const advanced = advance({ ...input, standings })
  if (!advanced.ok) return advanced
  const unranked = input.entries
    .filter(({ entry }) => leftOut.has(entry) || excluded.has(entry))
    .map(({ entry }) => ({ entry, adjustment: excluded.get(entry) ?? null }))
    .toSorted(byEntry)
  return ok({ lines, unranked, waiting, advanced: advanced.value })
}

function lineOf(
  standing: Standing,
  { rule, rank, link }: { rule: Rule; rank: number; link: number | null },
): RoundLine {
  const { entry, region, total, published, components, adjustments, panel, votes } = standing
  const keys = rule.marks?.sheet.criteria.map(({ key }) => key) ?? []
  return {
    entry,
    region: region ?? null,
    rank,
    total: serialise(total),
    published,
    components: components.map(({ key, raw, points, weighted }) => ({
      key,
      raw: serialise(raw),
      points: serialise(points),
      weighted: serialise(weighted),
    })),
    adjustments: adjustments
      .map(({ code, of, points }) => ({ code, of, points: serialise(points) }))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    panel: panel && {
      value: serialise(panel.value),
      groups: panel.groups.map(({ key, value }) => ({ key, value: serialise(value) })),
      criteria: panel.criteria.map((mean, index) => ({
        key: keys[index] ?? '',
        mean: serialise(mean),
      })),
      judges: panel.judges.map(({ judge, total: sheet, value, leftOut, criteriaLeftOut }) => ({
        judge,
        total: serialise(sheet),
        value: serialise(value),
        leftOut,
        criteriaLeftOut,
      })),
    },
    votes,
    tieLink: link,
  }
}

function inOrder<T>(groups: Map<string, T>): [string, T][] {
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function byEntry(a: { entry: string }, b: { entry: string }): number {
  return a.entry < b.entry ? -1 : 1
}
