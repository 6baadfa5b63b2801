'use client'

import { useRouteCache } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { postDoor } from '../parts/postDoor.ts'

export type ClaimState = 'mine' | 'theirs' | 'free'
type Words = Record<'take' | 'release' | 'outOfOrder' | 'unreachable', string>

const RENEW_EVERY = 60_000

/** Who has this entry in hand; takes it, and puts it back. Whoever works on it keeps it (domain.md decision 5). */
export function ClaimBar({
  door,
  state,
  sentence,
  isOutOfOrder,
  mayRelease,
  locale,
  words,
}: {
  /** Address of the entry's doors. */
  door: string
  state: ClaimState
  /** Says who has it, and until when. */
  sentence: string
  /** One that was submitted earlier is passed over: a reason is asked. */
  isOutOfOrder: boolean
  mayRelease: boolean
  locale: string
  words: Words
}) {
  const { clearRouteCache } = useRouteCache()
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState('')
  const [reason, setReason] = useState('')
  const id = useId()

  useEffect(() => {
    if (state !== 'mine') return
    let last = performance.now()
    const renew = () => {
      if (performance.now() - last < RENEW_EVERY) return
      last = performance.now()
      void postDoor({ url: `${door}/renewal`, body: {}, locale })
    }
    window.addEventListener('keydown', renew)
    window.addEventListener('pointerdown', renew)
    return () => {
      window.removeEventListener('keydown', renew)
      window.removeEventListener('pointerdown', renew)
    }
  }, [state, door, locale])

  const send = async (name: 'claim' | 'release') => {
    if (isSending) return
    setSending(true)
    const body = name === 'claim' ? { reason } : {}
    const answer = await postDoor({ url: `${door}/${name}`, body, locale })
    setSending(false)
    setProblem(answer.done ? '' : (answer.message ?? words.unreachable))
    if (answer.done) clearRouteCache()
  }

  return (
    <div className="contest-claim" data-claim={state}>
      <p role="status">{sentence}</p>
      {state === 'free' && isOutOfOrder && (
        <p className="contest-claim__reason">
          <label htmlFor={id}>{words.outOfOrder}</label>
          <input
            className="contest-input"
            id={id}
            maxLength={500}
            onChange={(event) => setReason(event.target.value)}
            value={reason}
          />
        </p>
      )}
      {state === 'free' && (
        <button
          aria-keyshortcuts="t"
          className="contest-button contest-button--seal"
          data-desk-key="t"
          disabled={isSending}
          onClick={() => send('claim')}
          type="button"
        >
          {words.take} <kbd aria-hidden="true">t</kbd>
        </button>
      )}
      {state !== 'free' && mayRelease && (
        <button
          aria-keyshortcuts="u"
          className="contest-button"
          data-desk-key="u"
          disabled={isSending}
          onClick={() => send('release')}
          type="button"
        >
          {words.release} <kbd aria-hidden="true">u</kbd>
        </button>
      )}
      <p className="contest-problem" role="alert">
        {problem}
      </p>
    </div>
  )
}
