import type { Metadata } from 'next'

import { freshUntil } from '#src/next/cache/freshUntil.ts'
import { publicHref } from '#src/domain/basics/addresses.ts'
import { nextScheduleChange } from '#src/domain/contest/nextScheduleChange.ts'
import { scheduleStates } from '#src/domain/contest/schedule.ts'
import { windowInWords } from '#src/translations/windowText.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { RichText } from '#src/next/ui/show/RichText.tsx'
import { Untranslated } from '#src/next/ui/show/Untranslated.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { StageRibbon } from '#src/next/ui/time/StageRibbon.tsx'
import { missingMetadata, MissingPage } from '../_site/MissingPage.tsx'
import { localeFrom } from '../_site/localeFrom.ts'
import { publicCategories, publicContest } from '../_site/publicData.ts'
import { Categories } from './_contest/Categories.tsx'
import { Contacts } from './_contest/Contacts.tsx'
import { ContestHead } from './_contest/ContestHead.tsx'
import { ContestPage } from './_contest/ContestPage.tsx'
import { Organisations } from './_contest/Organisations.tsx'

type Props = { params: Promise<{ locale: string; contest: string }> }

export const generateStaticParams = (): { contest: string }[] => []

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { contest: slug } = await params
  const locale = await localeFrom(params)
  const contest = await publicContest(slug)
  if (!contest) return missingMetadata(locale)
  return {
    title: inLocale(locale, contest.title, contest.titleEn),
    description: inLocale(locale, contest.theme ?? contest.title, contest.themeEn),
  }
}

/** `/<contest>`: the announcement of one contest, and what a visitor can do now. */
export default async function ContestHome({ params }: Props) {
  const { contest: slug } = await params
  const locale = await localeFrom(params)
  const t = createTranslator(locale)
  const contest = await publicContest(slug)
  if (!contest) return <MissingPage locale={locale} />
  const categories = await publicCategories(contest)
  const now = new Date()
  await freshUntil({ instant: nextScheduleChange({ contest, now }), now })
  const stages = scheduleStates({ contest, now }).map(({ window, state }) => ({
    title: inLocale(locale, window.title, window.titleEn),
    displayText: windowInWords(window, contest.timeZone, locale),
    closesAt: window.closesAt,
    state,
  }))

  return (
    <ContestPage contest={contest} locale={locale} page="home">
      <ContestHead contest={contest} locale={locale} now={now} />
      <section
        aria-label={t('site.stages.label')}
        className="mt-8 border-y-2 border-ink py-6 sm:mt-10"
      >
        <StageRibbon stages={stages} locale={locale} />
      </section>
      <div className="mt-10 grid gap-x-12 gap-y-12 lg:grid-cols-12">
        <div className="min-w-0 lg:col-span-8">
          {contest.purpose && (
            <section aria-labelledby="purpose" className="mb-12">
              <h2 id="purpose" className="mb-4 text-xl">
                {t('site.contest.purpose')}
              </h2>
              <Untranslated locale={locale}>
                <RichText value={contest.purpose} />
              </Untranslated>
            </section>
          )}
          <Categories categories={categories} locale={locale} />
          {contest.rules && (
            <section aria-labelledby="rules" className="mt-12">
              <h2 id="rules" className="mb-4 text-xl">
                {t('site.contest.rules')}
              </h2>
              <Untranslated locale={locale}>
                <RichText value={contest.rules} />
              </Untranslated>
              <p className="mt-3">
                <a href={publicHref(locale, `/${contest.slug}/rules`)}>{t('site.rules.all')}</a>
              </p>
            </section>
          )}
        </div>
        <div className="lg:col-span-4">
          <Organisations organisations={contest.organisations} locale={locale} />
          <Contacts contest={contest} locale={locale} />
        </div>
      </div>
    </ContestPage>
  )
}
