import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { EntryDeadline } from '#src/domain/lifecycle/index.ts'
import { formatInstant } from '#src/translations/formatInstant.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { hostContact } from './hostContact.ts'

/** What an entry whose time is over still allows, in words: to ask for an extension, and whom; or nothing any more. */
export function closedInWords({
  deadline: { closesAt, mayBeExtended },
  contest,
  locale,
}: {
  deadline: Extract<EntryDeadline, { state: 'closed' }>
  contest: Pick<ContestDocument, 'timeZone' | 'contacts'>
  locale: Locale
}): string {
  const t = createTranslator(locale)
  const since = closesAt
    ? t('portal.time.closedAt', {
        at: formatInstant({ instant: closesAt, locale, timeZone: contest.timeZone }),
      })
    : t('portal.home.closed')
  return mayBeExtended
    ? t('portal.time.closed', { since, contact: hostContact(contest, locale) })
    : t('portal.time.over', { since })
}
