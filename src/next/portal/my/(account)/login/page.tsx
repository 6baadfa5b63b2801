import { titled } from '#src/next/portal/_frame/titled.ts'
import { currentVisit } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { localPath } from '#src/endpoints/http/localPath.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { withNext } from '../../_account/withNext.ts'
import { MyShell } from '../../_parts/MyShell.tsx'

type Props = { searchParams: Promise<{ next?: string | string[]; closed?: string }> }

export const generateMetadata = titled('portal.login.title')

/** `/my/login`: one door for applicants, recommenders and judges; where it leads depends on who comes in. */
export default async function LoginPage({ searchParams }: Props) {
  const { next: wanted, closed } = await searchParams
  const next = localPath(wanted)
  const visit = await currentVisit()
  const { locale, t } = visit
  if (visit.account) redirectTo(next ?? myHref())

  return (
    <MyShell visit={visit}>
      <PageTitle title={t('portal.login.title')} lead={t('portal.login.lead')} />
      {closed && (
        <Notice kind="success" locale={locale}>
          {t('mine.close.done')}
        </Notice>
      )}
      <PostForm action={portalDoor('/session')} locale={locale} className="max-w-96">
        <TextInput
          name="username"
          label={t('portal.login.username')}
          help={t('portal.login.usernameHelp')}
          autoComplete="username"
          spellCheck={false}
        />
        <TextInput
          name="password"
          type="password"
          label={t('portal.account.password')}
          autoComplete="current-password"
        />
        {next && <input type="hidden" name="_next" value={next} />}
        <Button tone="primary">{t('portal.login.submit')}</Button>
      </PostForm>
      <p className="mt-8">
        {t('portal.login.noAccount')}
        <a href={withNext(myHref('/register'), next)} className="font-bold">
          {t('portal.register.title')}
        </a>
      </p>
      <p className="mt-2">
        {t('portal.login.forgotten')}
        <a href={withNext(myHref('/reset'), next)} className="font-bold">
          {t('portal.reset.title')}
        </a>
      </p>
      <p className="mt-2 text-sm text-muted">{t('portal.login.issued')}</p>
    </MyShell>
  )
}
