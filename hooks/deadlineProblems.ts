import type { PayloadRequest } from 'payload'

import { millisecondsOf } from '../src/domain/basics/instants.ts'
import type { ContestDocument } from '../src/domain/documents/index.ts'
import { submittedBetween } from '../src/queries/contest/submittedBetween.ts'
import { readerOf } from '../src/store/database/database.ts'
import { formatInstant } from '../src/translations/formatInstant.ts'
import type { Locale } from '../src/translations/locale.ts'
import type { Translate } from '../src/translations/translate.ts'
import { windowBefore } from './windowBefore.ts'
import type { WindowRow } from './windowBefore.ts'

type Problem = { path: string; message: string }

/**
 * Moves of a deadline that would take something from somebody: one that is still ahead put into the past, one put before
 * entries that were handed in by it, and one put off while the examination stays closed (R97, R108). Earlier and later
 * ones else are for the organisers to say, and are told to everybody concerned.
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
  const windows: WindowRow[] = data.windows ?? []
  const old: WindowRow[] = before.windows ?? []
  const timeZone = data.timeZone ?? before.timeZone
  const say = (instant: string) => formatInstant({ instant, locale, timeZone })
  const problems: Problem[] = []
  for (const [index, window] of windows.entries()) {
    const was = windowBefore(window, old)
    if (!was || was.key !== window.key) continue
    const [from, to] = [atOf(was.closesAt), atOf(window.closesAt)]
    if (to === null || from === to) continue
    const path = `windows.${index}.closesAt`
    const isAhead = from === null || from > now.getTime()
    if (to <= now.getTime() && isAhead && BINDING.has(window.key)) {
      const params = { title: window.title, to: say(iso(to)), now: say(now.toISOString()) }
      problems.push({ path, message: t('admin.problems.deadlinePast', params) })
      continue
    }
    if (window.key === 'submission' && from !== null && to < from) {
      const grace = (data.graceMinutes ?? before.graceMinutes ?? 0) * 60_000
      const { count, latest } = await submittedBetween(readerOf(req.payload), {
        contest: before.id,
        after: new Date(to + grace),
        until: new Date(from + grace),
      })
      if (count > 0) {
        const params = { count, latest: say(latest ?? iso(to)), to: say(iso(to)) }
        problems.push({ path, message: t('admin.problems.deadlineBeforeEntries', params) })
      }
    }
    const closed = atOf(
      data.examinationClosedAt === undefined
        ? before.examinationClosedAt
        : data.examinationClosedAt,
    )
    const isPutOff = to > now.getTime() && from !== null && to > from
    if (isPutOff && INTAKE.has(window.key) && closed !== null && closed <= to) {
      const params = { title: window.title, to: say(iso(to)), closed: say(iso(closed)) }
      problems.push({
        path: 'examinationClosedAt',
        message: t('admin.problems.deadlineAfterExamination', params),
      })
    }
  }
  return problems
}

/** The windows by which somebody is bound. */
const BINDING: ReadonlySet<string> = new Set([
  'signUp',
  'submission',
  'recommendation',
  'examination',
  'vote',
])
const INTAKE: ReadonlySet<string> = new Set(['submission', 'recommendation', 'examination'])

const atOf = (instant: string | null | undefined): number | null =>
  instant ? millisecondsOf(new Date(instant)) : null
const iso = (at: number): string => new Date(at).toISOString()
