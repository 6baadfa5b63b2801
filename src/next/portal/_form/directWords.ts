import type { DirectRoute } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'

/** The contest's own words for the direct route, the same on its forms and where answers are shown (R83). */
export const directWords = ({ label, labelEn }: DirectRoute, locale: Locale): string =>
  inLocale(locale, label ?? createTranslator(locale)('route.direct'), labelEn)
