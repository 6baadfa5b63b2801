import { notFound } from 'next/navigation'

import { FormFields } from '#src/next/portal/_form/FormFields.tsx'
import { SaveButtons } from '#src/next/portal/_form/SaveButtons.tsx'
import { SectionAutoSave } from '#src/next/portal/_form/SectionAutoSave.tsx'
import { sectionFaults } from '#src/next/portal/_form/sectionFaults.ts'
import { deadlineFrom } from '#src/next/portal/my/_home/deadlineFrom.ts'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { myHref, portalDoor } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { PostForm } from '#src/next/ui/form/PostForm.tsx'
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
      <PostForm
        action={portalDoor(`/contests/${contest.id}/registration/${key}`)}
        locale={locale}
        className="max-w-text"
      >
        <FormFields
          locale={locale}
          definition={definition}
          section={section}
          answers={answers}
          schedule={contest}
          road={{ recommenders, directRoute: contest.directRoute, ground: null }}
          faults={isCheck ? sectionFaults({ definition, section, answers, contest }) : {}}
        />
        <SectionAutoSave
          visit={visit}
          copies={signUp.copies}
          section={key}
          action={portalDoor(`/contests/${contest.id}/registration/${key}`)}
        />
        <input
          type="hidden"
          name="_next"
          value={
            registration?.completedAt
              ? home
              : next
                ? `${home}/sections/${next.key}`
                : `${home}/check`
          }
        />
        <SaveButtons t={t} mayWait={!registration?.completedAt} />
      </PostForm>
    </MyShell>
  )
}
