import { canonicalJson } from '../basics/canonicalJson.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import type { Entry } from '../types/index.ts'
import type { TableFiller } from './tableFiller.ts'

/** One row as it is printed; opinions and titles as they stood then. */
export type TableRow = {
  entry: string
  rank: number
  unitName: string
  title: string
  categoryTitle: string
  opinion: string
}

/** An entry that goes into the table: recommended and not yet sealed, or sent back to its recommender. */
export type TableCandidate = Omit<TableRow, 'rank'> & { rank: number | null }

/** Whether an entry stands in its recommender's next table: recommended and not sealed, or sent back by an examiner (R91). */
export function goesIntoTable({ stage, returnedTo }: Pick<Entry, 'stage' | 'returnedTo'>): boolean {
  return stage === 'recommended' || (stage === 'returned' && returnedTo === 'recommender')
}

/**
 * The rows of a table in their one order over all categories (annex 3, S:240), numbered 1 … n. Entries without a rank
 * come last, in the order given.
 */
export function tableRows(candidates: readonly TableCandidate[]): TableRow[] {
  return candidates
    .map((candidate, index) => ({ candidate, index }))
    .sort((a, b) => placeOf(a.candidate) - placeOf(b.candidate) || a.index - b.index)
    .map(({ candidate }, index) => ({ ...candidate, rank: index + 1 }))
}

/**
 * Whether a table may be generated: it has rows, and what waits without an opinion is knowingly left out
 * (R85, R87). Refuses `tableEmpty`, `tableOpinionsMissing` with their `count`.
 */
export function checkGeneration({
  rows,
  waiting,
  leaveOutWaiting,
}: {
  rows: readonly TableRow[]
  waiting: number
  leaveOutWaiting: boolean
}): Outcome {
  if (rows.length === 0) return refuse('tableEmpty')
  return waiting > 0 && !leaveOutWaiting ? refuse('tableOpinionsMissing', { count: waiting }) : ok()
}

/**
 * Whether an order may be stored: `entries` are the rows of the next table, each once, and the person saw (`seen`) the
 * order that stands. Refuses `changedMeanwhile`.
 */
export function checkOrder({
  current,
  seen,
  entries,
}: {
  /** Ids of the rows as they stand, first to last. */
  current: readonly string[]
  seen: readonly string[]
  entries: readonly string[]
}): Outcome {
  const same = isSameOrder(seen, current)
  const asked = new Set(entries)
  const whole =
    entries.length === current.length &&
    asked.size === entries.length &&
    current.every((id) => asked.has(id))
  return same && whole ? ok() : refuse('changedMeanwhile')
}

/** `entries` with one of them at another place, counted from 1; a place beyond either end means that end. */
export function moveInOrder(entries: readonly string[], entry: string, place: number): string[] {
  const rest = entries.filter((id) => id !== entry)
  if (rest.length === entries.length) return [...entries]
  const index = Math.min(Math.max(Math.trunc(place), 1), entries.length) - 1
  return [...rest.slice(0, index), entry, ...rest.slice(index)]
}

/**
 * The order to which the newest change of it may be taken back: what stood before, where nothing has come, gone or moved
 * since. Null where there is nothing to take back.
 */
export function undoneOrder(
  current: readonly string[],
  last: { before: readonly string[]; entries: readonly string[] } | null,
): string[] | null {
  if (!last || !isSameOrder(last.entries, current) || isSameOrder(last.before, current)) return null
  const stands = new Set(current)
  const isWhole = last.before.length === current.length && last.before.every((id) => stands.has(id))
  return isWhole ? [...last.before] : null
}

export const isSameOrder = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index])

/** What came, went or moved between two orders, places from 1; null = it was, or is, not in the list. */
export function orderChanges(
  before: readonly string[],
  after: readonly string[],
): { entry: string; from: number | null; to: number | null }[] {
  const places = (order: readonly string[]) => new Map(order.map((id, index) => [id, index + 1]))
  const [old, now] = [places(before), places(after)]
  return [...new Set([...after, ...before])].flatMap((entry) => {
    const [from, to] = [old.get(entry) ?? null, now.get(entry) ?? null]
    return from === to ? [] : [{ entry, from, to }]
  })
}

/** The fields of a row that stand on paper and that an entrant can still change after the seal (`differsFromTable`). */
export function differsFromRow(
  row: Pick<TableRow, 'title' | 'unitName'>,
  now: Pick<TableRow, 'title' | 'unitName'>,
): boolean {
  return row.title !== now.title || row.unitName !== now.unitName
}

/** What a table printed, as one canonical text: its sha256 stands on every page and tells an old print from the current rows (R79d). */
export function tableText(table: {
  contestTitle: string
  recommenderName: string
  declaration: string
  rows: readonly TableRow[]
  filler: TableFiller
}): string {
  return canonicalJson(table)
}

const placeOf = ({ rank }: TableCandidate): number => rank ?? Number.MAX_SAFE_INTEGER
