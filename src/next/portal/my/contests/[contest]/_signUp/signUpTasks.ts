import { statusTag } from '#src/next/portal/my/_parts/statusTag.ts'
import { myHref } from '#src/domain/basics/addresses.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { sectionStatus } from '#src/domain/forms/sectionStatus.ts'
import { formContextOf } from '#src/queries/contest/loadContest.ts'
import type { Task } from '#src/next/ui/show/TaskList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { OwnSignUp } from './ownSignUp.ts'

/** The sections of the sign-up form with how far each is; `current` marks the page one is on. */
export function signUpTasks(
  { visit: { locale, t }, contest, version, registration, open, copies }: OwnSignUp,
  current?: string,
): Task[] {
  if (!version) return []
  const { definition } = version
  const answers = registration?.answers ?? {}
  const context = formContextOf(contest)
  const home = myHref(`/contests/${contest.slug}`)
  return definition.sections.map(({ key, title, titleEn }) => {
    const status = sectionStatus({ definition, sectionKey: key, answers, context })
    const isUnsaved = copies.some(({ section, input }) => section === key && input)
    return {
      title: inLocale(locale, title, titleEn),
      ...(isRefusal(open) ? {} : { href: `${home}/sections/${key}` }),
      status: isUnsaved
        ? { label: t('portal.entry.unsaved'), tone: 'attention' }
        : statusTag(status, t),
      current: key === current,
    }
  })
}
