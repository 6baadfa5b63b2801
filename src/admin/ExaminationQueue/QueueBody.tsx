import type { Payload } from 'payload'

import { collectionHref, staffDoor } from '../../domain/basics/addresses.ts'
import type { Actor } from '../../domain/types/index.ts'
import { QUEUE_STATES } from '../../queries/examining/examinationQueue.ts'
import { fill } from '../../translations/fill.ts'
import { dictionaryOf } from '../../translations/dictionaryOf.ts'
import type { Locale } from '../../translations/locale.ts'
import { zoneName } from '../../translations/zoneName.ts'
import { TakeNext } from '../parts/TakeNext.tsx'
import { panelWords } from '../parts/panelWords.ts'
import { BulkTable } from './BulkTable.tsx'
import { QueueFilter } from './QueueFilter.tsx'
import { bulkActions } from './bulkActions.ts'
import { PAGE_ROWS } from './loadQueue.ts'
import type { Queue } from './loadQueue.ts'
import { queueHref } from './queueHref.ts'
import { tableRows } from './tableRows.ts'

/** What is asked for, how many there are of each kind, the rows, and the ways on. */
export function QueueBody({
  queue,
  actor,
  payload,
  locale,
}: {
  queue: Queue
  actor: Extract<Actor, { kind: 'staff' }>
  payload: Payload
  locale: Locale
}) {
  const words = panelWords(locale).queue
  const { contest, category, state, page, rows, total, totals } = queue
  const filter = { contest: contest.id, category: category?.id ?? null }
  const doors = staffDoor(payload)
  const lane = { category: filter.category, state: LANES.has(state) ? state : null }
  const isBoard = state === 'unfinished' || state === 'unrecommended'
  return (
    <>
      <p className="contest-note">{words.help}</p>
      <QueueFilter locale={locale} payload={payload} queue={queue} words={words} />
      <nav aria-label={words.stage}>
        <ul className="contest-tabs">
          {QUEUE_STATES.map((each) => (
            <li key={each}>
              <a
                aria-current={each === state ? 'page' : undefined}
                data-state={each}
                href={queueHref(payload, { ...filter, state: each })}
              >
                {words.states[each]}&nbsp;{totals[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {isBoard && <p className="contest-note">{words.notes[state]}</p>}
      {actor.role !== 'auditor' && !isBoard && (
        <p>
          <TakeNext
            contest={contest.id}
            doors={doors}
            lane={lane}
            locale={locale}
            page={collectionHref(payload, 'entries')}
            words={words}
          />
        </p>
      )}
      {rows.length === 0 ? (
        <p className="contest-empty">{words.empty}</p>
      ) : (
        <BulkTable
          actions={bulkActions({ state, actor })}
          doors={doors}
          key={`${state}/${page}`}
          locale={locale}
          rows={tableRows({ queue, payload, locale, firstPlace: (page - 1) * PAGE_ROWS + 1 })}
          {...groundsOf({ queue, locale })}
          words={words}
        />
      )}
      {total > 0 && (
        <nav aria-label={words.pages} className="contest-pages">
          <span className="contest-note" data-total={total}>
            {fill(words.count, {
              count: total,
              from: (page - 1) * PAGE_ROWS + 1,
              to: Math.min(total, page * PAGE_ROWS),
            })}
          </span>
          {page > 1 && (
            <a href={queueHref(payload, { ...filter, state, page: page - 1 })}>{words.previous}</a>
          )}
          {page * PAGE_ROWS < total && (
            <a href={queueHref(payload, { ...filter, state, page: page + 1 })}>{words.next}</a>
          )}
        </nav>
      )}
    </>
  )
}

/** States from which the next entry can be taken; from any other it is taken from the whole queue. */
const LANES: ReadonlySet<string> = new Set(['open', 'ready', 'early'])

const groundsOf = ({ queue: { contest }, locale }: { queue: Queue; locale: Locale }) => ({
  // Of the dictionary only these words reach the browser.
  grounds: dictionaryOf(locale).directRouteGround,
  zone: zoneName(contest.timeZone, locale),
  hasDirectRoute: contest.directRoute?.enabled === true,
})
