import { assignEvenly } from '#src/domain/judging/assigning/assignEvenly.ts'
import type { AssigningInput, Pair } from '#src/domain/judging/assigning/assignEvenly.ts'
import type { Measure } from './figure.ts'

const ENTRIES = 1000
const JUDGES = 60
const EACH = 3
const REPEATS = 5
const GREEDY = 'greedy: the least loaded first'

/**
 * Who marks what, for 1,000 entries with three judges each of sixty, a tenth of the pairs in conflict and topics on both sides: seconds,
 * spread of the loads, pairs by topic and conflicts, next to a greedy way and to one that tries to even out a greedy plan pair by pair.
 */
export const measure: Measure = async () => {
  const input = drawn()
  const solvers = {
    [GREEDY]: greedy,
    'naive: greedy, then single pairs handed on': handedOn,
    'flow of least cost': (given: AssigningInput) => assignEvenly(given).add,
  }
  return Object.entries(solvers).flatMap(([figure, solve]) => {
    const { seconds, pairs } = timed(() => solve(input))
    const loads = input.judges.map(
      ({ judge }) => pairs.filter((pair) => pair.judge === judge).length,
    )
    const barred = new Set(input.conflicts.map(keyOf))
    const own = (name: string, value: number, unit: string, against: string | null = null) => ({
      bench: 'assignment',
      figure: `${figure}, ${name}`,
      value,
      unit,
      against: figure === GREEDY ? null : against,
    })
    return [
      own('time', seconds, 's', `${GREEDY}, time`),
      own('spread', Math.max(...loads) - Math.min(...loads), 'entries'),
      own('missing', ENTRIES * EACH - pairs.length, 'pairs'),
      own('off topic', pairs.filter((pair) => !isKnown(input, pair)).length, 'pairs'),
      own('conflicts', pairs.filter((pair) => barred.has(keyOf(pair))).length, 'pairs'),
    ]
  })
}

function drawn(): AssigningInput {
  const judges = Array.from({ length: JUDGES }, (_, index) => ({
    judge: `j${String(index).padStart(2, '0')}`,
    most: index % 10 === 0 ? 50 : null,
    topics: [`t${index % 5}`, `t${index % 7}`],
  }))
  const entries = Array.from({ length: ENTRIES }, (_, index) => ({
    entry: `e${String(index).padStart(4, '0')}`,
    topic: `t${(index * 3) % 7}`,
  }))
  const conflicts = entries.flatMap(({ entry }, place) =>
    judges
      .filter((_, index) => (place * 7 + index * 13) % 10 === 0)
      .map(({ judge }) => ({ judge, entry })),
  )
  return { judges, entries, each: EACH, conflicts, kept: [] }
}

const keyOf = ({ judge, entry }: Pair): string => `${judge} ${entry}`

function isKnown({ judges, entries }: AssigningInput, { judge, entry }: Pair): boolean {
  const topic = entries.find((each) => each.entry === entry)?.topic
  return judges.some(
    (each) => each.judge === judge && topic !== undefined && each.topics.includes(topic),
  )
}

function greedy({ judges, entries, each, conflicts }: AssigningInput): Pair[] {
  const barred = new Set(conflicts.map(keyOf))
  const loads = new Map(judges.map(({ judge }) => [judge, 0]))
  const load = (judge: string) => loads.get(judge) ?? 0
  return entries.flatMap(({ entry }) => {
    const free = judges.filter(
      ({ judge, most }) => !barred.has(keyOf({ judge, entry })) && load(judge) < (most ?? Infinity),
    )
    const chosen = free.toSorted((a, b) => load(a.judge) - load(b.judge)).slice(0, each)
    for (const { judge } of chosen) loads.set(judge, load(judge) + 1)
    return chosen.map(({ judge }) => ({ judge, entry }))
  })
}

/** Hands one pair after the other to the least loaded judge who may have it, until nothing gets more even. */
function handedOn(input: AssigningInput): Pair[] {
  const barred = new Set(input.conflicts.map(keyOf))
  const pairs = greedy(input)
  const taken = new Set(pairs.map(keyOf))
  const loads = new Map(input.judges.map(({ judge }) => [judge, 0]))
  for (const { judge } of pairs) loads.set(judge, (loads.get(judge) ?? 0) + 1)
  for (let moved = true; moved;) {
    moved = false
    for (const pair of pairs) {
      const other = input.judges.find(
        ({ judge, most }) =>
          (loads.get(judge) ?? 0) + 1 < (loads.get(pair.judge) ?? 0) &&
          (loads.get(judge) ?? 0) < (most ?? Infinity) &&
          !barred.has(keyOf({ judge, entry: pair.entry })) &&
          !taken.has(keyOf({ judge, entry: pair.entry })),
      )
      if (!other) continue
      taken.delete(keyOf(pair))
      loads.set(pair.judge, (loads.get(pair.judge) ?? 0) - 1)
      pair.judge = other.judge
      taken.add(keyOf(pair))
      loads.set(pair.judge, (loads.get(pair.judge) ?? 0) + 1)
      moved = true
    }
  }
  return pairs
}

function timed(solve: () => Pair[]): { seconds: number; pairs: Pair[] } {
  let pairs = solve()
  const times: number[] = []
  for (let turn = 0; turn < REPEATS; turn += 1) {
    const start = performance.now()
    pairs = solve()
    times.push((performance.now() - start) / 1000)
  }
  return { seconds: times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Number.NaN, pairs }
}
