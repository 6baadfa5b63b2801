import config from '@payload-config'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'

import { portalDoor, publicHref } from '#src/domain/basics/addresses.ts'
import { liveCounts } from '#src/queries/files/liveCounts.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { redirectTo } from '#src/next/ui/frame/redirectTo.ts'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { Pagination } from '#src/next/ui/show/Pagination.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { publicCategories } from '../../_site/publicData.ts'
import { ContestPage } from '../_contest/ContestPage.tsx'
import { contestFrom } from '../_contest/contestFrom.ts'
import type { ContestParams } from '../_contest/contestFrom.ts'
import { contestTitled } from '../_contest/contestTitled.ts'
import { entriesOf, roundsOf } from '../_contest/outcomeData.ts'
import { isVoting } from '../_voting/voteState.ts'
import { currentVoter, myVotes } from '../_voting/voter.ts'
import { EntryCard } from './_parts/EntryCard.tsx'
import { GalleryFilter } from './_parts/GalleryFilter.tsx'
import { filterEntries, galleryPath, PER_PAGE, readQuery } from './_parts/filterEntries.ts'

export const dynamic = 'force-dynamic'

type Props = {
  params: ContestParams
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = contestTitled('vote.gallery.title')

/**
 * `/<contest>/entries`: 作品展播, with filter, search and page in the address (R118). While the public votes, each visitor
 * has a random order of their own, the same at every visit, so that no entry stands first for all (R120).
 */
export default async function Gallery({ params, searchParams }: Props) {
  const { locale, t, contest } = await contestFrom(params)
  if (!contest) notFound()
  const now = new Date()
  const query = readQuery(await searchParams)
  const base = publicHref(locale, `/${contest.slug}/entries`)
  const [rounds, entries, all] = await Promise.all([
    roundsOf(contest),
    entriesOf(contest),
    publicCategories(contest),
  ])
  const voting = rounds.some((round) => isVoting({ round, contest, now }))
  const voter = voting ? await currentVoter() : null
  if (voting && !voter && !query.order) {
    redirectTo(portalDoor(`/device?next=${encodeURIComponent(galleryPath(base, query))}`))
  }

  const shownIn = new Set(entries.map(({ category }) => category))
  const categories = all.filter(({ key }) => shownIn.has(key))
  const titleOf = new Map(
    categories.map(({ key, title, titleEn }) => [key, inLocale(locale, title, titleEn)]),
  )
  const found = filterEntries({ entries, query, seed: voting ? (voter ?? query.order) : null })
  const pages = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const page = Math.min(query.page, pages)
  const counted = rounds.filter((round) => round.liveCounts === 'shown')
  const countedKeys = new Set(
    counted.map((round) => categories.find(({ id }) => id === round.category)?.key),
  )
  const [votes, counts] = await Promise.all([
    voting ? myVotes({ contest, now }) : null,
    counted.length > 0 ? liveCounts(await getPayload({ config }), contest.id) : null,
  ])
  const mine = Object.values(votes ?? {}).flat()

  return (
    <ContestPage contest={contest} locale={locale} page="entries">
      <PageTitle
        title={t('vote.gallery.title')}
        above={inLocale(locale, contest.title, contest.titleEn)}
        lead={voting ? t('vote.gallery.randomOrder') : undefined}
      />
      {entries.length === 0 ? (
        <EmptyState title={t('vote.gallery.empty')}>{t('vote.gallery.emptyHint')}</EmptyState>
      ) : (
        <>
          <GalleryFilter query={query} categories={categories} locale={locale} action={base} />
          <p role="status" className="figures text-sm text-muted">
            {t('vote.gallery.count', { count: found.length })}
          </p>
          {found.length === 0 && (
            <EmptyState title={t('vote.gallery.noMatch')}>
              {t('vote.gallery.noMatchHint')}
            </EmptyState>
          )}
          <ul className="mt-4 grid gap-x-6 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
            {found.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((entry) => (
              <EntryCard
                key={entry.number}
                entry={entry}
                href={publicHref(
                  locale,
                  `/${contest.slug}/entries/${encodeURIComponent(entry.number)}`,
                )}
                category={titleOf.get(entry.category) ?? ''}
                votes={countedKeys.has(entry.category) ? (counts?.[entry.number] ?? 0) : null}
                isVotedFor={mine.includes(entry.number)}
                locale={locale}
              />
            ))}
          </ul>
          <Pagination
            page={page}
            pages={pages}
            locale={locale}
            hrefOf={(at) => galleryPath(base, { ...query, page: at })}
          />
        </>
      )}
    </ContestPage>
  )
}
