import { titled } from '#src/next/portal/_frame/titled.ts'
import { currentVisit } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { localPath } from '#src/endpoints/http/localPath.ts'
import { findFirst } from '#src/store/database/documents.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { NewPassword } from '../../_account/NewPassword.tsx'
import { ProveAddress } from '../../_account/ProveAddress.tsx'
import { provingOf } from '../../_account/provenAddress.ts'
import { withNext } from '../../_account/withNext.ts'
import { MyShell } from '../../_parts/MyShell.tsx'

type Props = { searchParams: Promise<{ next?: string | string[]; step?: string | string[] }> }

export const generateMetadata = titled('portal.reset.title')

/** `/my/reset`: a new password for whoever has forgotten the old one: the address, the code sent to it, the password (R52). */
export default async function ResetPage({ searchParams }: Props) {
  const { next: wantedNext, step } = await searchParams
  const next = localPath(wantedNext)
  const visit = await currentVisit()
  const { locale, t } = visit
  const proving = await provingOf(visit, { purpose: 'reset', wanted: step })
  if (proving.step !== 'rest') {
    return (
      <MyShell visit={visit}>
        <PageTitle title={t('portal.reset.title')} lead={t('portal.reset.lead')} />
        <ProveAddress visit={visit} purpose="reset" next={next} proving={proving} />
      </MyShell>
    )
  }
  const { address } = proving
  const account = await findFirst(visit.req, 'accounts', { username: { equals: address } })

  return (
    <MyShell visit={visit}>
      <PageTitle
        title={t('portal.reset.title')}
        above={t('portal.password.account', { username: address })}
      />
      {account ? (
        <PostForm action={portalDoor('/password-reset')} locale={locale} className="max-w-96">
          <NewPassword t={t} />
          {next && <input type="hidden" name="_next" value={next} />}
          <Button tone="primary">{t('portal.password.submit')}</Button>
        </PostForm>
      ) : (
        <>
          <Notice kind="info" locale={locale}>
            {t('portal.reset.unknown')}
          </Notice>
          <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
            <a href={withNext(myHref('/register'), next)}>{t('portal.register.title')}</a>
            <a href="?step=address">{t('portal.code.other')}</a>
          </p>
        </>
      )}
    </MyShell>
  )
}
