import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import type { Rule, TieLink } from '#src/domain/rules/rule.ts'
import { isMore, isSame, lowFirst, minus, NOUGHT, read, spread, total, whole } from './fractions.ts'
import type { Fraction } from './fractions.ts'
import { criterionMean } from './panel.ts'
import { rankedOn } from './scored.ts'
import type { Scored } from './scored.ts'

/** Entries in one place, with the link that set each apart last, and the link at which they wait for people. */
export type Place = { entries: Scored[]; waitsAt: number | null; setApart: number | null }

/** Steps 10 and 11: places from the first to the last. */
export function placesOf(rule: Rule, records: RoundInput['records'], scored: Scored[]): Place[] {
  return split(scored, (each) => [rankedOn(rule, each)]).flatMap((entries) =>
    chain(rule, records, { entries, waitsAt: null, setApart: null }, 0),
  )
}

function chain(rule: Rule, records: RoundInput['records'], place: Place, number: number): Place[] {
  const link = rule.ties[number]
  if (place.entries.length === 1 || !link) return [place]
  const written = records.filter((record) => record.link === link.kind)
  const next = isRecorded(link)
    ? byRecords(written, link.kind === 'lot' || link.kind === 'decision', place.entries, false)
    : split(place.entries, (each) => figuresOf(link, each)).map((entries) => ({
        entries,
        waits: false,
      }))
  return next.flatMap(({ entries, waits }) => {
    const setApart = next.length > 1 ? number : place.setApart
    const made = { entries, waitsAt: waits ? number : null, setApart }
    return waits ? [made] : chain(rule, records, made, number + 1)
  })
}

const isRecorded = ({ kind }: TieLink) =>
  ['performAgain', 'finerStep', 'panelVote', 'lot', 'decision'].includes(kind)

/** One record after the other; where none has named all who are still equal, they wait. */
function byRecords(
  records: RoundInput['records'],
  isLowerFirst: boolean,
  entries: Scored[],
  wasNamed: boolean,
): { entries: Scored[]; waits: boolean }[] {
  const [record, ...rest] = records
  if (entries.length === 1) return [{ entries, waits: false }]
  if (!record) return [{ entries, waits: !wasNamed }]
  if (!entries.every(({ entry }) => record.values[entry] !== undefined))
    return byRecords(rest, isLowerFirst, entries, wasNamed)
  return split(entries, ({ entry }) => {
    const value = read(record.values[entry]!)
    return [isLowerFirst ? minus(NOUGHT, value) : value]
  }).flatMap((group) => byRecords(rest, isLowerFirst, group, true))
}

/** Groups of equals, the highest first; of lists the first figure that differs, and a longer one before its beginning. */
export function split(entries: Scored[], of: (each: Scored) => Fraction[]): Scored[][] {
  const groups: Scored[][] = []
  for (const each of entries) {
    const group = groups.find(([first]) => first && compare(of(first), of(each)) === 0)
    if (group) group.push(each)
    else groups.push([each])
  }
  return groups.sort(([a], [b]) => compare(of(b!), of(a!)))
}

function compare(a: Fraction[], b: Fraction[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index], b[index]]
    if (!one) return -1
    if (!other) return 1
    if (!isSame(one, other)) return isMore(one, other) ? 1 : -1
  }
  return 0
}

/** What a link compares, more first. */
function figuresOf(link: TieLink, { panel, ...scored }: Scored): Fraction[] {
  const values = (panel?.counted ?? []).map(({ value }) => value)
  switch (link.kind) {
    case 'component':
      return scored.components.filter(({ key }) => key === link.component).map((c) => c.points)
    case 'criteria':
      return [total(link.criteria.map((key) => criterionMean(panel!, key)))]
    case 'group':
      return panel!.groups.filter(({ key }) => key === link.group).map(({ value }) => value)
    case 'votes':
      return [whole(scored.votes[link.votes] ?? 0)]
    case 'supporters':
      return [whole(values.filter((value) => isMore(value, NOUGHT)).length)]
    case 'countBack':
      return [...values].sort((a, b) => lowFirst(b, a))
    case 'smallerSpread':
      return [minus(NOUGHT, spread(values))]
    case 'earlierSubmission':
      return [whole(-Date.parse(scored.submitted))]
    default:
      return []
  }
}
