import { publicHref } from '#src/domain/basics/addresses.ts'
import { windowState } from '#src/domain/contest/schedule.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { visitorDeadline } from './visitorDeadline.ts'

/** One contest in the list: year as a large numeral, name, theme, what runs now and what closes next. */
export function ContestRow({
  contest,
  locale,
  now,
}: {
  contest: PublicContest
  locale: Locale
  now: Date
}) {
  const t = createTranslator(locale)
  const running = contest.windows.filter((window) => windowState(window, now) === 'current')
  const deadline = visitorDeadline({ contest, now })

  return (
    <li className="grid gap-x-8 gap-y-2 border-b border-line py-6 sm:grid-cols-12 sm:py-8">
      <p className="figures font-song text-xl text-muted sm:col-span-2 sm:text-3xl">
        {contest.edition}
      </p>
      <div className="sm:col-span-6">
        <h2 className="text-xl sm:text-2xl">
          <a href={publicHref(locale, `/${contest.slug}`)}>
            {inLocale(locale, contest.title, contest.titleEn)}
          </a>
        </h2>
        {contest.theme && (
          <p className="mt-2 font-song text-lg">
            {inLocale(locale, contest.theme, contest.themeEn)}
          </p>
        )}
      </div>
      <dl className="text-sm sm:col-span-4 sm:border-l sm:border-line sm:pl-6">
        {running.length > 0 && (
          <>
            <dt className="text-muted">{t('site.stages.current')}</dt>
            <dd className="font-bold text-seal-text">
              {running
                .map((window) => inLocale(locale, window.title, window.titleEn))
                .join(t('site.contest.listComma'))}
            </dd>
          </>
        )}
        {deadline && (
          <>
            <dt className="mt-2 text-muted">{t('site.contests.nextDeadline')}</dt>
            <dd>
              {inLocale(locale, deadline.window.title, deadline.window.titleEn)}{' '}
              <DateTime instant={deadline.closesAt} timeZone={contest.timeZone} locale={locale} />
            </dd>
          </>
        )}
      </dl>
    </li>
  )
}
