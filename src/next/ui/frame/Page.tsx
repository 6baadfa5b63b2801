import type { ReactNode } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import type { NavLink } from './NavLinks.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import { SkipLink } from './SkipLink.tsx'
import type { Filings } from './filings.ts'

export type Look = 'seal' | 'harbour'

/** A public page: skip link, head, content in the grid, foot. `look` is the contest's own. */
export function Page({
  locale,
  path,
  nav,
  look = 'seal',
  filings,
  children,
}: {
  locale: Locale
  /** Address without the language, for the language link. */
  path: string
  nav?: NavLink[]
  look?: Look
  /** For the foot, see `filingsOf`. */
  filings: Filings
  children: ReactNode
}) {
  return (
    <div data-look={look} className="flex min-h-dvh flex-col">
      <SkipLink locale={locale} />
      <SiteHeader locale={locale} path={path} nav={nav} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-page flex-1 px-4 pt-8 sm:px-6"
      >
        {children}
      </main>
      <SiteFooter locale={locale} filings={filings} />
    </div>
  )
}
