import { numberTag } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** Whole yuan: 14,300 元 · CNY 14,300. */
export function Money({ yuan, locale }: { yuan: number; locale: Locale }) {
  const amount = new Intl.NumberFormat(numberTag(locale)).format(yuan)

  return (
    <span className="figures whitespace-nowrap">
      {createTranslator(locale)('phrase.yuan', { amount })}
    </span>
  )
}
