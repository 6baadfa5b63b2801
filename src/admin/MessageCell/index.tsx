import type { DefaultServerCellComponentProps } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import type { MessageDocument } from '../../domain/documents/index.ts'
import { localeOf } from '../../translations/locale.ts'
import { messageInWords } from '../../translations/messageInWords.ts'

/** What a message of the outbox is about, in a list: the sentence that its reader has, not the name the system has for it. */
export function MessageCell({
  rowData,
  i18n,
  payload,
  link,
}: Pick<DefaultServerCellComponentProps, 'rowData' | 'i18n' | 'payload' | 'link'>) {
  const { id, template, params } = rowData as Partial<MessageDocument>
  if (typeof template !== 'string') return null
  const message = { template, params: params ?? {} }
  const words = messageInWords({ message, locale: localeOf(i18n.language) })
  // The first column leads to the document, which Payload leaves to a cell of one's own.
  return link && id ? <a href={documentHref(payload, 'messages', id)}>{words}</a> : words
}
