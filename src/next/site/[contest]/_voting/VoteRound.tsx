import { publicHref } from '#src/domain/basics/addresses.ts'
import { voteWindow } from '#src/domain/voting/voteWindow.ts'
import type { PublicCategory, PublicContest } from '#src/queries/contest/publicContests.ts'
import type { PublicRound } from '#src/queries/results/publicRounds.ts'
import type { PublicEntry } from '#src/queries/shown/publicEntries.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { zoneName } from '#src/translations/zoneName.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { StatusTag } from '#src/next/ui/show/StatusTag.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import { RuleText } from '../_contest/RuleText.tsx'
import { galleryPath } from '../entries/_parts/filterEntries.ts'
import { MyVotes } from './MyVotes.tsx'
import { voteState } from './voteState.ts'

/** One vote: its time and state, what this visitor has given, and its rules. */
export function VoteRound({
  round,
  contest,
  category,
  picks,
  votes,
  now,
  locale,
  identity,
}: {
  round: PublicRound
  contest: PublicContest
  category: PublicCategory | null
  picks: PublicEntry[]
  votes: string[]
  now: Date
  locale: Locale
  /** By which identity of the host's own people vote; null = by their browser. */
  identity: string | null
}) {
  const t = createTranslator(locale)
  const { slug, timeZone } = contest
  const window = voteWindow(contest.windows, now)
  const state = voteState({ round, contest, votes, now })
  // Whoever has used the votes of today is refused by the quota, not by the time.
  const isOpen =
    state.kind === 'open' || (state.kind === 'refused' && state.refusal.code === 'voteQuotaUsed')
  const tone = isOpen ? 'active' : state.kind === 'closed' ? 'over' : 'neutral'
  const word = isOpen ? 'open' : state.kind === 'closed' ? 'closed' : 'waiting'
  const closes = state.kind === 'closed' ? state.at : window?.closesAt
  const gallery = galleryPath(publicHref(locale, `/${slug}/entries`), {
    category: category?.key ?? '',
  })

  return (
    <section className="mb-12 grid gap-8 border-t border-ink pt-5 lg:grid-cols-12">
      <div className="lg:col-span-5">
        <h2 className="text-xl">{inLocale(locale, round.title, round.titleEn)}</h2>
        {category && (
          <p className="text-muted">{inLocale(locale, category.title, category.titleEn)}</p>
        )}
        <p className="mt-3">
          <StatusTag tone={tone}>{t(`vote.page.${word}`)}</StatusTag>
        </p>
        <dl className="mt-3 border-t border-line">
          {window?.opensAt && (
            <div className="flex gap-4 border-b border-line py-2">
              <dt className="w-24 shrink-0 text-muted">{t('vote.page.opens')}</dt>
              <dd>
                <DateTime instant={window.opensAt} timeZone={timeZone} locale={locale} />
              </dd>
            </div>
          )}
          {closes && (
            <div className="flex gap-4 border-b border-line py-2">
              <dt className="w-24 shrink-0 text-muted">{t('vote.page.closes')}</dt>
              <dd>
                <DateTime instant={closes} timeZone={timeZone} locale={locale} />
              </dd>
            </div>
          )}
          {identity && (
            <div className="flex gap-4 border-b border-line py-2">
              <dt className="w-24 shrink-0 text-muted">{t('vote.page.identity')}</dt>
              <dd>{identity}</dd>
            </div>
          )}
        </dl>
        {isOpen && (
          <MyVotes
            perDay={round.votesPerDay}
            count={votes.length}
            picks={picks}
            slug={slug}
            locale={locale}
          />
        )}
        <p className="mt-5">
          <LinkButton href={gallery} tone={isOpen ? 'primary' : 'plain'}>
            {t(isOpen ? 'vote.page.toEntries' : 'vote.gallery.title')}
          </LinkButton>
        </p>
      </div>
      <div className="lg:col-span-7">
        <h3 className="text-lg">{t('vote.page.rules')}</h3>
        <ul className="mt-2 max-w-text list-[square] space-y-2 pl-5">
          <li>
            {t('vote.page.ruleQuota', {
              perDay: round.votesPerDay,
              timeZone: zoneName(timeZone, locale),
            })}
          </li>
          <li>{t('vote.page.ruleDevice')}</li>
          <li>{t('vote.page.ruleFinal')}</li>
          <li>
            {t(round.liveCounts === 'shown' ? 'vote.page.ruleShown' : 'vote.page.ruleHidden')}
          </li>
        </ul>
        <h3 className="mt-8 text-lg">{t('vote.page.counting')}</h3>
        <RuleText round={round} locale={locale} />
      </div>
    </section>
  )
}
