import type { PayloadRequest } from 'payload'

import { millisecondsOf } from '../src/domain/basics/instants.ts'
import { lastClose, rowsOf, takenDeadlines } from '../src/domain/contest/takenDeadlines.ts'
import type { TakenDeadline } from '../src/domain/contest/takenDeadlines.ts'
import type { ContestDocument } from '../src/domain/documents/index.ts'
import type { ScheduleWindow, WindowKey } from '../src/domain/types/index.ts'
import { submittedBetween } from '../src/queries/contest/submittedBetween.ts'
import { readerOf } from '../src/store/database/database.ts'
import { formatInstant } from '../src/translations/formatInstant.ts'
import type { Locale } from '../src/translations/locale.ts'
import type { Translate } from '../src/translations/translate.ts'

type Problem = { path: string; message: string }

/**
 * Moves of a deadline that would take something from somebody: a stage that has begun, or was ahead, put into the past, put
 * off or taken out, one put before entries that were handed in by it, and one put off while the examination stays closed
 * (R97, R108). Earlier and later ones else are for the organisers to say, and are told to everybody concerned.
 */
export async function deadlineProblems({
  before,
  data,
  now,
  req,
  t,
  locale,
}: {
  before: ContestDocument
  data: Partial<ContestDocument>
  now: Date
  req: PayloadRequest
  t: Translate
  locale: Locale
}): Promise<Problem[]> {
  if (!data.windows) return []
  const [old, windows] = [read(before.windows ?? []), read(data.windows)]
  const timeZone = data.timeZone ?? before.timeZone
  const say = (instant: string) => formatInstant({ instant, locale, timeZone })
  const taken = takenDeadlines({ before: old, after: windows, now })
  const problems = taken.map(({ key, how, title, to }) => ({
    path: pathOf(windows, key),
    message: t(`admin.problems.${TAKEN[how]}`, {
      title,
      to: to ? say(to) : '',
      now: say(now.toISOString()),
    }),
  }))
  for (const key of INTAKE) {
    const own = rowsOf(windows, key)
    const [from, to] = [lastClose(rowsOf(old, key)), lastClose(own)]
    const title = own[0]?.title ?? key
    if (from === null || to === null || taken.some((each) => each.key === key)) continue
    const path = pathOf(windows, key)
    if (key === 'submission' && isBefore(to, from)) {
      const grace = (data.graceMinutes ?? before.graceMinutes ?? 0) * 60_000
      const { count, latest } = await submittedBetween(readerOf(req.payload), {
        contest: before.id,
        after: new Date(millisecondsOf(to) + grace),
        until: new Date(millisecondsOf(from) + grace),
      })
      if (count > 0) {
        const params = { count, latest: say(latest ?? to), to: say(to) }
        problems.push({ path, message: t('admin.problems.deadlineBeforeEntries', params) })
      }
    }
    const given =
      data.examinationClosedAt === undefined ? before.examinationClosedAt : data.examinationClosedAt
    const closed = given ? iso(given) : null
    const isPutOff = isBefore(now.toISOString(), to) && isBefore(from, to)
    if (isPutOff && closed !== null && !isBefore(to, closed)) {
      const params = { title, to: say(to), closed: say(closed) }
      problems.push({
        path: 'examinationClosedAt',
        message: t('admin.problems.deadlineAfterExamination', params),
      })
    }
  }
  return problems
}

const TAKEN = {
  past: 'deadlinePast',
  interrupted: 'deadlineInterrupted',
  removed: 'deadlineRemoved',
} as const satisfies Record<TakenDeadline['how'], string>

const INTAKE = ['submission', 'recommendation', 'examination'] as const

/** The row of a stage that closes last is the one to be mended; the list, where there is none any more. */
function pathOf(windows: readonly ScheduleWindow[], key: WindowKey): string {
  const last = lastClose(rowsOf(windows, key))
  const own = windows.findLastIndex((each) => each.key === key && (each.closesAt ?? null) === last)
  const index = own < 0 ? windows.findIndex((each) => each.key === key) : own
  return index < 0 ? 'windows' : `windows.${index}.closesAt`
}

/** What comes from a form may write an instant otherwise than it is stored. */
const read = (windows: readonly ScheduleWindow[]): ScheduleWindow[] =>
  windows.map(({ opensAt, closesAt, ...window }) => ({
    ...window,
    ...(opensAt ? { opensAt: iso(opensAt) } : {}),
    ...(closesAt ? { closesAt: iso(closesAt) } : {}),
  }))

const iso = (instant: string): string => new Date(instant).toISOString()
const isBefore = (one: string, other: string): boolean =>
  millisecondsOf(one) < millisecondsOf(other)
