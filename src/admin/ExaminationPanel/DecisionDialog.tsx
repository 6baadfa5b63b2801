'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { FormEvent } from 'react'

import { fill } from '../../translations/fill.ts'
import type { PanelWords } from '../parts/panelWords.ts'
import type { DecidedEntry, DecisionButton } from './decided.ts'
import { DecisionFields } from './DecisionFields.tsx'
import type { DialogChoices } from './DecisionFields.tsx'
import { decisionBody, isReturn } from './deskActions.ts'
import { useDesk, writtenRemarks } from './DeskProvider.tsx'
import { sendDecision } from './sendDecision.ts'

/** Says what a decision means, asks for what it needs, and shows in words why it was refused. */
export function DecisionDialog({
  entry,
  button: { action, label },
  choices,
  doors,
  locale,
  words,
  onClose,
  onDone,
}: {
  entry: DecidedEntry
  button: DecisionButton
  choices: DialogChoices
  doors: string
  locale: string
  words: PanelWords['desk']['dialog']
  onClose: () => void
  onDone: (decided: { stage: string; acceptanceNumber: string }) => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState('')
  const desk = useDesk()
  const id = useId()
  const remarks = writtenRemarks(desk.remarks)
  useEffect(() => dialog.current?.showModal(), [])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isSending) return
    const typed = Object.fromEntries(
      [...new FormData(event.currentTarget)].map(([name, value]) => [name, String(value)]),
    )
    setSending(true)
    const { seenAt } = entry
    const body = decisionBody({ action, seenAt, typed, remarks, checklist: desk.checklist })
    const answer = await sendDecision({ doors, entryId: entry.id, action, body, locale })
    setSending(false)
    if (answer.done) onDone(answer)
    else setProblem(answer.message ?? words.unreachable)
  }

  return (
    <dialog
      aria-labelledby={`${id}-title`}
      className="contest-dialog"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        event.currentTarget.querySelector('form')?.requestSubmit()
      }}
      ref={dialog}
    >
      <form onSubmit={submit}>
        <h2 id={`${id}-title`}>{label}</h2>
        <p>{words[action]}</p>
        {isReturn(action) && (
          <>
            <h3>{words.remarks}</h3>
            {remarks.length === 0 && <p className="contest-note">{words.noRemarks}</p>}
            <ul>
              {remarks.map(({ section, target, text }) => (
                <li key={`${section}/${target}`}>{text}</li>
              ))}
            </ul>
          </>
        )}
        <DecisionFields
          action={action}
          choices={choices}
          differs={entry.differsFromTable}
          title={entry.title}
          words={words}
        />
        <p className="contest-problem" role="alert">
          {problem}
        </p>
        <div className="contest-decision__buttons">
          <button
            className="contest-button contest-button--seal"
            disabled={isSending}
            type="submit"
          >
            {isSending ? words.sending : fill(words.confirm, { action: label })}
          </button>
          <button className="contest-button" onClick={() => dialog.current?.close()} type="button">
            {words.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
