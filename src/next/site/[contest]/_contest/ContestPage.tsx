import type { ReactNode } from 'react'

import { publicHref } from '#src/domain/basics/addresses.ts'
import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { Page } from '#src/next/ui/frame/Page.tsx'
import { publicFilings } from '../../_site/publicData.ts'

/** The pages every contest has; a page below one of them (`/<contest>/entries/<no>`) names its parent. */
export type ContestPageName = 'home' | 'entries' | 'vote' | 'winners'

/** Frame of all pages of one contest: its look, its navigation. `below` is what follows the page's own address. */
export async function ContestPage({
  contest,
  locale,
  page,
  below = '',
  children,
}: {
  contest: Pick<PublicContest, 'slug' | 'look' | 'windows'>
  locale: Locale
  page: ContestPageName | 'results' | 'rules'
  /** Begins with a slash where it is not empty. */
  below?: string
  children: ReactNode
}) {
  const t = createTranslator(locale)
  const pages: ContestPageName[] = contest.windows.some(({ key }) => key === 'vote')
    ? ['home', 'entries', 'vote', 'winners']
    : ['home', 'entries', 'winners']
  const nav = pages.map((name) => ({
    href: publicHref(locale, pathOf(contest.slug, name)),
    label: t(`site.contest.pages.${name}`),
    current: name === page,
  }))

  return (
    <Page
      locale={locale}
      path={`${pathOf(contest.slug, page)}${below}`}
      nav={nav}
      look={contest.look}
      filings={await publicFilings()}
    >
      {children}
    </Page>
  )
}

const pathOf = (slug: string, page: ContestPageName | 'results' | 'rules'): string =>
  page === 'home' ? `/${slug}` : `/${slug}/${page}`
