import { Gutter } from '@payloadcms/ui'
import type { CollectionSlug, ServerProps } from 'payload'

import { panelHref } from '../../domain/basics/addresses.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { waitingProposals } from '../../queries/examining/proposals.ts'
import { DOUBTFUL_UNITS, staffQueueCounts } from '../../queries/examining/staffQueues.ts'
import { readerOf } from '../../store/database/database.ts'
import { localeOf } from '../../translations/locale.ts'
import { FilmsNote } from '../FilmsNote/index.tsx'
import { OutboxNote } from '../OutboxNote/index.tsx'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { listHref } from '../parts/listHref.ts'
import { panelWords } from '../parts/panelWords.ts'
import { ContestCard } from './ContestCard.tsx'
import { Counter } from './Counter.tsx'

/** The first screen of the panel: what must I do today? Queues with counts, the schedule, and what looks doubtful. */
export async function Dashboard({ payload, i18n, user, permissions }: ServerProps) {
  const locale = localeOf(i18n.language)
  const words = panelWords(locale).dashboard
  // The matrix decides which contests these are.
  const { docs } = await payload.find({
    collection: 'contests' as CollectionSlug,
    depth: 0,
    overrideAccess: false,
    pagination: false,
    sort: '-edition',
    ...(user ? { user } : {}),
  })
  const contests = docs as unknown as ContestDocument[]
  const counts = await staffQueueCounts({ payload, contests: contests.map(({ id }) => id) })
  const proposals = await waitingProposals({
    transaction: readerOf(payload),
    contests: contests.map(({ id }) => id),
  })
  const mayCreate = Boolean(permissions?.collections?.contests?.create)
  const seesMessages = Boolean(permissions?.collections?.messages?.read)
  const seesFilms = Boolean(permissions?.collections?.renditions?.read)
  const { key, collection, anyOf } = DOUBTFUL_UNITS

  return (
    <Gutter className="contest-dashboard">
      <PanelStyles />
      <h1>{words.title}</h1>
      {contests.length === 0 && (
        <div className="contest-empty">
          <p>{words.noContest}</p>
          <p className="contest-note">{mayCreate ? words.noContestHelp : words.noContestYours}</p>
          {mayCreate && (
            <a
              className="contest-button contest-button--seal"
              href={panelHref(payload, '/collections/contests/create')}
            >
              {words.newContest}
            </a>
          )}
        </div>
      )}
      {contests.map((contest) => (
        <ContestCard
          contest={contest}
          counts={counts.contests[contest.id] ?? {}}
          proposals={proposals.filter((each) => each.contest === contest.id)}
          key={contest.id}
          locale={locale}
          now={new Date()}
          payload={payload}
          words={words}
        />
      ))}
      {seesFilms && <FilmsNote i18n={i18n} payload={payload} />}
      {seesMessages && <OutboxNote i18n={i18n} payload={payload} />}
      <section className="contest-card">
        <h2>{words.warnings}</h2>
        {counts.doubtfulUnits > 0 ? (
          <ul className="contest-counters">
            <Counter
              count={counts.doubtfulUnits}
              href={listHref({ payload, collection, anyOf })}
              kind="todo"
              name={key}
              words={words}
            />
          </ul>
        ) : (
          <p className="contest-note">{words.noWarnings}</p>
        )}
      </section>
    </Gutter>
  )
}
