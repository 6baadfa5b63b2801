import { localPath } from '../../../../endpoints/localPath.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Fieldset } from '../../../../ui/form/Fieldset.tsx'
import { PostForm } from '../../../../ui/form/PostForm.tsx'
import { RadioGroup } from '../../../../ui/form/RadioGroup.tsx'
import { ShownWhen } from '../../../../ui/form/ShownWhen.tsx'
import { TextInput } from '../../../../ui/form/TextInput.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { titled } from '../../titled.ts'
import { currentVisit } from '../../visitor.ts'
import { MyShell } from '../MyShell.tsx'
import { NewPassword } from '../NewPassword.tsx'
import { withNext } from '../withNext.ts'
import { SiteConsents } from './SiteConsents.tsx'

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export const generateMetadata = titled('portal.register.title')

/** `/my/register`: an account for a person, or for a unit that is not on record yet (R40, R43, R53). */
export default async function RegisterPage({ searchParams }: Props) {
  const next = localPath((await searchParams).next)
  const visit = await currentVisit()
  const { locale, t } = visit
  const kinds = [
    { value: 'unit', label: t('portal.account.kindUnit'), help: t('portal.account.kindUnitHelp') },
    {
      value: 'person',
      label: t('portal.account.kindPerson'),
      help: t('portal.account.kindPersonHelp'),
    },
  ]

  return (
    <MyShell visit={visit}>
      <PageTitle title={t('portal.register.title')} lead={t('portal.register.lead')} />
      <p>
        {t('portal.register.hasAccount')}
        <a href={withNext('/my/login', next)} className="font-bold">
          {t('portal.login.title')}
        </a>
      </p>
      <PostForm action="/api/portal/accounts" locale={locale} className="max-w-text">
        <Fieldset legend={t('portal.register.who')}>
          <RadioGroup name="kind" label={t('portal.account.kind')} options={kinds} />
          <ShownWhen
            conditions={[{ field: 'kind', oneOf: ['unit'] }]}
            note={t('portal.register.unitOnly')}
          >
            <TextInput
              name="unitName"
              label={t('portal.account.unitName')}
              help={t('portal.account.unitNameHelp')}
              autoComplete="organization"
            />
            <TextInput
              name="creditCode"
              label={t('portal.account.creditCode')}
              help={t('portal.account.creditCodeHelp')}
              width="medium"
              spellCheck={false}
              optional
            />
          </ShownWhen>
          <TextInput
            name="name"
            label={t('portal.account.name')}
            help={t('portal.account.nameHelp')}
            width="medium"
            autoComplete="name"
          />
        </Fieldset>
        <Fieldset legend={t('portal.register.signIn')}>
          <TextInput
            name="username"
            label={t('portal.account.username')}
            help={t('portal.account.usernameHelp')}
            width="medium"
            autoComplete="username"
            spellCheck={false}
          />
          <NewPassword t={t} />
        </Fieldset>
        <SiteConsents t={t} />
        {next && <input type="hidden" name="_next" value={next} />}
        <Button tone="primary">{t('portal.register.submit')}</Button>
      </PostForm>
    </MyShell>
  )
}
