import { cheapestFlow } from './minCostFlow.ts'
import type { Edge } from './minCostFlow.ts'

export type AssignedJudge = {
  judge: string
  /** The group of the panel it marks in, where the rule has groups. */
  group?: string
  /** Entries of another region it never gets. */
  region?: string
  /** The most entries it will mark; null: no limit. */
  most: number | null
  /** What it knows about; an entry with a topic goes to those who know it where that costs no evenness. */
  topics: readonly string[]
}

export type AssignedEntry = { entry: string; region?: string; topic?: string }

export type AssigningInput = {
  judges: readonly AssignedJudge[]
  entries: readonly AssignedEntry[]
  /** How many judges mark each entry: of each group, or of all where there are no groups. */
  each: number
  /** Pairs that must not be, whatever the reason (`conflictsOf`). */
  conflicts: readonly Pair[]
  /** Pairs that stay as they are: marked ones, and those pinned by people. */
  kept: readonly Pair[]
}

export type Pair = { judge: string; entry: string }

export type Assigning = {
  /** New pairs, by entry and judge. */
  add: Pair[]
  /** What cannot be had, by entry; none where everything is assigned. */
  short: Shortfall[]
  /** By judge how many entries it then has, kept ones among them. */
  loads: { judge: string; entries: number }[]
}

export type Shortfall = {
  entry: string
  group: string | null
  missing: number
  /** Judges who could mark it at all: not in conflict, of its region. */
  allowed: number
  /**
   * Why: `tooFewJudges` where fewer may mark it than it needs (a judge without a conflict has to be added), `limits` where those who
   * may have reached the most they will mark (`atLimit` of them would have to take more).
   */
  reason: 'tooFewJudges' | 'limits'
  atLimit: string[]
}

/**
 * Who marks what (R126, R132): every entry gets `each` judges, of each group where there are groups, none in conflict, none above the most
 * it will mark; loads as even as they can be (the sum of their squares is least), and among such plans the most pairs where
 * the judge knows the topic. By a flow of least cost: the same input in any order gives the same plan.
 */
export function assignEvenly(input: AssigningInput): Assigning {
  const judges = input.judges.toSorted((a, b) => (a.judge < b.judge ? -1 : 1))
  const entries = input.entries.toSorted((a, b) => (a.entry < b.entry ? -1 : 1))
  const groups = [...new Set(judges.map(({ group }) => group ?? null))].toSorted((a, b) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  )
  const plans = groups.map((group) =>
    assignGroup(
      { ...input, entries, judges: judges.filter((each) => (each.group ?? null) === group) },
      group,
    ),
  )
  return {
    add: plans.flatMap(({ add }) => add).toSorted(byPair),
    short: plans.flatMap(({ short }) => short),
    loads: plans.flatMap(({ loads }) => loads),
  }
}

/** A pair that may be made: the places of the two, and the edge that stands for it. */
type Candidate = { entry: number; judge: number; edge: number }

const SOURCE = 0
const SINK = 1
const FIRST = 2

function assignGroup(input: AssigningInput, group: string | null): Assigning {
  const { judges, entries, each } = input
  const barred = byEntry(input.conflicts)
  const kept = byEntry(input.kept)
  const loads = judges.map(({ judge }) => input.kept.filter((pair) => pair.judge === judge).length)
  const needs = entries.map(({ entry }) => {
    const own = kept.get(entry)
    return each - judges.filter(({ judge }) => own?.has(judge)).length
  })
  const mayMark = ({ judge, region }: AssignedJudge, entry: AssignedEntry) =>
    !barred.get(entry.entry)?.has(judge) && (region === undefined || region === entry.region)

  const edges: Edge[] = []
  const candidates: Candidate[] = []
  const judgeNode = (index: number) => FIRST + entries.length + index
  // One more entry for a judge outweighs any number of topics along one way through the network.
  const evenness = 2 * (judges.length + 1)
  entries.forEach((entry, place) => {
    const need = needs[place] ?? 0
    if (need <= 0) return
    edges.push({ from: SOURCE, to: FIRST + place, capacity: need, cost: 0 })
    // Each entry begins with another judge, so that none is always asked first.
    judges.forEach((_, turn) => {
      const index = (turn + place) % judges.length
      const judge = judges[index]
      if (!judge || !mayMark(judge, entry) || kept.get(entry.entry)?.has(judge.judge)) return
      const isKnown = entry.topic === undefined || judge.topics.includes(entry.topic)
      candidates.push({ entry: place, judge: index, edge: edges.length })
      edges.push({ from: FIRST + place, to: judgeNode(index), capacity: 1, cost: isKnown ? 0 : 1 })
    })
  })
  const limits = judges.map(({ most }) => most ?? entries.length)
  const fair = Math.ceil((entries.length * each) / Math.max(1, judges.length))
  const added = plan(2 * (fair + 1))
  for (const { entry, judge } of added) {
    needs[entry] = (needs[entry] ?? 0) - 1
    loads[judge] = (loads[judge] ?? 0) + 1
  }
  return {
    add: added.map(({ entry, judge }) => ({
      entry: entries[entry]?.entry ?? '',
      judge: judges[judge]?.judge ?? '',
    })),
    short: entries.flatMap((entry, place): Shortfall[] => {
      const missing = needs[place] ?? 0
      if (missing <= 0) return []
      const allowed = judges.filter((judge) => mayMark(judge, entry))
      const atLimit = judges.flatMap((judge, index) =>
        judge.most !== null && (loads[index] ?? 0) >= judge.most && mayMark(judge, entry)
          ? [judge.judge]
          : [],
      )
      const reason = allowed.length < each ? 'tooFewJudges' : 'limits'
      return [{ entry: entry.entry, group, missing, allowed: allowed.length, reason, atLimit }]
    }),
    loads: judges.map(({ judge }, index) => ({ judge, entries: loads[index] ?? 0 })),
  }

  /**
   * The second entry of a judge costs more than the first, the third more than the second, …: this makes loads even. They are
   * offered up to `top` at first; a judge who takes them all may be better off with more.
   */
  function plan(top: number): Candidate[] {
    const offered = limits.map((limit) => Math.min(limit, top))
    const ways = judges.flatMap((_, index): Edge[] => {
      const first = loads[index] ?? 0
      return Array.from({ length: Math.max(0, (offered[index] ?? 0) - first) }, (_, more) => ({
        from: judgeNode(index),
        to: SINK,
        capacity: 1,
        cost: (first + more) * evenness,
      }))
    })
    const nodes = FIRST + entries.length + judges.length
    const flow = cheapestFlow(nodes, [...edges, ...ways], SOURCE, SINK)
    const taken = candidates.filter(({ edge }) => flow[edge] === 1)
    const full = judges.some((_, index) => {
      const own = taken.filter(({ judge }) => judge === index).length + (loads[index] ?? 0)
      return own >= top && top < (limits[index] ?? 0)
    })
    return full ? plan(2 * top) : taken
  }
}

function byEntry(pairs: readonly Pair[]): Map<string, Set<string>> {
  const judges = new Map<string, Set<string>>()
  for (const { judge, entry } of pairs) {
    judges.set(entry, (judges.get(entry) ?? new Set()).add(judge))
  }
  return judges
}

function byPair(a: Pair, b: Pair): number {
  if (a.entry !== b.entry) return a.entry < b.entry ? -1 : 1
  return a.judge < b.judge ? -1 : 1
}
