import { titled } from '#src/next/portal/_frame/titled.ts'
import { currentVisit } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { localPath } from '#src/endpoints/http/localPath.ts'
import { ownSignIns } from '#src/queries/accounts/ownSignIns.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { NewPassword } from '../../_account/NewPassword.tsx'
import { withNext } from '../../_account/withNext.ts'
import { MyShell } from '../../_parts/MyShell.tsx'
import { SignIns } from './_parts/SignIns.tsx'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export const generateMetadata = titled('portal.password.title')

/** `/my/password`: a new password of one's own; asked of everybody who signs in with an issued one (R52). */
export default async function PasswordPage({ searchParams }: Props) {
  const next = localPath((await searchParams).next)
  const visit = await currentVisit()
  const { req, locale, t, account } = visit
  if (!account) redirectTo(withNext(myHref('/login'), withNext(myHref('/password'), next)))

  const signIns = await ownSignIns(req.payload, account.id)

  return (
    <MyShell visit={visit} current="account">
      <PageTitle
        title={t('portal.password.title')}
        above={t('portal.password.account', { username: account.username })}
        lead={t('portal.password.lead')}
      />
      {account.mustChangePassword && (
        <Notice kind="warning" locale={locale}>
          {t('portal.password.issued')}
        </Notice>
      )}
      <PostForm action={portalDoor('/password')} locale={locale} className="max-w-96">
        <TextInput
          name="current"
          type="password"
          label={t('portal.account.current')}
          autoComplete="current-password"
        />
        <NewPassword t={t} />
        {next && <input type="hidden" name="_next" value={next} />}
        <Button tone="primary">{t('portal.password.submit')}</Button>
      </PostForm>
      <SignIns t={t} locale={locale} signIns={signIns} />
    </MyShell>
  )
}
