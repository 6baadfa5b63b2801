'use client'

import { useRef, useState } from 'react'

import { fill } from '../../translations/fill.ts'
import type { Locale } from '../../translations/locale.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import { BulkFields } from './BulkFields.tsx'
import type { GroundWords } from './BulkFields.tsx'
import { BulkRun } from './BulkRun.tsx'
import { missingOf } from './bulkActions.ts'
import type { BulkAction, BulkSent } from './bulkActions.ts'
import { rehearseRows } from './rehearseRows.ts'
import type { Rehearsed } from './rehearseRows.ts'
import type { TableRow } from './tableRows.ts'

type Props = {
  rows: TableRow[]
  actions: BulkAction[]
  doors: string
  locale: Locale
  grounds: GroundWords
  /** In words. */
  zone: string
  words: PanelWords['queue']
  /** Something was done to the selected rows, and its outcome read. */
  onDone: () => void
}

/** Many at once, in three steps: what and why, what could be done of it and what not, and then one after the other. */
export function BulkBar({ rows, actions, doors, locale, grounds, zone, words, onDone }: Props) {
  const [action, setAction] = useState<BulkAction | null>(null)
  const [sent, setSent] = useState<BulkSent>({
    reason: '',
    words: '',
    until: '',
    ground: '',
    groundReason: '',
  })
  const [rehearsed, setRehearsed] = useState<Rehearsed[] | null>(null)
  const [problem, setProblem] = useState('')
  const [isAsking, setAsking] = useState(false)
  const bar = useRef<HTMLElement>(null)

  if (action && rehearsed) {
    return (
      <BulkRun
        action={action}
        doors={doors}
        grounds={grounds}
        zone={zone}
        locale={locale}
        rehearsed={rehearsed}
        rows={rows}
        sent={sent}
        words={words}
        onClose={(isOver) => {
          setRehearsed(null)
          if (isOver) onDone()
        }}
      />
    )
  }
  const preview = async () => {
    if (!action || isAsking) return
    const missing = missingOf(action, sent)
    if (missing) {
      setProblem(words.bulk.missing[missing])
      bar.current?.querySelector<HTMLElement>(`[name='${missing}']`)?.focus()
      return
    }
    setAsking(true)
    const ids = rows.map(({ id }) => id)
    const answer = await rehearseRows({ doors, door: action, ids, sent, locale })
    setAsking(false)
    setProblem(Array.isArray(answer) ? '' : (answer.message ?? words.unreachable))
    if (Array.isArray(answer)) setRehearsed(answer)
  }
  return (
    <section aria-label={words.bulk.label} className="contest-bulk" ref={bar}>
      <div className="contest-decision__buttons">
        <b role="status">{fill(words.selected, { count: rows.length })}</b>
        {actions.map((each) => (
          <button
            aria-pressed={action === each}
            className="contest-button"
            key={each}
            onClick={() => setAction(action === each ? null : each)}
            type="button"
          >
            {words.bulk.actions[each]}
          </button>
        ))}
      </div>
      {action && (
        <>
          <BulkFields
            action={action}
            onChange={setSent}
            sent={sent}
            zone={zone}
            grounds={grounds}
            words={words}
          />
          <p className="contest-problem" role="alert">
            {problem}
          </p>
          <button
            className="contest-button contest-button--seal"
            disabled={isAsking}
            onClick={preview}
            type="button"
          >
            {isAsking ? words.bulk.previewing : words.bulk.preview}
          </button>
        </>
      )}
    </section>
  )
}
