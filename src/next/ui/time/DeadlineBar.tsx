import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { DateTime } from './DateTime.tsx'
import { ServerClock } from './ServerClock.tsx'
import { timeLeft } from './timeLeft.ts'

/** What closes next for this person: the window's title and its instant (ISO 8601) in the contest's zone. */
export type Deadline = { title: string; closesAt: string; timeZone: string }

/** Under a day to go, or over: said in words and marked by a heavier rule, not by colour alone. */
export function DeadlineBar({
  locale,
  deadline,
  now,
}: {
  locale: Locale
  deadline: Deadline | null
  now: Date
}) {
  const t = createTranslator(locale)
  const left = deadline && timeLeft({ until: deadline.closesAt, now })
  // The instant has an element of its own, wherever the language puts it.
  const [before, after] = t('site.deadline.closes', {
    title: deadline?.title ?? '',
    at: PLACE,
  }).split(PLACE)
  const isNear = left !== null && left.minutesInAll < 24 * 60

  return (
    <section
      aria-label={t('site.deadline.label')}
      className={`bg-surface text-sm ${isNear ? 'border-b-4 border-amber' : 'border-b border-line'}`}
    >
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-6 px-4 py-2 sm:px-6">
        {deadline && left ? (
          <p>
            {before}
            <DateTime instant={deadline.closesAt} timeZone={deadline.timeZone} locale={locale} />
            {after}{' '}
            <strong className="whitespace-nowrap text-amber">{t(left.key, left.params)}</strong>
          </p>
        ) : (
          <p className="text-muted">{t('site.deadline.none')}</p>
        )}
        <ServerClock
          now={now.toISOString()}
          timeZone={deadline?.timeZone ?? 'Asia/Shanghai'}
          pattern={t('site.deadline.serverTime', { instant: '{{instant}}' })}
          locale={locale}
        />
      </div>
    </section>
  )
}

const PLACE = '\u0000'
