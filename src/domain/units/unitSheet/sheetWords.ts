import type { HeaderWords } from '../../basics/sheet/sheet.ts'
import type { RecommenderKind } from '../../types/contest.ts'
import type { UnitColumn } from './unitSheet.ts'

/** The words by which a sheet is read: what a column may be called, and what a kind may be called. */
export type SheetWords = {
  headers: HeaderWords<UnitColumn>
  kinds: Readonly<Record<RecommenderKind, readonly string[]>>
}
