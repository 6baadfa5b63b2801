'use client'

import { useState } from 'react'

import { postDoor } from '../parts/postDoor.ts'

/** A tie at the cut line, or a panel's choice: who gets the award, and why (R132, R138). */
export function AwardDecision({
  award,
  text,
  entries,
  url,
  locale,
  words,
}: {
  /** Key of the award. */
  award: string
  text: string
  entries: { id: string; label: string }[]
  url: string
  locale: string
  words: { reason: string; decide: string; unreachable: string }
}) {
  const [chosen, setChosen] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState('')

  const send = async () => {
    if (isSending) return
    setSending(true)
    const answer = await postDoor({ url, body: { award, entries: chosen, reason }, locale })
    if (answer.done) window.location.reload()
    else {
      setSending(false)
      setProblem(answer.message ?? words.unreachable)
    }
  }

  return (
    <fieldset className="contest-warning">
      <legend className="contest-sr">{text}</legend>
      <p>{text}</p>
      {entries.map(({ id, label }) => (
        <label className="contest-choice" key={id}>
          <input
            checked={chosen.includes(id)}
            onChange={(event) =>
              setChosen((before) =>
                event.target.checked ? [...before, id] : before.filter((each) => each !== id),
              )
            }
            type="checkbox"
          />
          {label}
        </label>
      ))}
      <label className="contest-field">
        {words.reason}
        <textarea
          className="contest-input"
          maxLength={2000}
          onChange={(event) => setReason(event.target.value)}
          value={reason}
        />
      </label>
      <p className="contest-problem" role="alert">
        {problem}
      </p>
      <button className="contest-button" disabled={isSending} onClick={send} type="button">
        {words.decide}
      </button>
    </fieldset>
  )
}
