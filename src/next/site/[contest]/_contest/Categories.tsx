import type { ReactNode } from 'react'

import type { PublicCategory } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { Money } from '#src/next/ui/show/Money.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { slotName } from '#src/next/ui/show/slotName.ts'
import { limitsInWords } from './limitsInWords.ts'

/** The categories of a contest: who may enter, how many, which files, which awards. */
export function Categories({
  categories,
  locale,
}: {
  categories: PublicCategory[]
  locale: Locale
}) {
  if (categories.length === 0) return null
  const t = createTranslator(locale)

  return (
    <section aria-labelledby="categories">
      <h2 id="categories" className="text-xl">
        {t('site.contest.categories')}
      </h2>
      {categories.map((category) => (
        <article
          key={category.id}
          className="mt-4 grid gap-x-6 gap-y-2 border-t border-ink pt-4 pb-2 sm:grid-cols-[3rem_1fr]"
        >
          <p
            aria-hidden="true"
            className="hidden font-song text-3xl leading-none text-muted sm:block"
          >
            {category.code}
          </p>
          <div>
            <h3 className="text-lg">{inLocale(locale, category.title, category.titleEn)}</h3>
            {category.summary && (
              <p className="mt-2 max-w-text">
                {inLocale(locale, category.summary, category.summaryEn)}
              </p>
            )}
            <dl className="mt-3 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
              <Line label={t('site.contest.applicants')}>
                {category.applicants
                  .map((kind) => t(`applicantKind.${kind}`))
                  .join(t('site.contest.listComma'))}
              </Line>
              <Line label={t('site.contest.limits')}>{limitsInWords(category, locale)}</Line>
              <Line label={t('site.contest.recommendation')}>
                {t(
                  category.recommendation === 'required'
                    ? 'site.contest.needsRecommendation'
                    : 'site.contest.noRecommendation',
                )}
              </Line>
              {category.fileSlots.length > 0 && (
                <Line label={t('site.contest.files')}>
                  {category.fileSlots
                    .filter((slot) => slot.due === 'submission' && slot.required)
                    .map((slot) => slotName(slot, locale))
                    .join(t('site.contest.listComma'))}
                </Line>
              )}
              <Line label={t('site.contest.awards')}>
                {category.awards.map((award) => (
                  <span key={award.key} className="mr-4 inline-block">
                    {inLocale(locale, award.title, award.titleEn)}
                    {award.quota ? ` ${t('site.contest.quota', { quota: award.quota })}` : ''}
                    {award.cash ? (
                      <>
                        {' '}
                        <Money yuan={award.cash} locale={locale} />
                      </>
                    ) : null}
                  </span>
                ))}
              </Line>
            </dl>
          </div>
        </article>
      ))}
    </section>
  )
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  const isEmpty = children === '' || (Array.isArray(children) && children.length === 0)
  return isEmpty ? null : (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="mb-1 sm:mb-0">{children}</dd>
    </>
  )
}
