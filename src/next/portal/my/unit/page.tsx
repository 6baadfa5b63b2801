import { myHref } from '#src/domain/basics/addresses.ts'
import { latestJoinRequest, openJoinRequests } from '#src/queries/units/joinRequests.ts'
import { unitMembers } from '#src/queries/units/unitMembers.ts'
import { findById } from '#src/store/database/documents.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { titled } from '../../_frame/titled.ts'
import { signedIn } from '../../_frame/visitor.ts'
import { MyShell } from '../_parts/MyShell.tsx'
import { JoinRequests } from './_parts/JoinRequests.tsx'
import { Members } from './_parts/Members.tsx'
import { NoUnit } from './_parts/NoUnit.tsx'

export const generateMetadata = titled('membership.title')

/** `/my/unit`: who acts for one's unit and who asks to; for an account without one, the way to one. */
export default async function UnitPage() {
  const visit = await signedIn(myHref('/unit'))
  const { req, t, locale, account } = visit
  const unit = await findById(req, 'units', account.unit)
  if (!unit) {
    const latest = await latestJoinRequest(req, account.id)
    return (
      <MyShell visit={visit} current="unit">
        <NoUnit visit={visit} latest={latest} />
      </MyShell>
    )
  }
  const [members, askers] = await Promise.all([
    unitMembers(req, unit.id),
    openJoinRequests(req, unit.id),
  ])
  const names = (unit.aliases ?? []).map(({ name }) => name).join('、')
  const rows = [
    { label: t('membership.creditCode'), value: unit.creditCode || undefined },
    ...(names ? [{ label: t('membership.aliases'), value: names }] : []),
  ]

  return (
    <MyShell visit={visit} current="unit">
      <PageTitle title={unit.name} above={t('membership.title')} lead={t('membership.lead')} />
      <SummaryList rows={rows} locale={locale} />
      <JoinRequests visit={visit} askers={askers} />
      <Members visit={visit} members={members} />
    </MyShell>
  )
}
