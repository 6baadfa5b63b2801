'use client'

import { useId, useState } from 'react'

import { LINES_MAX } from '../../domain/forms/textBounds.ts'
import { textAt } from '../parts/postDoor.ts'

/** The stamped scan that a unit sent on paper, with the evidence. */
export function ScanUpload({
  url,
  locale,
  words,
}: {
  url: string
  locale: string
  words: { file: string; reason: string; send: string; unreachable: string }
}) {
  const [file, setFile] = useState<File | null>(null)
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState('')
  const [isSending, setSending] = useState(false)
  const id = useId()

  const send = async () => {
    if (isSending || !file) return
    setSending(true)
    const body = new FormData()
    body.set('scan', file)
    const answer = await fetch(`${url}?reason=${encodeURIComponent(reason)}`, {
      method: 'POST',
      credentials: 'include',
      headers: { Accept: 'application/json', 'Accept-Language': locale },
      body,
    }).catch(() => null)
    if (answer?.ok) return window.location.reload()
    const said: unknown = await answer?.json().catch(() => null)
    setProblem(textAt(said, 'refusal', 'message') ?? words.unreachable)
    setSending(false)
  }

  return (
    <div>
      <p className="contest-field">
        <label htmlFor={`${id}-file`}>{words.file}</label>
        <input
          accept=".pdf"
          id={`${id}-file`}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          type="file"
        />
      </p>
      <p className="contest-field">
        <label htmlFor={`${id}-reason`}>{words.reason}</label>
        <textarea
          className="contest-input"
          id={`${id}-reason`}
          maxLength={LINES_MAX}
          onChange={(event) => setReason(event.target.value)}
          rows={2}
          value={reason}
        />
      </p>
      <p className="contest-problem" role="alert">
        {problem}
      </p>
      <button className="contest-button" disabled={isSending || !file} onClick={send} type="button">
        {words.send}
      </button>
    </div>
  )
}
