import { compare, sum, ZERO } from '../basics/rational.ts'
import type { Rational } from '../basics/rational.ts'
import { rationalOf, readNumber } from './decimals.ts'
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
 * never shows. A recorded link counts where a record names every entry still equal; where none does, the chain waits there.
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
  if (!link) return [{ standings: byId(equal), link: decided, waitsFor: null }]
  const parts = isRecorded(link)
    ? byRecords(
        equal,
        chain.records.filter((record) => record.link === link.kind),
      )
    : split(equal, orderBy(link, chain.rule))
  if (!parts) return [{ standings: byId(equal), link: decided, waitsFor: next }]
  return parts.flatMap((part) => resolve(part, chain, next + 1, parts.length > 1 ? next : decided))
}

/** Each record in turn sets apart those still equal, where it names all of them; null where none does. */
function byRecords(equal: Standing[], records: Records): Standing[][] | null {
  const ours = records.findIndex(({ values }) =>
    equal.every(({ entry }) => Object.hasOwn(values, entry)),
  )
  const record = records[ours]
  if (!record) return null
  const sign = LOWER_FIRST.includes(record.link) ? 1 : -1
  const valueOf = ({ entry }: Standing) => readNumber(record.values[entry] ?? '0')
  const parts = split(equal, (a, b) => sign * compare(valueOf(a), valueOf(b)))
  const later = records.slice(ours + 1)
  return parts.flatMap((part) => (part.length > 1 && byRecords(part, later)) || [part])
}

function orderBy(
  link: Exclude<TieLink, Recorded>,
  rule: Rule,
): (a: Standing, b: Standing) => number {
  if (link.kind === 'countBack') return (a, b) => countBack(countingOf(a), countingOf(b))
  if (link.kind === 'earlierSubmission') {
    return (a, b) => compareTexts(a.submitted ?? LAST, b.submitted ?? LAST)
  }
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

const byId = (equal: Standing[]): Standing[] =>
  equal.toSorted((a, b) => compareTexts(a.entry, b.entry))

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
