import type { ReactNode } from 'react'

import { assetHref } from '#src/domain/basics/addresses.ts'
import { directionOf, languageTag } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { OwnWords } from './OwnWords.tsx'
// The sheet of our own documents, written out for what lies within this element alone (`src/launch/scopeSheet.mjs`, as
// the package is packed): nothing of it reaches the page around.
import '../style/framed.css'

/** What `Document` is, within a page of the host: our language, our styles, our small script; html and body are the host's. */
export function Framed({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <div className="contest-frame" lang={languageTag(locale)} dir={directionOf(locale)}>
      <script src={assetHref('display.js')} />
      <OwnWords locale={locale} />
      {children}
    </div>
  )
}
