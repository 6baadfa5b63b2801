import type { ReactNode } from 'react'

import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { PortalShell } from '#src/next/ui/frame/PortalShell.tsx'
import { filingsOf } from '#src/next/ui/frame/filings.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { Deadline } from '#src/next/ui/time/DeadlineBar.tsx'
import { deadlineFrom } from '../../my/_home/deadlineFrom.ts'
import type { Desk } from './desk.ts'

export type UnitPage = 'home' | 'entries' | 'order' | 'table' | 'sheets' | 'invite' | 'people'

/** A page of a recommender's portal in one contest; `current` marks its place among the pages. */
export function UnitShell({
  desk: { visit, contest, unit, home, late, period },
  current,
  title,
  above,
  lead,
  back,
  deadline,
  children,
}: {
  desk: Desk
  current: UnitPage
  title: string
  above?: ReactNode
  lead?: ReactNode
  back?: { href: string; label: string }
  /** Of the one entry the page is about, which may have a deadline of its own. */
  deadline?: Deadline | null | undefined
  children: ReactNode
}) {
  const { req, locale, t, now, account } = visit
  const nav = PAGES.map((page) => ({
    href: page === 'home' ? home : `${home}/${page}`,
    label: t(`recommender.nav.${page}`),
    current: page === current,
  }))
  const keys = [late ? ('examination' as const) : ('recommendation' as const)]
  const until = period.ok ? period.value.until : null
  const own = until && {
    title: t('recommender.table.extended'),
    closesAt: until,
    timeZone: contest.timeZone,
  }
  const name = inLocale(locale, contest.title, contest.titleEn)

  return (
    <PortalShell
      face="unit"
      locale={locale}
      now={now}
      account={account}
      nav={nav}
      deadline={deadline ?? (own || deadlineFrom({ contest, keys, now, locale }))}
      look={contest.look}
      filings={filingsOf(req.payload)}
    >
      <PageTitle title={title} above={above ?? `${name} · ${unit.name}`} lead={lead} back={back} />
      {children}
    </PortalShell>
  )
}

const PAGES: UnitPage[] = ['home', 'entries', 'order', 'table', 'sheets', 'invite', 'people']
