import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { ContestRows } from '#src/next/portal/my/_home/ContestRows.tsx'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { myHref } from '#src/domain/basics/addresses.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'

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
        back={{ href: myHref(), label: t('portal.backHome') }}
      />
      {contests.length === 0 ? (
        <EmptyState title={t('site.contests.empty')}>{t('site.contests.emptyHint')}</EmptyState>
      ) : (
        <ContestRows visit={visit} contests={contests} />
      )}
    </MyShell>
  )
}
