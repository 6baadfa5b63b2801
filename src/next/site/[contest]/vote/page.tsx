import { notFound } from 'next/navigation'

import { holdsVote } from '#src/queries/results/publicRounds.ts'
import { PageTitle } from '#src/next/ui/frame/PageTitle.tsx'
import { EmptyState } from '#src/next/ui/show/EmptyState.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { publicCategories } from '../../_site/publicData.ts'
import { ContestPage } from '../_contest/ContestPage.tsx'
import { contestFrom } from '../_contest/contestFrom.ts'
import type { ContestParams } from '../_contest/contestFrom.ts'
import { contestTitled } from '../_contest/contestTitled.ts'
import { entriesOf, roundsOf } from '../_contest/outcomeData.ts'
import { VoteRound } from '../_voting/VoteRound.tsx'
import { identityTitle, myVotes } from '../_voting/voter.ts'

export const dynamic = 'force-dynamic'

type Props = { params: ContestParams }

export const generateMetadata = contestTitled('vote.page.title')

/** `/<contest>/vote`: when and how the public votes, what its votes count, and what this visitor has given today (R119, R120). */
export default async function VotePage({ params }: Props) {
  const { locale, t, contest } = await contestFrom(params)
  if (!contest) notFound()
  const now = new Date()
  const [all, categories, entries, votes, identity] = await Promise.all([
    roundsOf(contest),
    publicCategories(contest),
    entriesOf(contest),
    myVotes({ contest, now }),
    identityTitle({ contest, locale }),
  ])
  const rounds = all.filter(holdsVote)
  const isAnnounced = contest.windows.some(({ key }) => key === 'vote')

  return (
    <ContestPage contest={contest} locale={locale} page="vote">
      <PageTitle
        title={t('vote.page.title')}
        above={inLocale(locale, contest.title, contest.titleEn)}
      />
      {rounds.length === 0 && (
        <EmptyState title={t(isAnnounced ? 'vote.page.notYet' : 'vote.page.none')}>
          {t(isAnnounced ? 'vote.gallery.emptyHint' : 'vote.page.noneHint')}
        </EmptyState>
      )}
      {rounds.map((round) => (
        <VoteRound
          key={round.id}
          round={round}
          contest={contest}
          now={now}
          locale={locale}
          identity={identity}
          category={categories.find(({ id }) => id === round.category) ?? null}
          picks={entries.filter(({ number }) => votes[round.id]?.includes(number))}
          votes={votes[round.id] ?? []}
        />
      ))}
    </ContestPage>
  )
}
