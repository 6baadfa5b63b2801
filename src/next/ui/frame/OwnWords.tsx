import type { Locale } from '#src/translations/locale.ts'
import { OWN_WORDS_ID, ownWordsForBrowser } from '#src/translations/ownWords.ts'

/** Brings the host's own words to the browser, where there are some that it says by itself. */
export function OwnWords({ locale }: { locale: Locale }) {
  const own = ownWordsForBrowser(locale)
  return (
    own && (
      <script id={OWN_WORDS_ID} type="application/json" dangerouslySetInnerHTML={{ __html: own }} />
    )
  )
}
