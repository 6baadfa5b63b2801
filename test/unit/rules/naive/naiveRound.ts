import type { RoundLine, RoundOutput } from '#src/domain/rules/computeRound.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import { cut } from './cut.ts'
import { printed, write } from './fractions.ts'
import { placesOf } from './order.ts'
import { panelLine, panelsOf } from './panel.ts'
import type { Panel } from './panel.ts'
import { adjusted, scoredOf } from './scored.ts'
import type { Scored } from './scored.ts'
import { levelled, levellingRefusal, scaled } from './sheets.ts'

export type NaiveRefusal = { refused: 'marksMissing' | 'markedTooFew' | 'panelDisconnected' }

/**
 * docs/rule.md written a second time, as plainly as it can be and by its words alone: what `computeRound` is held against.
 * Nothing is shared with it but the types and the logarithm, whose method is its definition.
 */
export function naiveRound(input: RoundInput): RoundOutput | NaiveRefusal {
  const field = input.entries.filter(
    ({ entry }) => !input.leftOut.includes(entry) && adjusted(input, entry).leftOutBy === null,
  )
  const names = [...new Set(field.map(({ region }) => region ?? null))].sort((a, b) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  )
  const regions = names.map((name) => {
    const entries = field
      .filter(({ region }) => (region ?? null) === name)
      .map(({ entry }) => entry)
    const marks = input.marks.filter(({ entry }) => entries.includes(entry))
    return { entries, sheets: input.rule.marks ? scaled(input.rule.marks, marks) : [] }
  })
  if (field.some(({ entry }) => isUnmarked(input, entry))) return { refused: 'marksMissing' }
  for (const { sheets } of regions) {
    const refused = levellingRefusal(input.rule.marks, sheets)
    if (refused) return { refused }
  }

  const lines: RoundLine[] = []
  const waiting: RoundOutput['waiting'] = []
  const byRegion: Scored[][] = []
  for (const { entries, sheets } of regions) {
    const { marks: rule } = input.rule
    const panels = rule
      ? panelsOf({ rule, entries, sheets: levelled(rule, sheets) }, input.judges)
      : new Map<string, Panel>()
    const scored = scoredOf(input, entries, panels)
    byRegion.push(scored)
    let rank = 1
    for (const place of placesOf(input.rule, input.records, scored)) {
      const sorted = [...place.entries].sort((a, b) => (a.entry < b.entry ? -1 : 1))
      for (const each of sorted) lines.push(lineOf(input, each, rank, place.setApart))
      if (place.waitsAt !== null)
        waiting.push({ link: place.waitsAt, entries: sorted.map(({ entry }) => entry) })
      rank += sorted.length
    }
  }
  return {
    lines,
    unranked: unrankedOf(input),
    waiting,
    advanced: cut(input, byRegion),
  }
}

/** Step 12. */
function isUnmarked({ rule, marks, assigned, judges }: RoundInput, entry: string): boolean {
  if (!rule.marks) return false
  const { least, groups } = rule.marks
  const by = marks.filter((mark) => mark.entry === entry).map(({ judge }) => judge)
  const asked = assigned.filter((each) => each.entry === entry).map(({ judge }) => judge)
  const isShort =
    least === 'assigned' ? asked.some((judge) => !by.includes(judge)) : by.length < least
  const isWithout = groups.some(
    ({ key }) => !judges.some(({ judge, group }) => group === key && by.includes(judge)),
  )
  return isShort || isWithout || by.length === 0
}

function lineOf(
  { rule }: RoundInput,
  scored: Scored,
  rank: number,
  tieLink: number | null,
): RoundLine {
  return {
    entry: scored.entry,
    region: scored.region,
    rank,
    total: write(scored.total),
    published: printed(scored.total, rule.rounding),
    components: scored.components.map(({ key, raw, points, weighted }) => ({
      key,
      raw: write(raw),
      points: write(points),
      weighted: write(weighted),
    })),
    adjustments: scored.adjustments.map(({ code, of, points }) => ({
      code,
      of,
      points: write(points),
    })),
    panel: scored.panel && rule.marks ? panelLine(rule.marks, scored.panel) : null,
    votes: scored.votes,
    tieLink,
  }
}

function unrankedOf(input: RoundInput): RoundOutput['unranked'] {
  return input.entries
    .map(({ entry }) => ({ entry, adjustment: adjusted(input, entry).leftOutBy }))
    .filter(({ entry, adjustment }) => adjustment !== null || input.leftOut.includes(entry))
    .sort((a, b) => (a.entry < b.entry ? -1 : 1))
}
