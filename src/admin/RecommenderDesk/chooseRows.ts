import { sortRows } from '../../domain/basics/sortRows.ts'
import { RECOMMENDER_FIGURES } from '../../domain/recommending/recommenderFigures.ts'
import type { RecommenderFigure } from '../../domain/recommending/recommenderFigures.ts'
import { RECOMMENDER_KINDS } from '../../domain/types/contest.ts'
import type { RecommenderKind } from '../../domain/types/index.ts'
import { unitNameKey } from '../../domain/units/unitName.ts'
import type { RecommenderStatistics } from '../../queries/recommending/recommenderStatistics.ts'

const ROWS_A_PAGE = 100
const COLUMNS = ['name', 'kind', 'accounts', ...RECOMMENDER_FIGURES] as const
export type SortColumn = 'name' | 'kind' | 'accounts' | RecommenderFigure

/** What the address asks to see. */
export type Choice = {
  kind: RecommenderKind | null
  search: string
  sort: SortColumn
  reversed: boolean
  page: number
}
type Params = Readonly<Record<string, string | string[] | undefined>>

/** Reads an address; whatever it does not know is as if it were not there. */
export function readChoice(params: Params): Choice {
  const one = (name: string): string => {
    const value = params[name]
    return typeof value === 'string' ? value.slice(0, 200) : ''
  }
  const page = Number(one('page'))
  return {
    kind: RECOMMENDER_KINDS.find((kind) => kind === one('kind')) ?? null,
    search: one('search').trim(),
    sort: COLUMNS.find((column) => column === one('sort')) ?? 'submitted',
    reversed: one('reversed') === '1',
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  }
}

/** The query of another choice that differs in some respects; a new order or filter begins at its first page. */
export function queryOf(choice: Choice, changed: Partial<Choice>): string {
  const next = { ...choice, page: 1, ...changed }
  const query = new URLSearchParams({ sort: next.sort })
  if (next.kind) query.set('kind', next.kind)
  if (next.search) query.set('search', next.search)
  if (next.reversed) query.set('reversed', '1')
  if (next.page > 1) query.set('page', String(next.page))
  return `?${query}`
}

/** The recommenders that fit, in the order asked for, and the page of them to show. The direct route is none of them. */
export function chooseRows(rows: readonly RecommenderStatistics[], choice: Choice) {
  const key = unitNameKey(choice.search)
  const fitting = rows.filter(
    ({ unit, kind, name }) =>
      unit !== null &&
      (!choice.kind || kind === choice.kind) &&
      (key === '' || unitNameKey(name).includes(key)),
  )
  const pages = Math.max(1, Math.ceil(fitting.length / ROWS_A_PAGE))
  const page = Math.min(choice.page, pages)
  const sorted = sortRows(fitting, choice.sort, choice.reversed)
  return {
    fitting,
    pages,
    page,
    shown: sorted.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE),
  }
}
