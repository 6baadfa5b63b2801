import type { DefaultServerCellComponentProps } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import { nameOf } from '../../domain/basics/collections.ts'
import { localeOf } from '../../translations/locale.ts'
import { codesIn } from './codesIn.ts'

/** In a list: what a name that is stored for the system stands for, in the reader's words. */
export async function CodeCell({
  cellData,
  field,
  rowData,
  i18n,
  payload,
  link,
  collectionSlug,
}: Pick<
  DefaultServerCellComponentProps,
  'cellData' | 'field' | 'rowData' | 'i18n' | 'payload' | 'link' | 'collectionSlug'
>) {
  const locale = localeOf(i18n.language)
  const words = await codesIn({ field, value: cellData, row: rowData, payload, locale })
  const name = nameOf(collectionSlug)
  // The first column leads to the document, which Payload leaves to a cell of one's own.
  return link && name ? (
    <a href={documentHref(payload, name, String(rowData.id))}>{words}</a>
  ) : (
    words
  )
}
