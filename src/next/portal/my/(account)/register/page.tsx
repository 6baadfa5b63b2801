import { titled } from '#src/next/portal/_frame/titled.ts'
import { currentVisit } from '#src/next/portal/_frame/visitor.ts'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { NAME_MAX } from '#src/domain/forms/textBounds.ts'
import { localPath } from '#src/endpoints/http/localPath.ts'
import { findFirst } from '#src/store/database/documents.ts'
import type { Translate } from '#src/translations/translate.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { CheckboxGroup } from '#src/next/ui/form/CheckboxGroup.tsx'
import { Fieldset } from '#src/next/ui/form/Fieldset.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { RadioGroup } from '#src/next/ui/form/RadioGroup.tsx'
import { ShownWhen } from '#src/next/ui/form/ShownWhen.tsx'
import { TextInput } from '#src/next/ui/form/TextInput.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { NewPassword } from '../../_account/NewPassword.tsx'
import { ProveAddress } from '../../_account/ProveAddress.tsx'
import { provingOf } from '../../_account/provenAddress.ts'
import { withNext } from '../../_account/withNext.ts'
import { MyShell } from '../../_parts/MyShell.tsx'
import { JoinNote } from '../../unit/_parts/JoinNote.tsx'
import { UnitFields } from '../../unit/_parts/UnitFields.tsx'
import { SiteConsents } from './_parts/SiteConsents.tsx'

type Props = { searchParams: Promise<{ next?: string | string[]; step?: string | string[] }> }

export const generateMetadata = titled('portal.register.title')

/**
 * `/my/register`: an account for a person, or for a unit that is not on record yet (R40, R43, R53): the address, the code
 * sent to it, the rest.
 */
export default async function RegisterPage({ searchParams }: Props) {
  const { next: wantedNext, step } = await searchParams
  const next = localPath(wantedNext)
  const visit = await currentVisit()
  const { locale, t } = visit
  const proving = await provingOf(visit, { purpose: 'register', wanted: step })
  if (proving.step !== 'rest') {
    return (
      <MyShell visit={visit}>
        <PageTitle title={t('portal.register.title')} lead={t('portal.register.lead')} />
        {proving.step === 'address' && <HasAccount t={t} next={next} />}
        <ProveAddress visit={visit} purpose="register" next={next} proving={proving} />
      </MyShell>
    )
  }
  const { address } = proving
  const taken = await findFirst(visit.req, 'accounts', { username: { equals: address } })
  if (taken) {
    return (
      <MyShell visit={visit}>
        <PageTitle title={t('portal.register.title')} />
        <Notice kind="info" locale={locale}>
          {t('portal.register.taken', { address })}
        </Notice>
        <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
          <a href={withNext(myHref('/login'), next)}>{t('portal.login.title')}</a>
          <a href={withNext(myHref('/reset'), next)}>{t('portal.reset.title')}</a>
          <a href="?step=address">{t('portal.code.other')}</a>
        </p>
      </MyShell>
    )
  }
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
      <PostForm action={portalDoor('/accounts')} locale={locale} className="max-w-text">
        <Fieldset legend={t('portal.register.who')}>
          <RadioGroup name="kind" label={t('portal.account.kind')} options={kinds} />
          <ShownWhen
            conditions={[{ field: 'kind', oneOf: ['unit'] }]}
            note={t('portal.register.unitOnly')}
          >
            <UnitFields t={t} />
            <CheckboxGroup
              name="join"
              label={t('membership.join')}
              help={t('membership.joinHelp')}
              options={[{ value: 'yes', label: t('membership.joinOption') }]}
              optional
            />
            <ShownWhen
              conditions={[{ field: 'join', oneOf: ['yes'] }]}
              note={t('membership.joinHelp')}
            >
              <JoinNote t={t} />
            </ShownWhen>
          </ShownWhen>
          <TextInput
            name="name"
            label={t('portal.account.name')}
            help={t('portal.account.nameHelp')}
            width="medium"
            maxCharacters={NAME_MAX}
            autoComplete="name"
          />
        </Fieldset>
        <Fieldset legend={t('portal.register.signIn')}>
          <p>
            {t('portal.code.proven', { address })}{' '}
            <a href="?step=address">{t('portal.code.other')}</a>
          </p>
          <NewPassword t={t} />
        </Fieldset>
        <SiteConsents t={t} />
        {next && <input type="hidden" name="_next" value={next} />}
        <Button tone="primary">{t('portal.register.submit')}</Button>
      </PostForm>
    </MyShell>
  )
}

function HasAccount({ t, next }: { t: Translate; next: string | null }) {
  return (
    <p>
      {t('portal.register.hasAccount')}
      <a href={withNext(myHref('/login'), next)} className="font-bold">
        {t('portal.login.title')}
      </a>
    </p>
  )
}
