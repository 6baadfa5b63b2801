import { Gutter } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { collectionHref } from '../../domain/basics/addresses.ts'
import { DOUBTFUL_UNITS } from '../../queries/examining/staffQueues.ts'
import { meetStaff, staffOf } from '../../store/database/staffDesk.ts'
import { localeOf } from '../../translations/locale.ts'
import { FilmsNote } from '../FilmsNote/index.tsx'
import { GuardsNote } from '../GuardsNote/index.tsx'
import { OutboxNote } from '../OutboxNote/index.tsx'
import { SealNote } from '../SealNote/index.tsx'
import { PanelStyles } from '../parts/PanelStyles.tsx'
import { listHref } from '../parts/listHref.ts'
import { panelWords } from '../parts/panelWords.ts'
import { ContestCard } from './ContestCard.tsx'
import { Counter } from './Counter.tsx'
import { loadDashboard } from './loadDashboard.ts'
import { UnstaffedNote } from './UnstaffedNote.tsx'

/** The first screen of the panel: what must I do today? Queues with counts, the schedule, and what looks doubtful. */
export async function Dashboard({ payload, i18n, user, permissions }: ServerProps) {
  await meetStaff(payload, user)
  const locale = localeOf(i18n.language)
  if (user && !staffOf(user)) return <UnstaffedNote locale={locale} payload={payload} />
  const words = panelWords(locale).dashboard
  const { contests, counts, proposals, gone, objected } = await loadDashboard({ payload, user })
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
              href={collectionHref(payload, 'contests', '/create')}
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
          gone={gone.filter((each) => each.contest === contest.id)}
          objected={objected.filter((each) => each.contest === contest.id)}
          key={contest.id}
          locale={locale}
          now={new Date()}
          payload={payload}
          words={words}
        />
      ))}
      <GuardsNote i18n={i18n} payload={payload} user={user} />
      <SealNote i18n={i18n} payload={payload} user={user} />
      {seesFilms && <FilmsNote i18n={i18n} payload={payload} user={user} />}
      {seesMessages && <OutboxNote i18n={i18n} payload={payload} user={user} />}
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
