import type { ReactNode } from 'react'

import { entryDeadlineFrom, paperDeadlineFrom } from '#src/next/portal/my/_home/deadlineFrom.ts'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { entryHref, myHref } from '#src/domain/basics/addresses.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { TaskList } from '#src/next/ui/show/TaskList.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { entryTasks } from './entryTasks.ts'
import type { OwnEntry } from './ownEntry.ts'

/** A page of one entry: what closes next for it, its title and number above; on pages of the form the task list beside. */
export function EntryShell({
  own,
  title,
  above,
  task,
  isHub = false,
  children,
}: {
  own: OwnEntry
  title: string
  above?: ReactNode
  /** Key of the section whose page this is: shows the task list. */
  task?: string
  isHub?: boolean
  children: ReactNode
}) {
  const { visit, entry, contest, category, files } = own
  const { locale, t, now } = visit
  const name = entry.title ?? t('portal.entry.untitled')
  const deadline =
    entry.stage === 'accepted'
      ? paperDeadlineFrom({ entry, category, files, contest, locale })
      : entryDeadlineFrom({ entry, contest, now, locale })
  const parts = [entry.number, name, inLocale(locale, category.title, category.titleEn)]

  return (
    <MyShell
      visit={visit}
      look={contest.look}
      {...(deadline === undefined ? {} : { deadline })}
      {...(task
        ? { aside: <TaskList label={t('portal.entry.tasks')} tasks={entryTasks(own, task)} /> }
        : {})}
    >
      <PageTitle
        title={title}
        above={above ?? parts.filter(Boolean).join(' · ')}
        back={
          isHub
            ? { href: myHref(), label: t('portal.backHome') }
            : { href: entryHref(entry.id), label: t('portal.entry.back') }
        }
      />
      {children}
    </MyShell>
  )
}
