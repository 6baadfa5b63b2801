import { createHash } from 'node:crypto'

import type { ContestDocument } from '../../domain/documents/index.ts'
import { tableText } from '../../domain/tables/recommendationTable.ts'
import type { TableRow } from '../../domain/tables/recommendationTable.ts'
import type { TableFiller } from '../../domain/tables/tableFiller.ts'

/** sha256 of what a table prints, hexadecimal (R79d). */
export function tableDigest({
  contest,
  recommenderName,
  rows,
  filler,
}: {
  contest: Pick<ContestDocument, 'title' | 'recommendationDeclaration'>
  recommenderName: string
  rows: TableRow[]
  filler: TableFiller
}): string {
  const text = tableText({
    contestTitle: contest.title,
    recommenderName,
    declaration: contest.recommendationDeclaration ?? '',
    rows,
    filler,
  })
  return createHash('sha256').update(text).digest('hex')
}
