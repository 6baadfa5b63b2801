import { canonicalJson } from './canonicalJson.ts'
import type { Outcome } from './refusal.ts'
import { ok, refuse } from './refusal.ts'
import type { TableFiller, TableRow } from './types/index.ts'

/** An entry that goes into the table: recommended and not yet sealed, or sent back to its recommender. */
export type TableCandidate = Omit<TableRow, 'rank'> & { rank: number | null }

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
