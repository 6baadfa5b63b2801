import { redirect } from 'next/navigation'

import { consentsOf, openConsents } from '../../../../../../domain/consents.ts'
import { isRefusal } from '../../../../../../domain/refusal.ts'
import { Button } from '../../../../../../ui/Button.tsx'
import { PostForm } from '../../../../../../ui/form/PostForm.tsx'
import { inLocale } from '../../../../../../ui/inLocale.ts'
import { PageTitle } from '../../../../../../ui/PageTitle.tsx'
import { SummaryList } from '../../../../../../ui/SummaryList.tsx'
import { ConsentBox } from '../../../ConsentBox.tsx'
import { deadlineFrom } from '../../../deadlineFrom.ts'
import { answerRows } from '../../../form/answerRows.ts'
import { faultHrefs } from '../../../form/faultHrefs.ts'
import { MyShell } from '../../../MyShell.tsx'
import { ownSignUp } from '../ownSignUp.ts'
import { signUpTitled } from '../signUpTitled.ts'

type Props = { params: Promise<{ contest: string }> }

export const generateMetadata = signUpTitled('/check', 'portal.form.check')

/** “Check answers” of the sign-up form, and the consents of the contest, each by a box of its own. */
export default async function SignUpCheckPage({ params }: Props) {
  const { contest: slug } = await params
  const home = `/my/contests/${slug}`
  const { visit, contest, version, registration, recommenders, open } = await ownSignUp(
    slug,
    `${home}/check`,
  )
  const { locale, t, now, account } = visit
  if (!version || !registration || registration.completedAt || isRefusal(open)) redirect(home)
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
        <section key={section.key} className="mb-8">
          <h2 className="mb-3 text-xl">{inLocale(locale, section.title, section.titleEn)}</h2>
          <SummaryList
            locale={locale}
            rows={answerRows({
              ...{ locale, definition, section, answers, road },
              changeHref: `${home}/sections/${section.key}`,
            })}
          />
        </section>
      ))}
      <PostForm
        action={`/api/portal/contests/${contest.id}/registration`}
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
