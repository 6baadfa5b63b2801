import type { ReactNode } from 'react'

import { assetHref } from '#src/domain/basics/addresses.ts'
import type { Locale } from '#src/translations/locale.ts'
import { OWN_WORDS_ID, ownWordsForBrowser } from '#src/translations/ownWords.ts'
import '../style/theme.css'

/** The html element of every page of ours. The small script sets text size and contrast before anything is painted. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const own = ownWordsForBrowser()
  return (
    <html lang={locale === 'en' ? 'en' : 'zh-CN'} suppressHydrationWarning>
      <head>
        <script src={assetHref('display.js')} />
      </head>
      <body>
        {own && (
          <script
            id={OWN_WORDS_ID}
            type="application/json"
            dangerouslySetInnerHTML={{ __html: own }}
          />
        )}
        {children}
      </body>
    </html>
  )
}
