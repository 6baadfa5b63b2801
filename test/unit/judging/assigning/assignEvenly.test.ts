import fc from 'fast-check'
import { assignEvenly } from '#src/domain/judging/assigning/assignEvenly.ts'
import type { AssigningInput, Pair } from '#src/domain/judging/assigning/assignEvenly.ts'

const judge = (name: string, more: Partial<AssigningInput['judges'][number]> = {}) => ({
  judge: name,
  most: null,
  topics: [],
  ...more,
})

const input = (more: Partial<AssigningInput>): AssigningInput => ({
  judges: [],
  entries: [],
  each: 1,
  conflicts: [],
  kept: [],
  ...more,
})

/** Every way to give each entry its judges; only for small ones. */
function allPlans({ judges, entries, each, conflicts, kept }: AssigningInput): Pair[][] {
  const isIn = (pairs: readonly Pair[], own: Pair) =>
    pairs.some((pair) => pair.judge === own.judge && pair.entry === own.entry)
  return entries.reduce<Pair[][]>(
    (plans, { entry, region }) => {
      const own = judges
        .filter((each_) => each_.region === undefined || each_.region === region)
        .map((each_) => ({ judge: each_.judge, entry }))
        .filter((pair) => !isIn(conflicts, pair) || isIn(kept, pair))
      const fixed = own.filter((pair) => isIn(kept, pair))
      const sets = subsets(
        own.filter((pair) => !isIn(kept, pair)),
        each - fixed.length,
      )
      return plans.flatMap((plan) => sets.map((set) => [...plan, ...fixed, ...set]))
    },
    [[]],
  )
}

function subsets<T>(rows: T[], size: number): T[][] {
  if (size <= 0) return [[]]
  return rows.flatMap((row, index) =>
    subsets(rows.slice(index + 1), size - 1).map((rest) => [row, ...rest]),
  )
}

const loadOf = (pairs: Pair[], name: string) => pairs.filter((pair) => pair.judge === name).length
const squares = ({ judges }: AssigningInput, pairs: Pair[]) =>
  judges.reduce((sum, { judge: name }) => sum + loadOf(pairs, name) ** 2, 0)
const known = ({ judges, entries }: AssigningInput, pairs: Pair[]) =>
  pairs.filter(({ judge: name, entry }) => {
    const topic = entries.find((each) => each.entry === entry)?.topic
    return (
      topic === undefined ||
      judges.some((each) => each.judge === name && each.topics.includes(topic))
    )
  }).length

const inputs: fc.Arbitrary<AssigningInput> = fc
  .record({
    judges: fc.integer({ min: 1, max: 4 }),
    entries: fc.integer({ min: 1, max: 4 }),
    each: fc.integer({ min: 1, max: 3 }),
    limits: fc.array(fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 }), {
      minLength: 4,
      maxLength: 4,
    }),
    topics: fc.array(fc.subarray(['x', 'y']), { minLength: 4, maxLength: 4 }),
    about: fc.array(fc.constantFrom(undefined, 'x', 'y'), { minLength: 4, maxLength: 4 }),
    regions: fc.array(fc.constantFrom(undefined, 'south'), { minLength: 8, maxLength: 8 }),
    barred: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    kept: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 16, maxLength: 16 }),
  })
  .map((drawn) => {
    const judges = Array.from({ length: drawn.judges }, (_, index) =>
      judge(`j${index}`, {
        most: drawn.limits[index] ?? null,
        topics: drawn.topics[index] ?? [],
        ...(drawn.regions[index] ? { region: 'south' } : {}),
      }),
    )
    const entries = Array.from({ length: drawn.entries }, (_, index) => ({
      entry: `e${index}`,
      ...(drawn.regions[4 + index] ? { region: 'south' } : {}),
      ...(drawn.about[index] ? { topic: drawn.about[index] } : {}),
    }))
    const pairs = entries.flatMap(({ entry }, row) =>
      judges.map((each, column) => ({ pair: { judge: each.judge, entry }, at: 4 * row + column })),
    )
    const conflicts = pairs.filter(({ at }) => drawn.barred[at]).map(({ pair }) => pair)
    const isFree = ({ judge: name, entry }: Pair) =>
      !conflicts.some((pair) => pair.judge === name && pair.entry === entry) &&
      judges.some(
        (each) =>
          each.judge === name &&
          (each.region === undefined ||
            entries.find((one) => one.entry === entry)?.region === 'south'),
      )
    const kept = entries.flatMap(({ entry }, row) =>
      judges
        .map((each, column) => ({ pair: { judge: each.judge, entry }, at: 4 * row + column }))
        .filter(({ at, pair }) => drawn.kept[at] === 0 && isFree(pair))
        .slice(0, drawn.each)
        .map(({ pair }) => pair),
    )
    return { judges, entries, each: drawn.each, conflicts, kept }
  })

describe('assignEvenly', () => {
  it('should find the plan that trying all of them finds: complete, even, and then by topic', () => {
    fc.assert(
      fc.property(inputs, (drawn) => {
        const { add, short, loads } = assignEvenly(drawn)
        const made = [...drawn.kept, ...add]
        for (const pair of add) {
          expect(drawn.conflicts).not.toContainEqual(pair)
          expect(drawn.kept).not.toContainEqual(pair)
        }
        for (const { judge: name, entries } of loads) expect(loadOf(made, name)).toBe(entries)
        const over = (pairs: Pair[]) =>
          drawn.judges.some(
            ({ judge: name, most }) =>
              most !== null && loadOf(pairs, name) > Math.max(most, loadOf([...drawn.kept], name)),
          )
        expect(over(made)).toBe(false)
        const plans = allPlans(drawn).filter((plan) => !over(plan))
        expect(short.length === 0).toBe(plans.length > 0)
        if (plans.length === 0) return
        const least = Math.min(...plans.map((plan) => squares(drawn, plan)))
        expect(squares(drawn, made)).toBe(least)
        const even = plans.filter((plan) => squares(drawn, plan) === least)
        expect(known(drawn, made)).toBe(Math.max(...even.map((plan) => known(drawn, plan))))
      }),
      { numRuns: 300 },
    )
  })

  it('should give the same plan whatever the order of rows', () => {
    fc.assert(
      fc.property(inputs, (drawn) => {
        const turned = {
          ...drawn,
          judges: drawn.judges.toReversed(),
          entries: drawn.entries.toReversed(),
          conflicts: drawn.conflicts.toReversed(),
          kept: drawn.kept.toReversed(),
        }
        expect(assignEvenly(turned)).toEqual(assignEvenly(drawn))
      }),
      { numRuns: 100 },
    )
  })

  it('should name what cannot be assigned, and whether judges or their limits are too few', () => {
    const judges = [judge('a'), judge('b', { most: 1 })]
    const entries = [{ entry: 'e1' }, { entry: 'e2' }]
    const conflicts = [{ judge: 'a', entry: 'e1' }]
    const { short } = assignEvenly(input({ judges, entries, each: 2, conflicts }))
    const told = { group: null, missing: 1, atLimit: ['b'] }
    expect(short).toEqual([
      { entry: 'e1', ...told, allowed: 1, reason: 'tooFewJudges' },
      { entry: 'e2', ...told, allowed: 2, reason: 'limits' },
    ])
    const limited = assignEvenly(input({ judges, entries, each: 2 }))
    expect(limited.short).toMatchObject([
      { missing: 1, allowed: 2, reason: 'limits', atLimit: ['b'] },
    ])
  })

  it('should fill each group of the panel for itself', () => {
    const judges = [
      ...['t1', 't2', 't3'].map((name) => judge(name, { group: 'teachers' })),
      ...['s1', 's2'].map((name) => judge(name, { group: 'students' })),
    ]
    const entries = ['e1', 'e2', 'e3'].map((entry) => ({ entry }))
    const { add, loads } = assignEvenly(input({ judges, entries, each: 2 }))
    expect(add).toHaveLength(12)
    expect(Object.fromEntries(loads.map((each) => [each.judge, each.entries]))).toEqual({
      s1: 3,
      s2: 3,
      t1: 2,
      t2: 2,
      t3: 2,
    })
  })

  it('should after a drop-out give away only what is not kept', () => {
    const judges = ['a', 'b', 'c', 'd'].map((name) => judge(name))
    const entries = Array.from({ length: 8 }, (_, index) => ({ entry: `e${index}` }))
    const first = assignEvenly(input({ judges, entries, each: 2 })).add
    const kept = first.filter(({ judge: name }) => name !== 'd')
    const later = assignEvenly(input({ judges: judges.slice(0, 3), entries, each: 2, kept }))
    expect(later.add).toHaveLength(4)
    for (const { entry } of entries) {
      const own = [...kept, ...later.add].filter((pair) => pair.entry === entry)
      expect(new Set(own.map(({ judge: name }) => name)).size).toBe(2)
    }
  })
})
