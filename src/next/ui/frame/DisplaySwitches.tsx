import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** Large text and high contrast. `src/next/assets/display.js` shows them, obeys them and remembers them in the browser. */
export function DisplaySwitches({ locale }: { locale: Locale }) {
  const t = createTranslator(locale)

  return (
    <div role="group" aria-label={t('site.displaySettings')} className="needs-script gap-x-5">
      <button type="button" data-display="text" className="display-switch" suppressHydrationWarning>
        {t('site.largeText')}
      </button>
      <button
        type="button"
        data-display="contrast"
        className="display-switch"
        suppressHydrationWarning
      >
        {t('site.highContrast')}
      </button>
    </div>
  )
}
