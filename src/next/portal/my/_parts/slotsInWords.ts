import type { CategoryDocument } from '#src/domain/documents/index.ts'
import type { SlotsUsed } from '#src/queries/entry/slotsUsed.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** 「本单位演讲已用 3/5」; where the number is unlimited, how many there are. */
export function slotsInWords({
  slots: { chargedAs, taken, limit },
  category,
  locale,
}: {
  slots: SlotsUsed
  category: Pick<CategoryDocument, 'title' | 'titleEn'>
  locale: Locale
}): string {
  const t = createTranslator(locale)
  const title = inLocale(locale, category.title, category.titleEn)
  if (limit === null) return t('portal.slots.unlimited', { title, taken })
  return t(chargedAs === 'unit' ? 'portal.slots.unit' : 'portal.slots.person', {
    title,
    taken,
    limit,
  })
}
