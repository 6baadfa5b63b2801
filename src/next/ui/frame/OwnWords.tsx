import { OWN_WORDS_ID, ownWordsForBrowser } from '#src/translations/ownWords.ts'

/** Brings the host's own words to the browser, where there are some that it says by itself. */
export function OwnWords() {
  const own = ownWordsForBrowser()
  return (
    own && (
      <script id={OWN_WORDS_ID} type="application/json" dangerouslySetInnerHTML={{ __html: own }} />
    )
  )
}
