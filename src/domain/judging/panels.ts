import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import type { Criterion, RunMark, ScoringRule } from '../types/round.ts'
import { expertsWeight } from './checkScoringRule.ts'
import { panelMean, totalMark } from './scoring.ts'
import type { JudgeTotal, PanelResult } from './scoring.ts'

/** What the experts' part of a result is computed from; ids only. */
export type PanelInput = {
  rule: ScoringRule
  scoreSheet: { version: string; criteria: Criterion[] }
  /** The entries of the round that are ranked: those disqualified or withdrawn are left out, with their marks and votes. */
  entries: string[]
  /** See `standingMarks`: at most one per judge and entry. */
  marks: RunMark[]
}

/**
 * The panel's result of every entry; none at all where experts have no weight.
 * Refuses markOutOfRange, markIncomplete or invalid as `totalMark` does, with `entry` and `judge`; marksMissing with `count` and, in `fields`,
 * the entries that have no mark.
 */
export function panelsOf({
  rule,
  scoreSheet: { criteria },
  entries,
  marks,
}: PanelInput): Outcome<Map<string, PanelResult>> {
  if (expertsWeight(rule.components) === 0) return ok(new Map())
  const totals = new Map<string, JudgeTotal[]>(entries.map((entry) => [entry, []]))
  for (const { entry, judge, values } of marks.toSorted(byEntryAndJudge)) {
    const total = totalMark({ criteria, values })
    if (!total.ok) return { ...total, params: { ...total.params, entry, judge } }
    totals.get(entry)?.push({ judge, total: total.value })
  }
  const panels = new Map<string, PanelResult>()
  const missing: Record<string, Refusal> = {}
  for (const [entry, entryTotals] of totals) {
    const panel = panelMean({ totals: entryTotals, rule })
    if (panel) panels.set(entry, panel)
    else missing[entry] = refuse('marksMissing', { count: 1 })
  }
  const count = Object.keys(missing).length
  return count > 0 ? refuse('marksMissing', { count }, missing) : ok(panels)
}

/** So that of several wrong marks the same one is named, whatever the order of rows. */
function byEntryAndJudge(a: RunMark, b: RunMark): number {
  if (a.entry !== b.entry) return a.entry < b.entry ? -1 : 1
  return a.judge < b.judge ? -1 : 1
}
