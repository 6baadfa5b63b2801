import type { ComponentProps, ReactNode } from 'react'

import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { ContestPage } from './ContestPage.tsx'

/** A page on what came out of a contest, or that nothing is published yet (R139, R140). */
export function OutcomePage({
  contest,
  locale,
  page,
  isEmpty,
  children,
  ...title
}: {
  contest: PublicContest
  locale: Locale
  page: 'winners' | 'results'
  isEmpty: boolean
  children: ReactNode
} & Pick<ComponentProps<typeof PageTitle>, 'title' | 'lead' | 'back'>) {
  const t = createTranslator(locale)
  return (
    <ContestPage contest={contest} locale={locale} page={page}>
      <PageTitle {...title} above={inLocale(locale, contest.title, contest.titleEn)} />
      {isEmpty && <EmptyState title={t('winners.empty')}>{t('winners.emptyHint')}</EmptyState>}
      {children}
    </ContestPage>
  )
}
