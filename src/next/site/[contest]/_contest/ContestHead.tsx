import { myHref, publicHref } from '#src/domain/basics/addresses.ts'
import { windowState } from '#src/domain/contest/schedule.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import { DEFAULT_LOCALE } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { visitorDeadline } from '../../_site/visitorDeadline.ts'
import { nextOpening, stepNow } from './stepNow.ts'

/** Name and theme of a contest, the next deadline, and the one thing a visitor can do now as the red button. */
export function ContestHead({
  contest,
  locale,
  now,
}: {
  contest: PublicContest
  locale: Locale
  now: Date
}) {
  const t = createTranslator(locale)
  const step = stepNow({ contest, now })
  const deadline = visitorDeadline({ contest, now })
  const opening = nextOpening({ contest, now })
  const { slug, timeZone } = contest
  const hrefs = {
    enter: myHref(`?contest=${slug}${locale === DEFAULT_LOCALE ? '' : `&lang=${locale}`}`),
    vote: publicHref(locale, `/${slug}/vote`),
    winners: publicHref(locale, `/${slug}/winners`),
  }

  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-12">
      <div className="lg:col-span-8">
        <p className="figures text-sm text-muted">
          {t('site.contests.edition', { edition: contest.edition })}
          {contest.documentNumber && ` · ${contest.documentNumber}`}
        </p>
        <h1 className="mt-2 text-2xl sm:text-3xl">
          {inLocale(locale, contest.title, contest.titleEn)}
        </h1>
        {contest.theme && (
          <p className="mt-3 font-song text-lg sm:text-xl">
            {inLocale(locale, contest.theme, contest.themeEn)}
          </p>
        )}
      </div>
      <div className="flex flex-col items-start gap-3 lg:col-span-4 lg:border-l lg:border-line lg:pl-8">
        {deadline && (
          <p>
            <span className="block text-sm text-muted">
              {t(`site.stages.${windowState(deadline.window, now)}`)}
            </span>
            <strong className="block font-song text-lg text-title">
              {inLocale(locale, deadline.window.title, deadline.window.titleEn)}
            </strong>
            <span className="block text-sm">
              {t('site.contest.closes')}
              <DateTime instant={deadline.closesAt} timeZone={timeZone} locale={locale} />
            </span>
          </p>
        )}
        {step && (
          <LinkButton href={hrefs[step]} tone="primary">
            {t(`site.contest.steps.${step}`)}
          </LinkButton>
        )}
        {!step && opening && (
          <p className="text-sm">
            <span className="block text-muted">{t('site.contest.nextOpening')}</span>
            {inLocale(locale, opening.window.title, opening.window.titleEn)}{' '}
            <DateTime instant={opening.opensAt} timeZone={timeZone} locale={locale} />
          </p>
        )}
      </div>
    </div>
  )
}
