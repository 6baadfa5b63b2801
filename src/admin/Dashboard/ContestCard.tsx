import type { Payload } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import type { WaitingProposal } from '../../queries/examining/proposals.ts'
import type { StoppedEntry } from '../../queries/examining/stoppedEntries.ts'
import { STAFF_QUEUES } from '../../queries/examining/staffQueues.ts'
import type { QueueKey, QueueKind } from '../../queries/examining/staffQueues.ts'
import { fill } from '../../translations/fill.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import { queueHref } from '../ExaminationQueue/queueHref.ts'
import { listHref } from '../parts/listHref.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import { Counter } from './Counter.tsx'
import { Schedule } from './Schedule.tsx'
import { StoppedEntries } from './StoppedEntries.tsx'

const KINDS: QueueKind[] = ['todo', 'waiting', 'standing']

/** One contest: its queues that hold anything, what is to be examined in any case, and its schedule. */
export function ContestCard({
  contest,
  counts,
  proposals,
  gone,
  objected,
  payload,
  locale,
  now,
  words,
}: {
  contest: ContestDocument
  counts: Partial<Record<QueueKey, number>>
  /** What one person proposed and another one has to answer. */
  proposals: WaitingProposal[]
  /** Entries whose consent for a child was taken back. */
  gone: StoppedEntry[]
  /** Entries whose use a partner refuses. */
  objected: StoppedEntry[]
  payload: Payload
  locale: Locale
  now: Date
  words: PanelWords['dashboard']
}) {
  const t = createTranslator(locale)
  const shown = STAFF_QUEUES.filter(({ key }) => key === 'toExamine' || counts[key])
  return (
    <section className="contest-card">
      <h2>
        <a href={documentHref(payload, 'contests', contest.id)}>
          {inLocale(locale, contest.title, contest.titleEn)}
        </a>
        {!contest.published && <span className="contest-note"> · {words.unpublished}</span>}
      </h2>
      <p>
        <a href={queueHref(payload, { contest: contest.id })}>{words.desk} →</a>
      </p>
      {proposals.length > 0 && (
        <div className="contest-warning" data-proposals={proposals.length}>
          <h3>{words.proposals}</h3>
          <ul>
            {proposals.map(({ entry, action, title, proposer }) => (
              <li key={`${entry}/${action}`}>
                <a href={documentHref(payload, 'entries', entry)}>
                  {fill(words.proposal, { action: t(`action.${action}`), title, name: proposer })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <StoppedEntries title={t('participant.dashboard')} entries={gone} payload={payload} />
      <StoppedEntries title={t('joint.dashboard')} entries={objected} payload={payload} />
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
