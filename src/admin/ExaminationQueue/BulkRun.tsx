'use client'

import { useRouteCache } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { fill } from '../../translations/fill.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import { postDoor, textAt } from '../parts/postDoor.ts'
import type { GroundWords } from './BulkFields.tsx'
import { BulkItems } from './BulkItems.tsx'
import { BulkTexts } from './BulkTexts.tsx'
import { BULK_ASKS } from './bulkActions.ts'
import type { BulkAction, BulkSent } from './bulkActions.ts'
import type { Rehearsed } from './rehearseRows.ts'
import type { TableRow } from './tableRows.ts'

type Outcome = { kind: 'done' | 'failed'; text: string }
type Words = PanelWords['queue']

/** What could be done and what not, the confirmation, and then each row in turn with what came of it. */
export function BulkRun({
  action,
  rows,
  rehearsed,
  sent,
  doors,
  grounds,
  zone,
  locale,
  words,
  onClose,
}: {
  action: BulkAction
  rows: TableRow[]
  rehearsed: Rehearsed[]
  sent: BulkSent
  doors: string
  grounds: GroundWords
  /** In words. */
  zone: string
  locale: string
  words: Words
  /** `isOver`: something was done. */
  onClose: (isOver: boolean) => void
}) {
  const { clearRouteCache } = useRouteCache()
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({})
  const [state, setState] = useState<'asking' | 'running' | 'over'>('asking')
  const isStopped = useRef(false)
  const refusals = new Map(rehearsed.map(({ id, refusal }) => [id, refusal]))
  const able = rows.filter(({ id }) => refusals.get(id) === null)
  const done = Object.values(outcomes).filter(({ kind }) => kind === 'done').length
  const { bulk } = words

  const run = async () => {
    setState('running')
    for (const { id } of able) {
      const outcome = isStopped.current
        ? { kind: 'failed' as const, text: bulk.stopped }
        : await runOne({ id, action, sent, doors, locale, words })
      setOutcomes((before) => ({ ...before, [id]: outcome }))
    }
    setState('over')
  }
  const heading = {
    asking: fill(bulk.previewTitle, {
      action: bulk.actions[action],
      can: able.length,
      cannot: rows.length - able.length,
    }),
    running: fill(bulk.progress, { done: Object.keys(outcomes).length, count: able.length }),
    over: fill(bulk.result, { done, failed: rows.length - done }),
  }[state]

  return (
    <section aria-label={bulk.label} className="contest-bulk" data-bulk={state}>
      <b role="status">{heading}</b>
      {state === 'running' && (
        <progress max={able.length} value={Object.keys(outcomes).length} aria-label={heading} />
      )}
      {state === 'asking' && (
        <>
          <BulkTexts action={action} grounds={grounds} sent={sent} zone={zone} bulk={bulk} />
          <BulkItems bulk={bulk} rehearsed={rehearsed} />
        </>
      )}
      <ul>
        {rows.map(({ id, title, number }) => {
          const outcome = outcomes[id] ?? outcomeAhead(refusals.get(id), state, bulk)
          return (
            <li data-outcome={outcome.kind} data-row={id} key={id}>
              {number} {title} — <span>{outcome.text}</span>
            </li>
          )
        })}
      </ul>
      <div className="contest-decision__buttons">
        {state === 'asking' && able.length > 0 && (
          <button className="contest-button contest-button--seal" onClick={run} type="button">
            {fill(bulk.confirm, { count: able.length })}
          </button>
        )}
        {state === 'running' ? (
          <button
            className="contest-button"
            onClick={() => {
              isStopped.current = true
            }}
            type="button"
          >
            {bulk.stop}
          </button>
        ) : (
          <button
            className="contest-button"
            onClick={() => {
              // The list stays as it was until the outcomes were read.
              if (state === 'over') clearRouteCache()
              onClose(state === 'over')
            }}
            type="button"
          >
            {bulk.close}
          </button>
        )}
      </div>
    </section>
  )
}

function outcomeAhead(
  refusal: string | null | undefined,
  state: string,
  bulk: Words['bulk'],
): { kind: string; text: string } {
  if (refusal) return { kind: 'failed', text: refusal }
  return { kind: 'waiting', text: state === 'asking' ? bulk.can : bulk.pending }
}

async function runOne({
  id,
  action,
  sent,
  doors,
  locale,
  words,
}: {
  id: string
  action: BulkAction
  sent: BulkSent
  doors: string
  locale: string
  words: Words
}): Promise<Outcome> {
  const url = `${doors}/entries/${id}/${action}`
  const body = Object.fromEntries(BULK_ASKS[action].map((name) => [name, sent[name]]))
  const answer = await postDoor({ url, body, locale })
  if (!answer.done) return { kind: 'failed', text: answer.message ?? words.unreachable }
  const number = textAt(answer.value, 'acceptanceNumber')
  if (action !== 'bulk-acceptance') return { kind: 'done', text: words.bulk.done }
  return {
    kind: 'done',
    text: number ? fill(words.bulk.numbered, { number }) : words.bulk.firstRead,
  }
}
