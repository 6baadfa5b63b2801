import { compare } from '../basics/rational.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { rationalOf } from './decimals.ts'
import { grouped } from './perJudge.ts'
import type { AdvanceStep, Rule } from './rule.ts'
import type { RoundInput } from './roundInput.ts'
import type { Standing } from './standings.ts'
import { placed } from './tieChain.ts'

export type Advanced = {
  /** Who goes on, by id, with the numbers of the steps that took them. */
  entries: { entry: string; steps: number[] }[]
  /** What people still have to decide: of `entries` so many, of a tie at the cut or freely. */
  undecided: { step: number; places: number; entries: string[] }[]
}

type Field = {
  rule: Rule
  standings: Standing[]
  records: RoundInput['records']
  quotas: RoundInput['quotas']
  chosen: RoundInput['chosen']
}

/** Whole groups that have their places, and the one at the cut that is larger than what is left. */
type Taken = { sure: string[]; open: string[]; left: number }

/**
 * Step 13: who goes on to the next round, as a union of its steps. Only here do regions meet.
 * Refuses choiceOutdated, with the step, for a choice of others than are in question, or of more than there are places.
 */
export function advance(field: Field): Outcome<Advanced> {
  const { rule, chosen } = field
  const steps = new Map<string, number[]>()
  const undecided: Advanced['undecided'] = []
  for (const [step, declared] of (rule.advance?.steps ?? []).entries()) {
    const ties = declared.kind === 'panelChoice' ? 'decide' : rule.advance?.ties
    const own = Object.hasOwn(chosen, step) ? [...new Set(chosen[step])] : null
    const takes = takenBy(declared, field)
    const open = new Set(takes.flatMap((taken) => taken.open))
    const left = takes.reduce((sum, taken) => sum + (taken.open.length > 0 ? taken.left : 0), 0)
    const isOff = own && (own.length > left || own.some((entry) => !open.has(entry)))
    if (isOff && ties === 'decide') return refuse('choiceOutdated', { step: step + 1 })
    for (const taken of takes) {
      const decided = own?.filter((entry) => taken.open.includes(entry))
      const extended = ties === 'extend' ? taken.open : (decided ?? [])
      for (const entry of [...taken.sure, ...extended]) {
        steps.set(entry, [...(steps.get(entry) ?? []), step])
      }
      if (ties === 'decide' && !own && taken.open.length > 0) {
        undecided.push({ step, places: taken.left, entries: taken.open })
      }
    }
  }
  const entries = [...steps].map(([entry, own]) => ({ entry, steps: own }))
  return ok({ entries: entries.toSorted((a, b) => (a.entry < b.entry ? -1 : 1)), undecided })
}

function takenBy(step: AdvanceStep, field: Field): Taken[] {
  const { rule, standings, records } = field
  const best = () => idsOf(placed(standings, rule, records))
  switch (step.kind) {
    case 'top':
      return [cut(best(), step.places)]
    case 'topShare':
      return [cut(best(), shareOf(standings.length, step.percent, step.mode))]
    case 'threshold': {
      const least = rationalOf(step.total)
      const over = standings.filter(({ rankedOn }) => compare(rankedOn, least) >= 0)
      return [{ sure: over.map(({ entry }) => entry), open: [], left: 0 }]
    }
    case 'topByVotes': {
      const votesOf = ({ votes }: Standing) => votes[step.votes] ?? 0
      const voted = standings.filter((standing) => votesOf(standing) > 0)
      const groups = [...grouped(voted, (standing) => String(votesOf(standing)))]
        .toSorted(([a], [b]) => Number(b) - Number(a))
        .map(([, equal]) => equal.map(({ entry }) => entry).toSorted())
      return [cut(groups, step.places)]
    }
    case 'panelChoice':
      return [{ sure: [], open: standings.map(({ entry }) => entry).toSorted(), left: step.places }]
    case 'topPerRegion':
      return perRegion(step, field)
  }
}

function perRegion(
  step: Extract<AdvanceStep, { kind: 'topPerRegion' }>,
  { rule, standings, records, quotas }: Field,
): Taken[] {
  const regions = [...grouped(standings, ({ region }) => region ?? '')].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const least = step.least === null ? null : rationalOf(step.least)
  const isAllowed = ({ rankedOn }: Standing) => least === null || compare(rankedOn, least) >= 0
  const shares =
    step.quota === 'fixed'
      ? regions.map(() => step.places)
      : largestRemainders(
          step.places,
          regions.map(([, own]) => own.length),
        )
  let unfilled = 0
  const takes = regions.map(([region, own], index) => {
    const places = Object.hasOwn(quotas, region) ? (quotas[region] ?? 0) : (shares[index] ?? 0)
    const taken = cut(idsOf(placed(own.filter(isAllowed), rule, records)), places)
    if (taken.open.length === 0) unfilled += taken.left
    return taken
  })
  if (step.unfilled === 'lapse' || unfilled === 0) return takes
  const gone = new Set(takes.flatMap(({ sure, open }) => [...sure, ...open]))
  const rest = standings.filter((each) => isAllowed(each) && !gone.has(each.entry))
  return [...takes, cut(idsOf(placed(rest, rule, records)), unfilled)]
}

/** Seats by the largest remainder; of equal remainders the larger field first, then the order given. */
export function largestRemainders(seats: number, sizes: number[]): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  if (all === 0) return sizes.map(() => 0)
  const shares = sizes.map((size) => Math.floor((seats * size) / all))
  const left = seats - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = sizes
    .map((size, index) => ({ index, size, remainder: (seats * size) % all }))
    .toSorted((a, b) => b.remainder - a.remainder || b.size - a.size || a.index - b.index)
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index))
  return shares.map((share, index) => (raised.has(index) ? share + 1 : share))
}

export function shareOf(count: number, percent: number, mode: 'up' | 'nearest' | 'down'): number {
  const hundredths = count * percent
  if (mode === 'up') return Math.ceil(hundredths / 100)
  return Math.floor((hundredths + (mode === 'nearest' ? 50 : 0)) / 100)
}

function cut(groups: string[][], places: number): Taken {
  const sure: string[] = []
  for (const group of groups) {
    const left = places - sure.length
    if (left <= 0) break
    if (group.length > left) return { sure, open: group, left }
    sure.push(...group)
  }
  return { sure, open: [], left: places - sure.length }
}

const idsOf = (groups: ReturnType<typeof placed>): string[][] =>
  groups.map(({ standings }) => standings.map(({ entry }) => entry))
