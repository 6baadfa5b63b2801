import type { Advanced } from '#src/domain/rules/advance.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import type { AdvanceStep } from '#src/domain/rules/rule.ts'
import { isMore, read, whole } from './fractions.ts'
import { placesOf, split } from './order.ts'
import { rankedOn } from './scored.ts'
import type { Scored } from './scored.ts'

type Field = { input: RoundInput; all: Scored[]; byRegion: Scored[][] }
/** Who has a place, of whom people choose, and the places that nobody was there for. */
type Taken = { sure: string[]; open: { places: number; entries: string[] }[]; spare: number }

/** Step 13. */
export function cut(input: RoundInput, byRegion: Scored[][]): Advanced {
  const field = { input, byRegion, all: byRegion.flat() }
  const steps = new Map<string, number[]>()
  const undecided: Advanced['undecided'] = []
  input.rule.advance?.steps.forEach((step, number) => {
    const chosen = input.chosen[number]
    const { sure, open } = takenBy(field, step)
    for (const entry of [...sure, ...(chosen ?? [])])
      steps.set(entry, [...(steps.get(entry) ?? []), number])
    if (!chosen)
      for (const { places, entries } of open)
        undecided.push({ step: number, places, entries: [...entries].sort() })
  })
  const entries = [...steps]
    .map(([entry, numbers]) => ({ entry, steps: numbers }))
    .sort((a, b) => (a.entry < b.entry ? -1 : 1))
  return { entries, undecided }
}

function takenBy(field: Field, step: AdvanceStep): Taken {
  const { input, all, byRegion } = field
  const { rule, records } = input
  const ranked = (list: Scored[]) =>
    placesOf(rule, records, list).map(({ entries }) => entries.map(({ entry }) => entry))
  switch (step.kind) {
    case 'top':
      return fill(field, ranked(all), step.places)
    case 'topShare': {
      const exact = (all.length * step.percent) / 100
      const number =
        step.mode === 'up'
          ? Math.ceil(exact)
          : step.mode === 'down'
            ? Math.floor(exact)
            : Math.floor(exact + 0.5)
      return fill(field, ranked(all), number)
    }
    case 'topByVotes': {
      const voted = all.filter(({ votes }) => (votes[step.votes] ?? 0) > 0)
      const groups = split(voted, ({ votes }) => [whole(votes[step.votes] ?? 0)])
      return fill(
        field,
        groups.map((group) => group.map(({ entry }) => entry)),
        step.places,
      )
    }
    case 'threshold': {
      const least = read(step.total)
      const sure = all.filter((each) => !isMore(least, rankedOn(rule, each)))
      return { sure: sure.map(({ entry }) => entry), open: [], spare: 0 }
    }
    case 'panelChoice':
      return {
        sure: [],
        open:
          all.length > 0 ? [{ places: step.places, entries: all.map(({ entry }) => entry) }] : [],
        spare: 0,
      }
    case 'topPerRegion': {
      const isEnough = (each: Scored) =>
        step.least === null || !isMore(read(step.least), rankedOn(rule, each))
      const quotas = quotasOf(field, step)
      const parts = byRegion.map((list, index) =>
        fill(field, ranked(list.filter(isEnough)), quotas[index]!),
      )
      const sure = parts.flatMap((part) => part.sure)
      const open = parts.flatMap((part) => part.open)
      const spare = parts.reduce((sum, part) => sum + part.spare, 0)
      if (step.unfilled === 'lapse') return { sure, open, spare }
      const placed = [...sure, ...open.flatMap(({ entries }) => entries)]
      const rest = all.filter((each) => isEnough(each) && !placed.includes(each.entry))
      const more = fill(field, ranked(rest), spare)
      return { sure: [...sure, ...more.sure], open: [...open, ...more.open], spare: more.spare }
    }
  }
}

/** Whole groups, the best first, as long as there are places; the group that is too large goes on or waits. */
function fill({ input }: Field, groups: string[][], places: number): Taken {
  const sure: string[] = []
  let left = places
  for (const group of groups) {
    if (left <= 0) break
    if (group.length > left && input.rule.advance?.ties === 'decide')
      return { sure, open: [{ places: left, entries: group }], spare: 0 }
    sure.push(...group)
    left -= group.length
  }
  return { sure, open: [], spare: Math.max(0, left) }
}

/** The places of every region: the rule's, or its share by the largest remainder; or its own. */
function quotasOf(
  { input, byRegion, all }: Field,
  step: Extract<AdvanceStep, { kind: 'topPerRegion' }>,
): number[] {
  const names = byRegion.map(([first]) => first?.region ?? '')
  const shares = byRegion.map(({ length }) => {
    if (step.quota === 'fixed') return { whole: step.places, rest: -1, length }
    const product = step.places * length
    return { whole: Math.floor(product / all.length), rest: product % all.length, length }
  })
  if (step.quota === 'proportional') {
    const given = shares.reduce((sum, share) => sum + share.whole, 0)
    const order = shares
      .map((share, index) => ({ ...share, index }))
      .sort(
        (a, b) =>
          b.rest - a.rest || b.length - a.length || (names[a.index]! < names[b.index]! ? -1 : 1),
      )
    for (const { index } of order.slice(0, step.places - given)) shares[index]!.whole += 1
  }
  return names.map((name, index) => input.quotas[name] ?? shares[index]!.whole)
}
