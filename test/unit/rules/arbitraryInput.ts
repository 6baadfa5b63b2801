import fc from 'fast-check'
import { RECORDED_LINKS } from '#src/domain/rules/roundInput.ts'
import type { RoundEntry, RoundInput } from '#src/domain/rules/roundInput.ts'
import type { Rule, RuleAdjustment, RuleCriterion } from '#src/domain/rules/rule.ts'
import { arbitraryRule } from './arbitraryRule.ts'
import { decimalOf } from './arbitraryValues.ts'

/** A round of 2 to 9 entries and 1 to 6 judges, with whatever its rule asks for. */
export const arbitraryInput: fc.Arbitrary<RoundInput> = arbitraryRule.chain(inputOf)

const thousandths = (text: string) => Math.round(Number(text) * 1000)
const instants = fc.nat(4).map((day) => `2026-05-0${day + 1}T08:00:00.000Z`)

function inputOf(rule: Rule): fc.Arbitrary<RoundInput> {
  const needsMany = ['centred', 'standardScore'].includes(rule.marks?.perJudge.kind ?? '')
  return fc
    .tuple(
      fc.integer({ min: needsMany ? 5 : 2, max: 9 }),
      fc.integer({ min: rule.marks?.trim ? 3 : 1, max: 6 }),
      fc.nat(9),
    )
    .chain(([number, judges, kind]) =>
      fc
        .array(fc.record({ region: regions(kind, needsMany), submitted: instants }), {
          minLength: number,
          maxLength: number,
        })
        .chain((drawn) => {
          const entries = drawn.map(({ region, submitted }, index): RoundEntry => {
            const entry = { entry: `e${index}`, submitted }
            return region === null ? entry : { ...entry, region }
          })
          return filled(rule, entries, judges)
        }),
    )
}

/** Mostly no regions; else two or three, or entries without one among them. */
function regions(kind: number, needsMany: boolean): fc.Arbitrary<string | null> {
  if (kind < 4 || (needsMany && kind < 9)) return fc.constant(null)
  return kind < 7 ? fc.constantFrom('north', 'south') : fc.constantFrom('east', 'north', null)
}

function filled(rule: Rule, entries: RoundEntry[], number: number): fc.Arbitrary<RoundInput> {
  const ids = entries.map(({ entry }) => entry)
  const judges = judgesOf(rule, number)
  return fc
    .record({
      marked: markedOf(rule, ids, judges),
      votes: fc.tuple(
        ...rule.votes.map(() => fc.oneof(perEntry(ids, fc.nat(3)), perEntry(ids, fc.nat(400)))),
      ),
      carried: fc.tuple(...rule.components.map(() => perEntry(ids, points, 1))),
      adjustments: fc.tuple(...rule.adjustments.map((each) => adjusted(each, ids))),
      records: recordsOf(rule, ids),
      leftOut: fc.oneof(
        { weight: 8, arbitrary: fc.constant<string[]>([]) },
        fc.subarray(ids, { maxLength: 1 }),
      ),
      quotas: fc.oneof(fc.constant({}), fc.record({ north: fc.nat(3) })),
    })
    .map(({ marked, votes, carried, ...drawn }) => ({
      ...drawn,
      rule,
      entries,
      judges,
      ...marked,
      votes: Object.fromEntries(rule.votes.map(({ key }, index) => [key, votes[index]!])),
      carried: Object.fromEntries(
        rule.components.flatMap(({ key, source }, index) =>
          source.kind === 'carried' ? [[key, carried[index]!]] : [],
        ),
      ),
      adjustments: drawn.adjustments.flat(),
      quotas: entries.some(({ region }) => region === 'north') ? drawn.quotas : {},
      chosen: {},
    }))
}

/** At least one of each group. */
function judgesOf({ marks }: Rule, number: number): RoundInput['judges'] {
  const groups = marks?.groups ?? []
  return Array.from({ length: Math.max(number, groups.length) }, (_, index) => {
    const group = groups[index % Math.max(1, groups.length)]
    const judge = `j${index}`
    return group ? { judge, group: group.key } : { judge }
  })
}

/** Mostly everybody marks everything; a gap in the marks is mostly one in what was assigned as well. */
function markedOf(
  { marks }: Rule,
  entries: string[],
  judges: RoundInput['judges'],
): fc.Arbitrary<Pick<RoundInput, 'marks' | 'assigned'>> {
  if (!marks) return fc.constant({ marks: [], assigned: [] })
  const values = fc
    .tuple(...marks.sheet.criteria.map(valueOf))
    .map((list) =>
      Object.fromEntries(marks.sheet.criteria.map(({ key }, index) => [key, list[index]!])),
    )
  const pairs = entries.flatMap((entry) => judges.map(({ judge }) => ({ entry, judge })))
  return fc
    .tuple(
      fc.constantFrom(0, 0, 4, 10),
      fc.nat(4).map((chance) => chance === 0),
    )
    .chain(([gaps, areAssigned]) =>
      fc
        .tuple(
          ...pairs.map(() =>
            fc.tuple(
              values,
              fc.nat(99).map((chance) => chance >= gaps),
            ),
          ),
        )
        .map((drawn) => ({
          marks: pairs.flatMap((pair, index) =>
            drawn[index]![1] ? [{ ...pair, values: drawn[index]![0] }] : [],
          ),
          assigned: pairs.filter(
            (_, index) => drawn[index]![1] || (areAssigned && index % 9 === 0),
          ),
        })),
    )
}

function valueOf({ min, max, step }: RuleCriterion): fc.Arbitrary<string> {
  const [from, to, by] = [thousandths(min), thousandths(max), thousandths(step)]
  return fc.nat((to - from) / by).map((steps) => decimalOf(from + by * steps))
}

const points = fc.oneof(
  fc.constantFrom('0', '1/2', '1'),
  fc.integer({ min: -5000, max: 90_000 }).map(decimalOf),
  fc
    .tuple(fc.integer({ min: -50, max: 900 }), fc.integer({ min: 1, max: 12 }))
    .map(([a, b]) => `${a}/${b}`),
)

/** Something for each entry, now and then not for all where `holes` allow it. */
function perEntry<T>(
  entries: string[],
  of: fc.Arbitrary<T>,
  holes = 0,
): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(fc.array(of, { minLength: entries.length, maxLength: entries.length }), fc.nat(9))
    .map(([list, hole]) =>
      Object.fromEntries(
        entries.flatMap((entry, index) =>
          holes === 0 && hole === index ? [] : [[entry, list[index]!]],
        ),
      ),
    )
}

function adjusted(
  { key, points: by }: RuleAdjustment,
  entries: string[],
): fc.Arbitrary<RoundInput['adjustments']> {
  const row =
    by.kind === 'fixed'
      ? fc.constant({})
      : by.kind === 'given'
        ? fc.nat(thousandths(by.most)).map((given) => ({ points: decimalOf(given) }))
        : fc.nat(80).map((seconds) => ({ seconds }))
  return fc
    .tuple(...entries.map(() => fc.option(row, { nil: null, freq: 2 })))
    .map((rows) =>
      rows.flatMap((each, index) => (each ? [{ entry: entries[index]!, code: key, ...each }] : [])),
    )
}

function recordsOf({ ties }: Rule, entries: string[]): fc.Arbitrary<RoundInput['records']> {
  const links = RECORDED_LINKS.filter((kind) => ties.some((link) => link.kind === kind))
  const record = (link: (typeof links)[number]) =>
    fc
      .tuple(
        fc.oneof(fc.constant(entries), fc.subarray(entries, { minLength: 1 })),
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 9, maxLength: 9 }),
      )
      .map(([named, values]) => ({
        link,
        values: Object.fromEntries(named.map((entry, index) => [entry, String(values[index]!)])),
      }))
  return fc
    .tuple(...links.map((link) => fc.array(record(link), { maxLength: 2 })))
    .map((lists) => lists.flat())
}
