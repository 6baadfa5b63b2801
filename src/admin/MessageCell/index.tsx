import type { DefaultServerCellComponentProps } from 'payload'

import type { MessageDocument } from '../../domain/documents/index.ts'
import { localeOf } from '../../translations/locale.ts'
import { messageInWords } from '../../translations/messageInWords.ts'

/** What a message of the outbox is about, in a list: the sentence that its reader has, not the name the system has for it. */
export function MessageCell({ rowData, i18n }: DefaultServerCellComponentProps) {
  const { template, params } = rowData as Partial<Pick<MessageDocument, 'template' | 'params'>>
  if (typeof template !== 'string') return null
  const message = { template, params: params ?? {} }
  return messageInWords({ message, locale: localeOf(i18n.language) })
}
