import type { ReactNode } from 'react'

import type { Portal } from '#src/domain/basics/addresses.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { DeadlineBar } from '../time/DeadlineBar.tsx'
import type { Deadline } from '../time/DeadlineBar.tsx'
import type { NavLink } from './NavLinks.tsx'
import type { Look } from './Page.tsx'
import { PortalHeader } from './PortalHeader.tsx'
import { SiteFooter } from './SiteFooter.tsx'
import { SkipLink } from './SkipLink.tsx'
import type { Filings } from './filings.ts'

/**
 * A page of a portal: whose workspace it is, deadline bar with the server's time, content, foot.
 * `account` is null on the pages before sign-in. `aside` stands on the left of a desk (the task list).
 */
export function PortalShell({
  locale,
  face,
  account,
  nav = [],
  deadline,
  now,
  look = 'seal',
  filings,
  aside,
  asideOnDeskOnly = false,
  children,
}: {
  locale: Locale
  face: Portal
  account: { name: string } | null
  nav?: NavLink[]
  deadline?: Deadline | null
  /** The server's clock when the page was made. */
  now: Date
  look?: Look
  /** For the foot, see `filingsOf`. */
  filings: Filings
  aside?: ReactNode
  /** On a phone the page's way back leads to what stands there. */
  asideOnDeskOnly?: boolean
  children: ReactNode
}) {
  const t = createTranslator(locale)

  return (
    <div data-look={look} className="flex min-h-dvh flex-col">
      <SkipLink locale={locale} />
      <PortalHeader locale={locale} face={face} account={account} nav={nav} />
      {deadline !== undefined && <DeadlineBar locale={locale} deadline={deadline} now={now} />}
      <div className="mx-auto w-full max-w-page flex-1 px-4 pt-6 sm:px-6 lg:grid lg:grid-cols-12 lg:gap-x-8">
        {aside && (
          <aside
            aria-label={t('site.portalNavigation')}
            className={`lg:col-span-4 lg:mb-0 ${asideOnDeskOnly ? 'hidden lg:block' : 'mb-8'}`}
          >
            {aside}
          </aside>
        )}
        <main
          id="content"
          tabIndex={-1}
          className={aside ? 'min-w-0 lg:col-span-8' : 'min-w-0 lg:col-span-12'}
        >
          {children}
        </main>
      </div>
      <SiteFooter locale={locale} filings={filings} />
    </div>
  )
}
