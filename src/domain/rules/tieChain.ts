import { compare, sum, ZERO } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { rationalOf } from './decimals.ts'
import type { Rule, TieLink } from './rule.ts'
import { LOWER_FIRST, RECORDED_LINKS } from './roundInput.ts'
import type { RecordedLink, RoundInput } from './roundInput.ts'
import type { Standing } from './standings.ts'
import { spreadOf } from './trimming.ts'

/** Entries of equal place, and the link of the chain that set them apart from those they were equal to (none: the total). */
export type TieGroup = {
  standings: Standing[]
  /** The number of the link within the rule. */
  link: number | null
  /** A recorded link that has to be held before these can be set apart; the chain waits there. */
  waitsFor: number | null
}

type Records = RoundInput['records']

/**
 * Steps 10 and 11: all entries as groups of equal place, the best first; within a group by id, so that the order of rows
 * never shows. A recorded link counts where a record names every entry still equal; where none does, the chain stops.
 */
export function placed(standings: Standing[], rule: Rule, records: Records): TieGroup[] {
  const byTotal = split(standings, (a, b) => compare(b.rankedOn, a.rankedOn))
  return byTotal.flatMap((equal) => resolve(equal, { rule, records }, 0, null))
}

function resolve(
  equal: Standing[],
  chain: { rule: Rule; records: Records },
  next: number,
  decided: number | null,
): TieGroup[] {
  if (equal.length === 1) return [{ standings: equal, link: decided, waitsFor: null }]
  const link = chain.rule.ties[next]
  const sorted = equal.toSorted((a, b) => (a.entry < b.entry ? -1 : 1))
  if (!link) return [{ standings: sorted, link: decided, waitsFor: null }]
  const order = orderBy(link, chain, equal)
  if (!order) return [{ standings: sorted, link: decided, waitsFor: next }]
  const parts = split(equal, order)
  return parts.flatMap((part) => resolve(part, chain, next + 1, parts.length > 1 ? next : decided))
}

/** Null where a record is needed and there is none. */
function orderBy(
  link: TieLink,
  { rule, records }: { rule: Rule; records: Records },
  equal: Standing[],
): ((a: Standing, b: Standing) => number) | null {
  if (link.kind === 'countBack') return (a, b) => countBack(countingOf(a), countingOf(b))
  if (link.kind === 'earlierSubmission') {
    return (a, b) => compareTexts(a.submitted ?? LAST, b.submitted ?? LAST)
  }
  if (isRecorded(link)) return recordedOrder(link.kind, records, equal)
  const valueOf = valueFor(link, rule)
  return (a, b) => compare(valueOf(b), valueOf(a))
}

/** After any instant. */
const LAST = '~'

function valueFor(
  link: Exclude<TieLink, Recorded | { kind: 'countBack' | 'earlierSubmission' }>,
  rule: Rule,
): (standing: Standing) => Rational {
  switch (link.kind) {
    case 'component':
      return ({ components }) =>
        components.find(({ key }) => key === link.component)?.points ?? ZERO
    case 'criteria': {
      const sheet = rule.marks?.sheet.criteria ?? []
      const places = link.criteria.map((key) => sheet.findIndex((each) => each.key === key))
      return ({ panel }) => sum(places.map((place) => panel?.criteria[place] ?? ZERO))
    }
    case 'group':
      return ({ panel }) => panel?.groups.find(({ key }) => key === link.group)?.value ?? ZERO
    case 'votes':
      return ({ votes }) => rationalOf(String(votes[link.votes] ?? 0))
    case 'supporters':
      return (standing) =>
        rationalOf(String(countingOf(standing).filter((each) => compare(each, ZERO) > 0).length))
    case 'smallerSpread':
      return (standing) => {
        const counting = countingOf(standing)
        const spread = counting.length > 0 ? spreadOf(counting) : ZERO
        return { ...spread, numerator: -spread.numerator }
      }
  }
}

const countingOf = ({ panel }: Standing): Rational[] => panel?.counting ?? []

/** Who has more of the highest value, then of the next, and so on. */
function countBack(a: Rational[], b: Rational[]): number {
  const [highA, highB] = [a, b].map((values) => values.toSorted((x, y) => compare(y, x)))
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [inA, inB] = [highA?.[index], highB?.[index]]
    if (!inA || !inB) return inA ? -1 : 1
    const order = compare(inB, inA)
    if (order !== 0) return order
  }
  return 0
}

type Recorded = Extract<TieLink, { kind: RecordedLink }>

function isRecorded(link: TieLink): link is Recorded {
  return RECORDED_LINKS.some((each) => each === link.kind)
}

/** All records of this link that name every one of the equal entries, one after the other. */
function recordedOrder(kind: RecordedLink, records: Records, equal: Standing[]) {
  const ours = records.filter(
    ({ link, values }) => link === kind && equal.every(({ entry }) => Object.hasOwn(values, entry)),
  )
  if (ours.length === 0) return null
  const sign = LOWER_FIRST.includes(kind) ? 1 : -1
  return (a: Standing, b: Standing): number => {
    for (const { values } of ours) {
      const order = compare(rationalOf(values[a.entry] ?? '0'), rationalOf(values[b.entry] ?? '0'))
      if (order !== 0) return sign * order
    }
    return 0
  }
}

/** Sorted and cut where the order sees a difference. */
function split(standings: Standing[], order: (a: Standing, b: Standing) => number): Standing[][] {
  const groups: Standing[][] = []
  for (const standing of standings.toSorted(order)) {
    const last = groups.at(-1)
    const equal = last?.[0]
    if (last && equal && order(equal, standing) === 0) last.push(standing)
    else groups.push([standing])
  }
  return groups
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
