import type { ReactNode } from 'react'

import { myHref } from '#src/domain/basics/addresses.ts'
import type { AccountDocument } from '#src/domain/documents/index.ts'
import type { Applying } from '#src/domain/units/applicant.ts'
import { keepsParticipants } from '#src/queries/participants/keepsParticipants.ts'
import { readerOf } from '#src/store/database/database.ts'
import type { Look } from '#src/next/ui/frame/Page.tsx'
import { PortalShell } from '#src/next/ui/frame/PortalShell.tsx'
import { filingsOf } from '#src/next/ui/frame/filings.ts'
import type { Deadline } from '#src/next/ui/time/DeadlineBar.tsx'
import type { Visit } from '../../_frame/visitor.ts'

/** A page of the applicants' portal. `current` marks its place among the pages. */
export async function MyShell({
  visit: { req, locale, t, now, account },
  current,
  aside,
  children,
  ...rest
}: {
  visit: Visit & { account: AccountDocument | null }
  current?: 'home' | 'unit' | 'participants' | 'account'
  deadline?: Deadline | null
  look?: Look
  /** The task list beside a page of a form; on a phone the way back leads to it. */
  aside?: ReactNode
  children: ReactNode
}) {
  const applying = account && appliesAs(account)
  const hasParticipants = applying && (await keepsParticipants(readerOf(req.payload), applying))
  const nav = [
    { href: myHref(), label: t('portal.nav.home'), current: current === 'home' },
    ...(account?.kind === 'unit'
      ? [{ href: myHref('/unit'), label: t('membership.nav'), current: current === 'unit' }]
      : []),
    ...(hasParticipants
      ? [
          {
            href: myHref('/participants'),
            label: t('participant.nav'),
            current: current === 'participants',
          },
        ]
      : []),
    { href: myHref('/account'), label: t('portal.nav.account'), current: current === 'account' },
  ]

  return (
    <PortalShell
      face="my"
      locale={locale}
      now={now}
      account={account}
      nav={nav}
      aside={aside}
      asideOnDeskOnly
      filings={filingsOf(req.payload)}
      {...rest}
    >
      {children}
    </PortalShell>
  )
}

const appliesAs = ({ id, kind, unit }: AccountDocument): Applying | null => {
  if (unit) return { unit, person: null }
  return kind === 'person' ? { unit: null, person: id } : null
}
