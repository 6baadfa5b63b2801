import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** The first stop of the Tab key on every page. */
export function SkipLink({ locale }: { locale: Locale }) {
  return (
    <a href="#content" className="skip-link">
      {createTranslator(locale)('site.skipToContent')}
    </a>
  )
}
