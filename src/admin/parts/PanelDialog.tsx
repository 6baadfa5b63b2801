'use client'

import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'

/** What was filled in, by name; empty where the dialog is no form and its caller keeps what is typed. */
type Typed = Record<string, string>

/**
 * Says what something means, asks for what it needs, sends it once, and shows in words why it was refused. Inside the
 * panel's own form it can be none itself: there Enter in a box must not save the page. As a form it is sent by Ctrl+Enter too.
 */
export function PanelDialog({
  title,
  text,
  words,
  isForm = false,
  send,
  onClose,
  children,
}: {
  title: string
  text: string
  words: { confirm: string; sending?: string; cancel: string }
  isForm?: boolean
  /** Why it was refused; null where it was done, after which the dialog goes. */
  send: (typed: Typed) => Promise<string | null>
  onClose: () => void
  children?: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState('')
  const id = useId()
  useEffect(() => dialog.current?.showModal(), [])

  const confirm = async (typed: Typed = {}) => {
    if (isSending) return
    setSending(true)
    const refused = await send(typed)
    if (refused === null) return
    setSending(false)
    setProblem(refused)
  }
  const content = (
    <>
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
          onClick={isForm ? undefined : () => confirm()}
          type={isForm ? 'submit' : 'button'}
        >
          {isSending ? (words.sending ?? words.confirm) : words.confirm}
        </button>
        <button className="contest-button" onClick={() => dialog.current?.close()} type="button">
          {words.cancel}
        </button>
      </div>
    </>
  )

  return (
    <dialog
      aria-labelledby={`${id}-title`}
      className="contest-dialog"
      onClose={onClose}
      onKeyDown={isForm ? sendByKey : keepInBox}
      ref={dialog}
    >
      {isForm ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void confirm(typedInto(event.currentTarget))
          }}
        >
          {content}
        </form>
      ) : (
        content
      )}
    </dialog>
  )
}

type Key = KeyboardEvent<HTMLDialogElement>

function sendByKey(event: Key): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.querySelector('form')?.requestSubmit()
}

function keepInBox(event: Key): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}

const typedInto = (form: HTMLFormElement): Typed =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
