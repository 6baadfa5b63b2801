import type { ContestDocument } from '#src/domain/documents/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** Whom of the host of a contest an entrant asks, in brackets behind its mention; '' where it names nobody. */
export function hostContact(
  { contacts }: Pick<ContestDocument, 'contacts'>,
  locale: Locale,
): string {
  const [first] = contacts ?? []
  const contact = first && [first.name, first.phone, first.email].filter(Boolean).join(' ')
  return contact ? createTranslator(locale)('portal.time.contact', { contact }) : ''
}
