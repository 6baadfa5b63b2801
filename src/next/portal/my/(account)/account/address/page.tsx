import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { ProveAddress } from '#src/next/portal/my/_account/ProveAddress.tsx'
import { provingOf } from '#src/next/portal/my/_account/provenAddress.ts'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'

type Props = { searchParams: Promise<{ step?: string | string[] }> }

export const generateMetadata = titled('mine.address.title')

/** `/my/account/address`: another e-mail address or mobile number: the address, the code sent to it, the password. */
export default async function AddressPage({ searchParams }: Props) {
  const { step } = await searchParams
  const visit = await signedIn(myHref('/account/address'))
  const { t, locale } = visit
  const proving = await provingOf(visit, { purpose: 'contact', wanted: step })

  return (
    <MyShell visit={visit} current="account">
      <PageTitle
        title={t('mine.address.title')}
        lead={t('mine.address.lead')}
        back={{ href: myHref('/account'), label: t('mine.account.title') }}
      />
      {proving.step !== 'rest' ? (
        <ProveAddress visit={visit} purpose="contact" next={null} proving={proving} />
      ) : (
        <>
          <p className="mb-4">
            {t('mine.address.proven', { address: proving.address })}{' '}
            <a href="?step=address">{t('portal.code.other')}</a>
          </p>
          <PostForm action={portalDoor('/account/address')} locale={locale} className="max-w-96">
            <TextInput
              name="password"
              type="password"
              label={t('mine.address.password')}
              autoComplete="current-password"
            />
            <Button tone="primary">{t('mine.address.submit')}</Button>
          </PostForm>
        </>
      )}
    </MyShell>
  )
}
