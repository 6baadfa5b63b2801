import { scheduleStates } from '../../domain/contest/schedule.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import type { ScheduleWindow } from '../../domain/types/index.ts'
import { fill } from '../../translations/fill.ts'
import { formatInstant } from '../../translations/formatInstant.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import type { PanelWords } from '../parts/panelWords.ts'

/** What is under way and when it closes, then what opens next; in the contest's own time zone (R108). */
export function Schedule({
  contest,
  locale,
  now,
  words,
}: {
  contest: ContestDocument
  locale: Locale
  now: Date
  words: PanelWords['dashboard']
}) {
  const states = scheduleStates({ contest: { windows: contest.windows ?? [] }, now })
  const of = (wanted: string) =>
    states.filter(({ state }) => state === wanted).map(({ window }) => window)
  const current = of('current').toSorted(by(({ closesAt }) => closesAt))
  const ahead = of('future').toSorted(by(({ opensAt }) => opensAt))
  if (current.length + ahead.length === 0)
    return <p className="contest-note">{words.noDeadlines}</p>
  const at = (instant: string) => formatInstant({ instant, locale, timeZone: contest.timeZone })
  const titleOf = ({ title, titleEn }: ScheduleWindow) => inLocale(locale, title, titleEn)

  return (
    <ul className="contest-schedule">
      {current.map((window) => (
        <li data-now="true" key={`${window.key}${window.title}`}>
          <b>{titleOf(window)}</b> <span className="contest-now">{words.now}</span>{' '}
          {window.closesAt ? fill(words.closes, { at: at(window.closesAt) }) : words.untilClosed}
        </li>
      ))}
      {ahead.slice(0, AHEAD).map((window) => (
        <li key={`${window.key}${window.title}`}>
          <b>{titleOf(window)}</b> {window.opensAt && fill(words.opens, { at: at(window.opensAt) })}
        </li>
      ))}
    </ul>
  )
}

const AHEAD = 3

/** Earliest first; what names no instant comes last. */
const by =
  (instantOf: (window: ScheduleWindow) => string | undefined | null) =>
  (a: ScheduleWindow, b: ScheduleWindow): number =>
    timeOf(instantOf(a)) - timeOf(instantOf(b))

const timeOf = (instant: string | undefined | null): number =>
  instant ? new Date(instant).getTime() : Number.MAX_SAFE_INTEGER
