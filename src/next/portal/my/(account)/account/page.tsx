import { titled } from '#src/next/portal/_frame/titled.ts'
import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { NAME_MAX } from '#src/domain/forms/textBounds.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { RadioGroup } from '#src/next/ui/form/RadioGroup.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { DEFAULT_LOCALE, isOwnLocale, languageName, locales } from '#src/translations/locale.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { SummaryList } from '#src/next/ui/show/SummaryList.tsx'
import { MyShell } from '../../_parts/MyShell.tsx'

export const generateMetadata = titled('mine.account.title')

/** `/my/account`: one's name, addresses and language, each to be corrected; the way to password and data (PIPL). */
export default async function AccountPage() {
  const visit = await signedIn(myHref('/account'))
  const { t, locale, account } = visit
  const { username, email, phone } = account

  return (
    <MyShell visit={visit} current="account">
      <PageTitle title={t('mine.account.title')} lead={t('mine.account.lead')} />
      <PostForm action={portalDoor('/account')} locale={locale} className="max-w-96">
        <TextInput
          name="name"
          label={t('portal.account.name')}
          maxCharacters={NAME_MAX}
          autoComplete="name"
          defaultValue={account.name}
        />
        <RadioGroup
          name="locale"
          label={t('mine.account.locale')}
          options={locales().map((value) => ({
            value,
            label: isOwnLocale(value) ? t(`mine.account.${value}`) : languageName(value),
          }))}
          defaultValue={account.locale ?? DEFAULT_LOCALE}
        />
        <Button tone="primary">{t('mine.account.save')}</Button>
      </PostForm>
      <section aria-labelledby="contact" className="mt-10">
        <h2 id="contact" className="mb-3 text-xl">
          {t('mine.account.facts')}
        </h2>
        <SummaryList
          locale={locale}
          rows={[
            {
              label: t('mine.account.username'),
              value: <span className="break-all">{username}</span>,
            },
            {
              label: t('mine.account.email'),
              value: <span className="break-all">{email || t('mine.account.none')}</span>,
            },
            { label: t('mine.account.phone'), value: phone || t('mine.account.none') },
          ]}
        />
        <ul className="mt-4">
          {LINKS.map(([page, key]) => (
            <li key={key}>
              <a href={myHref(page)} className="inline-block py-2">
                {t(`mine.account.${key}`)}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </MyShell>
  )
}

const LINKS = [
  ['/account/address', 'changeAddress'],
  ['/password', 'password'],
  ['/data', 'data'],
] as const
