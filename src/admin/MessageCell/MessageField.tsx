import type { TextFieldServerProps } from 'payload'

import type { MessageDocument } from '../../domain/documents/index.ts'
import { localeOf } from '../../translations/locale.ts'
import { letterInWords, messageInWords } from '../../translations/messageInWords.ts'
import { reasonInWords } from '../../translations/reasonInWords.ts'

/** The same on the page of one message, with what was written to its reader. */
export function MessageField({
  data,
  i18n,
}: Pick<TextFieldServerProps, 'i18n'> & {
  data?: Partial<Pick<MessageDocument, 'template' | 'params'>>
}) {
  const { template = '', params = {} } = data ?? {}
  const message = { template, params }
  const locale = localeOf(i18n.language)
  const reason = reasonInWords({ of: template, said: params, locale })
  const paragraphs = [
    messageInWords({ message, locale }),
    ...(letterInWords({ message, locale }) ?? []),
    ...(reason ? [reason] : []),
  ]
  return paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
}
