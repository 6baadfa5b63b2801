import type { ReactNode } from 'react'

import { deadlineFrom } from '#src/next/portal/my/_home/deadlineFrom.ts'
import { MyShell } from '#src/next/portal/my/_parts/MyShell.tsx'
import { entryHref, myHref } from '#src/domain/basics/addresses.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import type { WindowKey } from '#src/domain/types/index.ts'
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
  const { visit, entry, contest, category } = own
  const { locale, t, now } = visit
  const name = entry.title ?? t('portal.entry.untitled')
  const keys = CLOSES_NEXT[entry.stage]
  const parts = [entry.number, name, inLocale(locale, category.title, category.titleEn)]

  return (
    <MyShell
      visit={visit}
      look={contest.look}
      {...(keys ? { deadline: deadlineFrom({ contest, keys, now, locale }) } : {})}
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

/** The windows in which its entrant has something to do about an entry in this stage. */
const CLOSES_NEXT: Partial<Record<EntryDocument['stage'], WindowKey[]>> = {
  draft: ['submission'],
  declined: ['submission'],
  returned: ['examination'],
}
