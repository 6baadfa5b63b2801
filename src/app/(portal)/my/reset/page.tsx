import { localPath } from '../../../../endpoints/localPath.ts'
import { findFirst } from '../../../../store/documents.ts'
import { Button } from '../../../../ui/Button.tsx'
import { PostForm } from '../../../../ui/form/PostForm.tsx'
import { Notice } from '../../../../ui/Notice.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { titled } from '../../titled.ts'
import { currentVisit } from '../../visitor.ts'
import { MyShell } from '../MyShell.tsx'
import { NewPassword } from '../NewPassword.tsx'
import { provingOf } from '../provenAddress.ts'
import { ProveAddress } from '../ProveAddress.tsx'
import { withNext } from '../withNext.ts'

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
        <ProveAddress {...{ visit, purpose: 'reset', next, proving }} />
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
        <PostForm action="/api/portal/password-reset" locale={locale} className="max-w-96">
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
            <a href={withNext('/my/register', next)}>{t('portal.register.title')}</a>
            <a href="?step=address">{t('portal.code.other')}</a>
          </p>
        </>
      )}
    </MyShell>
  )
}
