import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { RichText } from '#src/next/ui/show/RichText.tsx'
import { Untranslated } from '#src/next/ui/show/Untranslated.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { formatInstant } from '#src/translations/formatInstant.ts'
import { missingMetadata, MissingPage } from '../../_site/MissingPage.tsx'
import { publicRules } from '../../_site/publicData.ts'
import { ContestPage } from '../_contest/ContestPage.tsx'
import { contestFrom } from '../_contest/contestFrom.ts'
import type { ContestParams } from '../_contest/contestFrom.ts'
import { contestTitled } from '../_contest/contestTitled.ts'
import { RuleChanges } from './_parts/RuleChanges.tsx'

export const generateStaticParams = (): { contest: string }[] => []

export const generateMetadata = contestTitled('site.rules.title', missingMetadata)

/** `/<contest>/rules`: the rules in every version people could agree to, newest first, each with what it changed (R147). */
export default async function RulesPage({ params }: { params: ContestParams }) {
  const { locale, t, contest } = await contestFrom(params)
  if (!contest) return <MissingPage locale={locale} />
  const versions = await publicRules(contest)
  const at = (instant: string) => formatInstant({ instant, timeZone: contest.timeZone, locale })

  return (
    <ContestPage contest={contest} locale={locale} page="rules">
      <PageTitle
        title={t('site.rules.title')}
        lead={t('site.rules.lead')}
        above={inLocale(locale, contest.title, contest.titleEn)}
      />
      {versions.length === 0 && <EmptyState title={t('site.rules.none')} />}
      {versions.map(({ version, since, rules, changes, isFirst, redated }, index) => (
        <section key={version} aria-label={t('site.rules.version', { version })} className="my-10">
          <h2 className="text-xl">
            {t('site.rules.version', { version })}{' '}
            {index === 0 && <span className="text-base text-muted">{t('site.rules.inForce')}</span>}
          </h2>
          <p className="text-sm text-muted">
            {t('site.rules.since')}
            <DateTime instant={since} timeZone={contest.timeZone} locale={locale} />
          </p>
          <Untranslated locale={locale}>
            {!isFirst && <RuleChanges title={t('site.rules.changes')} changes={changes} t={t} />}
            {redated.map((each) => (
              <RuleChanges
                key={each.since}
                title={t('site.rules.redated', { instant: at(each.since) })}
                changes={each.changes}
                t={t}
              />
            ))}
            <details open={index === 0} className="mt-3">
              <summary className="py-1">{t('site.rules.whole')}</summary>
              <RichText value={rules} />
            </details>
          </Untranslated>
        </section>
      ))}
    </ContestPage>
  )
}
