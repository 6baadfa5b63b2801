import { myHref } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { wordsOfRefusal } from '#src/translations/translate.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { TaskList } from '#src/next/ui/show/TaskList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { deadlineFrom } from '../../_home/deadlineFrom.ts'
import { MyShell } from '../../_parts/MyShell.tsx'
import { SignedUp } from './_signUp/SignedUp.tsx'
import { ownSignUp } from './_signUp/ownSignUp.ts'
import { signUpTasks } from './_signUp/signUpTasks.ts'
import { signUpTitled } from './_signUp/signUpTitled.ts'

type Props = { params: Promise<{ contest: string }> }

export const generateMetadata = signUpTitled('', 'portal.signUp.title')

/** `/my/contests/<contest>`: the sign-up form as a task list, and once it is complete the way to the entries (R40–R42). */
export default async function SignUpPage({ params }: Props) {
  const { contest: slug } = await params
  const signUp = await ownSignUp(slug, myHref(`/contests/${slug}`))
  const { visit, contest, applying, version, registration, open } = signUp
  const { locale, t, now } = visit
  const tasks = signUpTasks(signUp)
  const isComplete = Boolean(registration?.completedAt) || (!version && applying !== null)
  const next = tasks.find(({ status }) => status.tone !== 'done')
  const deadline = deadlineFrom({ contest, keys: ['signUp', 'submission'], now, locale })

  return (
    <MyShell visit={visit} deadline={deadline} look={contest.look}>
      <PageTitle
        title={t(isComplete ? 'portal.signUp.doneTitle' : 'portal.signUp.title')}
        above={inLocale(locale, contest.title, contest.titleEn)}
        back={{ href: myHref(), label: t('portal.backHome') }}
      />
      {applying === null && (
        <Notice kind="warning" locale={locale}>
          {t('portal.signUp.notForThisAccount')}
        </Notice>
      )}
      {isRefusal(open) && (
        <Notice kind="warning" locale={locale}>
          {wordsOfRefusal(open, locale, contest.timeZone)}
        </Notice>
      )}
      {isComplete && <SignedUp signUp={signUp} />}
      {tasks.length > 0 && applying !== null && (
        <>
          {!isComplete && <p className="mb-4 max-w-text">{t('portal.signUp.lead')}</p>}
          <h2 className="mt-8 mb-3 text-xl">{t('portal.signUp.form')}</h2>
          <TaskList label={t('portal.signUp.form')} tasks={tasks} />
          {!isComplete && !isRefusal(open) && (
            <p className="mt-6">
              <LinkButton
                tone="primary"
                href={next?.href ?? myHref(`/contests/${contest.slug}/check`)}
              >
                {t(
                  next
                    ? registration
                      ? 'portal.form.goOn'
                      : 'portal.form.begin'
                    : 'portal.form.check',
                )}
              </LinkButton>
            </p>
          )}
        </>
      )}
    </MyShell>
  )
}
