import type { ContestDocument } from '../../../../../../domain/types/index.ts'
import { EmptyState } from '../../../../../../ui/show/EmptyState.tsx'
import { PageTitle } from '../../../../../../ui/frame/PageTitle.tsx'
import type { SignedInVisit } from '../../../../_frame/visitor.ts'
import { ContestRows } from '../../../_home/ContestRows.tsx'
import { MyShell } from '../../../_parts/MyShell.tsx'

/** Which contest, where the address names none that is open to the public. */
export function ContestChoice({
  visit,
  contests,
}: {
  visit: SignedInVisit
  contests: ContestDocument[]
}) {
  const { t } = visit

  return (
    <MyShell visit={visit}>
      <PageTitle
        title={t('portal.newEntry.whichContest')}
        back={{ href: '/my', label: t('portal.backHome') }}
      />
      {contests.length === 0 ? (
        <EmptyState title={t('site.contests.empty')}>{t('site.contests.emptyHint')}</EmptyState>
      ) : (
        <ContestRows visit={visit} contests={contests} />
      )}
    </MyShell>
  )
}
