import { notFound } from 'next/navigation'

import { SectionForm } from '#src/next/portal/_form/SectionForm.tsx'
import { deadlineFrom } from '#src/next/portal/my/_home/deadlineFrom.ts'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { TaskList } from '#src/next/ui/show/TaskList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { ownSignUp } from '../../_signUp/ownSignUp.ts'
import { signUpTasks } from '../../_signUp/signUpTasks.ts'
import { signUpTitled } from '../../_signUp/signUpTitled.ts'

type Props = {
  params: Promise<{ contest: string; section: string }>
  searchParams: Promise<{ check?: string }>
}

export const generateMetadata = signUpTitled('/sections', 'portal.signUp.title')

/** One section of the sign-up form. */
export default async function SignUpSectionPage({ params, searchParams }: Props) {
  const { contest: slug, section: key } = await params
  const isCheck = (await searchParams).check !== undefined
  const home = myHref(`/contests/${slug}`)
  const signUp = await ownSignUp(slug, `${home}/sections/${key}`)
  const { visit, contest, version, registration, recommenders, open } = signUp
  const { locale, t, now } = visit
  const sections = version?.definition.sections ?? []
  const at = sections.findIndex((each) => each.key === key)
  const section = sections[at]
  if (!version || !section) notFound()
  if (isRefusal(open)) redirectTo(home)
  const next = sections[at + 1]
  const { definition } = version
  const answers = signUp.answersFor(section)
  const onward = next ? `${home}/sections/${next.key}` : `${home}/check`
  const following = registration?.completedAt ? home : onward

  return (
    <MyShell
      visit={visit}
      look={contest.look}
      deadline={deadlineFrom({ contest, keys: ['signUp', 'submission'], now, locale })}
      aside={<TaskList label={t('portal.signUp.form')} tasks={signUpTasks(signUp, key)} />}
    >
      <PageTitle
        title={inLocale(locale, section.title, section.titleEn)}
        above={t('portal.form.place', { at: at + 1, of: sections.length })}
        back={{ href: home, label: t('portal.signUp.back') }}
      />
      <SectionForm
        visit={visit}
        copies={signUp.copies}
        action={portalDoor(`/contests/${contest.id}/registration/${key}`)}
        definition={definition}
        section={section}
        answers={answers}
        road={{ recommenders, directRoute: contest.directRoute, ground: null }}
        contest={contest}
        isCheck={isCheck}
        next={following}
        mayWait={!registration?.completedAt}
      />
    </MyShell>
  )
}
