import { nextDeadline } from '#src/domain/contest/schedule.ts'
import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '#src/domain/documents/index.ts'
import { papersDue } from '#src/domain/files/papersDue.ts'
import { entryDeadline } from '#src/domain/lifecycle/index.ts'
import type { Contest, WindowKey } from '#src/domain/types/index.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import type { Deadline } from '#src/next/ui/time/DeadlineBar.tsx'

/** The close of one of these windows that comes next, for the deadline bar; null when none is ahead. */
export function deadlineFrom({
  contest,
  keys,
  now,
  locale,
}: {
  contest: Pick<Contest, 'windows' | 'timeZone'>
  keys: WindowKey[]
  now: Date
  locale: Locale
}): Deadline | null {
  const next = nextDeadline({ contest, now, keys })
  if (!next) return null
  const { window, closesAt } = next
  return {
    title: inLocale(locale, window.title, window.titleEn),
    closesAt,
    timeZone: contest.timeZone,
  }
}

/** When the next paper is due that an accepted entry still lacks (R115), for the deadline bar; undefined where it lacks none. */
export function paperDeadlineFrom({
  contest: { timeZone },
  locale,
  ...entered
}: {
  entry: EntryDocument
  category: CategoryDocument
  files: readonly { slot: string }[]
  contest: ContestDocument
  locale: Locale
}): Deadline | undefined {
  const [next] = papersDue(entered)
  if (!next?.dueBy) return undefined
  const { slot, dueBy: closesAt } = next
  return { title: inLocale(locale, slot.label, slot.labelEn), closesAt, timeZone }
}

/**
 * Until when somebody may still do their part on an entry, its own deadline included, for the deadline bar; null where
 * nothing ends. Undefined where this hand has nothing to do about the entry.
 */
export function entryDeadlineFrom({
  contest,
  locale,
  ...asked
}: {
  entry: EntryDocument
  contest: ContestDocument
  now: Date
  locale: Locale
  hand?: 'entrant' | 'recommender'
}): Deadline | null | undefined {
  const deadline = entryDeadline({ contest, ...asked })
  if (!deadline) return undefined
  if (deadline.state !== 'open' || !deadline.closesAt) return null
  const { window, closesAt, isOwn } = deadline
  const named = window && inLocale(locale, window.title, window.titleEn)
  const title = isOwn || !named ? createTranslator(locale)('portal.time.own') : named
  return { title, closesAt, timeZone: contest.timeZone }
}
