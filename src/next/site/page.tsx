import { freshUntil } from '#src/next/cache/freshUntil.ts'
import { nextScheduleChange } from '#src/domain/contest/nextScheduleChange.ts'
import { dayOf, windowState } from '#src/domain/contest/schedule.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { Page } from '#src/next/ui/frame/Page.tsx'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { ContestRow } from './_site/ContestRow.tsx'
import { MissingPage } from './_site/MissingPage.tsx'
import { PastShelf } from './_site/PastShelf.tsx'
import { localeFrom, namesLocale } from './_site/localeFrom.ts'
import type { LocaleParams } from './_site/localeFrom.ts'
import { publicContests, publicFilings } from './_site/publicData.ts'

/** `/`: every published contest, those under way first, past editions as a shelf by year. */
export default async function HomePage({ params }: { params: Promise<LocaleParams> }) {
  const locale = await localeFrom(params)
  if (!(await namesLocale(params))) return <MissingPage locale={locale} />
  const t = createTranslator(locale)
  const contests = await publicContests()
  const now = new Date()
  const past = contests.filter((contest) => isOver(contest, now))
  const current = contests.filter((contest) => !past.includes(contest))
  await freshUntil({
    instant: nextScheduleChange({ contest: { windows: windowsOf(contests) }, now }),
    now,
  })

  return (
    <Page locale={locale} path="/" filings={await publicFilings()}>
      <h1 className="text-2xl sm:text-3xl">{t('site.contests.title')}</h1>
      <p className="mt-2 text-muted">{t('site.tagline')}</p>
      {current.length === 0 ? (
        <EmptyState title={t('site.contests.empty')}>{t('site.contests.emptyHint')}</EmptyState>
      ) : (
        <ol className="mt-8 border-t-2 border-ink">
          {current.map((contest) => (
            <ContestRow key={contest.id} contest={contest} locale={locale} now={now} />
          ))}
        </ol>
      )}
      <PastShelf contests={past} locale={locale} />
    </Page>
  )
}

const windowsOf = (contests: PublicContest[]) => contests.flatMap((contest) => contest.windows)

/**
 * Over once every dated window is past. One still to be announced (R107) keeps a contest among the current ones until
 * its year has ended.
 */
function isOver(contest: PublicContest, now: Date): boolean {
  const states = contest.windows.map((window) => windowState(window, now))
  if (!states.includes('past') || states.includes('current') || states.includes('future')) {
    return false
  }
  const year = Number(dayOf(now, contest.timeZone).slice(0, 4))
  return !states.includes('toBeAnnounced') || contest.edition < year
}
