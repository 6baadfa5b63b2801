import type { ReactNode } from 'react'

import { assetHref } from '#src/domain/basics/addresses.ts'
import { directionOf, languageTag } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { OwnWords } from './OwnWords.tsx'
import '../style/theme.css'

/** The html element of every page of ours. The small script sets text size and contrast before anything is painted. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={languageTag(locale)} dir={directionOf(locale)} suppressHydrationWarning>
      <head>
        <script src={assetHref('display.js')} />
      </head>
      <body>
        <OwnWords locale={locale} />
        {children}
      </body>
    </html>
  )
}
