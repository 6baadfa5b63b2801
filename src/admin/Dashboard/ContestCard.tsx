import type { Payload } from 'payload'

import type { ContestDocument } from '../../domain/types/index.ts'
import { STAFF_QUEUES } from '../../queries/staffQueues.ts'
import type { QueueKey, QueueKind } from '../../queries/staffQueues.ts'
import type { Locale } from '../../translations/locale.ts'
import { listHref } from '../listHref.ts'
import { documentHref } from '../panelHref.ts'
import type { PanelWords } from '../panelWords.ts'
import { Counter } from './Counter.tsx'
import { Schedule } from './Schedule.tsx'

const KINDS: QueueKind[] = ['todo', 'waiting', 'standing']

/** One contest: its queues that hold anything, what is to be examined in any case, and its schedule. */
export function ContestCard({
  contest,
  counts,
  payload,
  locale,
  now,
  words,
}: {
  contest: ContestDocument
  counts: Partial<Record<QueueKey, number>>
  payload: Payload
  locale: Locale
  now: Date
  words: PanelWords['dashboard']
}) {
  const shown = STAFF_QUEUES.filter(({ key }) => key === 'toExamine' || counts[key])
  return (
    <section className="contest-card">
      <h2>
        <a href={documentHref(payload, 'contests', contest.id)}>
          {(locale === 'en' && contest.titleEn) || contest.title}
        </a>
        {!contest.published && <span className="contest-note"> · {words.unpublished}</span>}
      </h2>
      <div className="contest-card__parts">
        {KINDS.map((kind) => {
          const own = shown.filter((queue) => queue.kind === kind)
          return (
            own.length > 0 && (
              <div key={kind}>
                <h3>{words.kinds[kind]}</h3>
                <ul className="contest-counters">
                  {own.map(({ key, collection, anyOf }) => (
                    <Counter
                      count={counts[key] ?? 0}
                      href={listHref({ payload, collection, anyOf, contest: contest.id })}
                      key={key}
                      kind={kind}
                      name={key}
                      words={words}
                    />
                  ))}
                </ul>
              </div>
            )
          )
        })}
        <div>
          <h3>{words.deadlines}</h3>
          <Schedule contest={contest} locale={locale} now={now} words={words} />
        </div>
      </div>
    </section>
  )
}
