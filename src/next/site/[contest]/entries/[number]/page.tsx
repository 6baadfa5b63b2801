import config from '@payload-config'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'

import { localeFrom } from '#src/next/site/_site/localeFrom.ts'
import { publicCategories, publicContest } from '#src/next/site/_site/publicData.ts'
import { publicHref } from '#src/domain/basics/addresses.ts'
import { liveCounts } from '#src/queries/files/liveCounts.ts'
import { holdsVote } from '#src/queries/results/publicRounds.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { Film } from '#src/next/ui/show/Film.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { ContestPage } from '../../_contest/ContestPage.tsx'
import { entriesOf, roundsOf, winnersOf } from '../../_contest/outcomeData.ts'
import { voteState } from '../../_voting/voteState.ts'
import { myVotes } from '../../_voting/voter.ts'

import { VoteBox } from '../../_voting/VoteBox.tsx'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ locale: string; contest: string; number: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findEntry(params)
  return found ? { title: found.entry.title, description: found.entry.applicant } : {}
}

/** `/<contest>/entries/<number>`: the work, who entered it, its awards, and the vote for it (R118, R149). */
export default async function EntryPage({ params }: Props) {
  const locale = await localeFrom(params)
  const t = createTranslator(locale)
  const found = await findEntry(params)
  if (!found) notFound()
  const { contest, entry } = found
  const now = new Date()
  const [categories, rounds, winners] = await Promise.all([
    publicCategories(contest),
    roundsOf(contest),
    winnersOf(contest),
  ])
  const category = categories.find(({ key }) => key === entry.category)
  const round = rounds.filter((each) => each.category === category?.id && holdsVote(each)).at(-1)
  const [given, counts] = await Promise.all([
    round ? myVotes({ contest, now }) : null,
    round?.liveCounts === 'shown' ? liveCounts(await getPayload({ config }), contest.id) : null,
  ])
  const votes = (round && given?.[round.id]) ?? []
  const won = winners.filter(({ number }) => number === entry.number)
  const path = `/entries/${encodeURIComponent(entry.number)}`
  const { seconds } = entry.film ?? { seconds: null }
  const lines = [
    [t('vote.entry.number'), entry.number],
    [t('vote.entry.applicant'), entry.applicant],
    [t('vote.entry.category'), category ? inLocale(locale, category.title, category.titleEn) : ''],
    [t('vote.entry.duration'), seconds === null ? '' : lengthInWords(Math.round(seconds))],
    [
      t('vote.entry.won'),
      won.map(({ award }) => inLocale(locale, award.title, award.titleEn)).join(' · '),
    ],
  ].filter(([, value]) => value !== '')

  function lengthInWords(whole: number): string {
    const minutes = Math.floor(whole / 60)
    const key = minutes > 0 ? 'vote.entry.minutes' : 'vote.entry.seconds'
    return t(key, { minutes, seconds: whole % 60 })
  }

  return (
    <ContestPage
      contest={contest}
      locale={locale}
      page="entries"
      below={`/${encodeURIComponent(entry.number)}`}
    >
      <PageTitle
        title={entry.title}
        above={inLocale(locale, contest.title, contest.titleEn)}
        back={{
          href: publicHref(locale, `/${contest.slug}/entries`),
          label: t('vote.entry.back'),
        }}
      />
      <div className="grid gap-8 lg:grid-cols-12">
        <div className="lg:col-span-8">
          {entry.film ? (
            <Film film={entry.film} title={entry.title} locale={locale} isPublic />
          ) : (
            <p className="border border-line bg-surface p-6 text-muted">{t('vote.entry.noFilm')}</p>
          )}
        </div>
        <div className="lg:col-span-4">
          <dl className="border-t border-ink">
            {lines.map(([label, value]) => (
              <div key={label} className="flex gap-4 border-b border-line py-2">
                <dt className="w-28 shrink-0 text-sm leading-[1.7rem] text-muted">{label}</dt>
                <dd className="figures min-w-0">{value}</dd>
              </div>
            ))}
          </dl>
          {counts && (
            <p className="figures mt-4 font-song text-2xl font-bold text-title">
              {t('vote.entry.votes', { votes: counts[entry.number] ?? 0 })}
            </p>
          )}
          {round && (
            <div className="mt-6">
              <VoteBox
                state={voteState({ round, contest, votes, number: entry.number, now })}
                round={round.id}
                number={entry.number}
                perDay={round.votesPerDay}
                timeZone={contest.timeZone}
                next={publicHref(locale, `/${contest.slug}${path}`)}
                locale={locale}
              />
              <p className="mt-3 text-sm">
                <a href={publicHref(locale, `/${contest.slug}/vote`)} className="inline-block py-1">
                  {t('vote.gallery.toVote')}
                </a>
              </p>
            </div>
          )}
        </div>
      </div>
    </ContestPage>
  )
}

async function findEntry(params: Props['params']) {
  const { contest: slug, number } = await params
  const contest = await publicContest(slug)
  if (!contest) return null
  const isAsked = (each: { number: string }) =>
    each.number === number || encodeURIComponent(each.number) === number
  const entry = (await entriesOf(contest)).find(isAsked)
  return entry ? { contest, entry } : null
}
