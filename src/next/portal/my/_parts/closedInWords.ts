import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { EntryDeadline } from '#src/domain/lifecycle/index.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** What an entry whose time is over still allows, in words: to ask for an extension, and whom; or nothing any more. */
export function closedInWords({
  deadline: { closesAt, mayBeExtended },
  contest: { timeZone, contacts },
  locale,
}: {
  deadline: Extract<EntryDeadline, { state: 'closed' }>
  contest: Pick<ContestDocument, 'timeZone' | 'contacts'>
  locale: Locale
}): string {
  const t = createTranslator(locale)
  const since = closesAt
    ? t('portal.time.closedAt', { at: formatInstant({ instant: closesAt, locale, timeZone }) })
    : t('portal.home.closed')
  const [first] = contacts ?? []
  const contact = first && [first.name, first.phone, first.email].filter(Boolean).join(' ')
  return mayBeExtended
    ? t('portal.time.closed', {
        since,
        contact: contact ? t('portal.time.contact', { contact }) : '',
      })
    : t('portal.time.over', { since })
}
