import type { FileSlot } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from './inLocale.ts'

/** What a slot is called in a list of files; one that is asked of some entrants only says so. */
export function slotName(
  { label, labelEn, condition }: Pick<FileSlot, 'label' | 'labelEn' | 'condition'>,
  locale: Locale,
): string {
  const name = inLocale(locale, label, labelEn)
  if (!condition?.field) return name
  return createTranslator(locale)('site.contest.fileOfSome', { name })
}
