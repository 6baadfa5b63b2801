'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'

import { postDoor } from '../parts/postDoor.ts'

/**
 * Says what something means, asks for what it needs, and shows in words why it was refused. It stands inside the panel's
 * own form, so it is none itself: Enter in a box must not save the round.
 */
export function RoundDialog({
  title,
  text,
  url,
  bodyOf,
  locale,
  words,
  onClose,
  children,
}: {
  title: string
  text: string
  url: string
  /** What is sent, read when it is. */
  bodyOf: () => Record<string, unknown>
  locale: string
  words: { confirm: string; cancel: string; unreachable: string }
  onClose: () => void
  children?: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState('')
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])

  const send = async () => {
    if (isSending) return
    setSending(true)
    const answer = await postDoor({ url, body: bodyOf(), locale })
    if (answer.done) window.location.reload()
    else {
      setSending(false)
      setProblem(answer.message ?? words.unreachable)
    }
  }

  return (
    <dialog
      aria-labelledby={`${id}-title`}
      className="contest-dialog"
      onClose={onClose}
      onKeyDown={(event) => {
        const isBox = event.target instanceof HTMLInputElement
        if (event.key === 'Enter' && isBox) event.preventDefault()
      }}
      ref={dialog}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <p>{text}</p>
      {children}
      <p className="contest-problem" role="alert">
        {problem}
      </p>
      <div className="contest-decision__buttons">
        <button
          className="contest-button contest-button--seal"
          disabled={isSending}
          onClick={send}
          type="button"
        >
          {words.confirm}
        </button>
        <button className="contest-button" onClick={() => dialog.current?.close()} type="button">
          {words.cancel}
        </button>
      </div>
    </dialog>
  )
}
