import { SectionAnswers } from '#src/next/portal/_form/SectionAnswers.tsx'
import { faultHrefs } from '#src/next/portal/_form/faultHrefs.ts'
import { ConsentBox } from '#src/next/portal/my/_account/ConsentBox.tsx'
import { deadlineFrom } from '#src/next/portal/my/_home/deadlineFrom.ts'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { consentsOf, openConsents } from '#src/domain/contest/consents.ts'
import { Button } from '#src/next/ui/act/Button.tsx'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { ownSignUp } from '../_signUp/ownSignUp.ts'
import { signUpTitled } from '../_signUp/signUpTitled.ts'

type Props = { params: Promise<{ contest: string }> }

export const generateMetadata = signUpTitled('/check', 'portal.form.check')

/** “Check answers” of the sign-up form, and the consents of the contest, each by a box of its own. */
export default async function SignUpCheckPage({ params }: Props) {
  const { contest: slug } = await params
  const home = myHref(`/contests/${slug}`)
  const { visit, contest, version, registration, recommenders, open } = await ownSignUp(
    slug,
    `${home}/check`,
  )
  const { locale, t, now, account } = visit
  if (!version || !registration || registration.completedAt || isRefusal(open)) redirectTo(home)
  const { definition } = version
  const { answers } = registration
  const road = { recommenders, directRoute: contest.directRoute, ground: null }
  const consents = openConsents(consentsOf(contest), account.consents ?? [])

  return (
    <MyShell
      visit={visit}
      look={contest.look}
      deadline={deadlineFrom({ contest, keys: ['signUp', 'submission'], now, locale })}
    >
      <PageTitle
        title={t('portal.form.check')}
        above={inLocale(locale, contest.title, contest.titleEn)}
        back={{ href: home, label: t('portal.signUp.back') }}
      />
      {definition.sections.map((section) => (
        <SectionAnswers
          key={section.key}
          locale={locale}
          schedule={contest}
          definition={definition}
          section={section}
          answers={answers}
          road={road}
          changeHref={`${home}/sections/${section.key}`}
        />
      ))}
      <PostForm
        action={portalDoor(`/contests/${contest.id}/registration`)}
        locale={locale}
        className="max-w-text"
        hrefs={faultHrefs(definition, `${home}/sections`)}
      >
        {consents.map((consent) => (
          <ConsentBox key={consent.key} t={t} consent={consent} />
        ))}
        <p className="my-8">
          <Button tone="primary">{t('portal.signUp.submit')}</Button>
        </p>
      </PostForm>
    </MyShell>
  )
}
