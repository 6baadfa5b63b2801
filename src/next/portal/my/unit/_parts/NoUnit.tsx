import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { portalDoor } from '#src/domain/basics/addresses.ts'
import type { JoinRequestDocument } from '#src/domain/documents/index.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { ActionButton } from '#src/next/ui/form/ActionButton.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { JoinNote } from './JoinNote.tsx'
import { UnitFields } from './UnitFields.tsx'

/** An account without a unit: what it waits for, or the way to ask. Of the unit it shows only what was typed. */
export function NoUnit({
  visit: { t, locale, account },
  latest,
}: {
  visit: SignedInVisit
  latest: JoinRequestDocument | null
}) {
  if (account.kind !== 'unit') {
    return <PageTitle title={t('membership.title')} lead={t('membership.personal')} />
  }
  if (latest?.state === 'open') {
    return (
      <>
        <PageTitle title={t('membership.pendingTitle')} above={t('membership.title')} />
        <Notice kind="info" locale={locale}>
          {t('membership.pending', { unit: latest.askedAs })}
        </Notice>
        {latest.note && <p className="mb-6 max-w-text whitespace-pre-line">{latest.note}</p>}
        <ActionButton
          action={portalDoor(`/join-requests/${latest.id}/withdrawal`)}
          locale={locale}
          label={t('membership.withdraw')}
        />
      </>
    )
  }

  return (
    <>
      <PageTitle
        title={t('membership.noUnitTitle')}
        above={t('membership.title')}
        lead={t('membership.noUnit')}
      />
      {latest?.state === 'declined' && (
        <Notice kind="warning" locale={locale}>
          <p>{t('membership.lastDeclined', { unit: latest.askedAs })}</p>
          {latest.reason && <p>{t('portal.history.reason', { reason: latest.reason })}</p>}
        </Notice>
      )}
      <PostForm action={portalDoor('/unit')} locale={locale} className="max-w-text">
        <UnitFields t={t} />
        <JoinNote t={t} />
        <Button tone="primary">{t('membership.submit')}</Button>
      </PostForm>
    </>
  )
}
