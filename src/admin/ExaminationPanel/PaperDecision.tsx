'use client'

import { useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'

import { postDoor } from '../parts/postDoor.ts'

type Words = Record<
  'confirm' | 'askAgain' | 'remark' | 'send' | 'cancel' | 'confirmed' | 'asked',
  string
>

/** One click confirms a paper that did not prove itself by its code; another is asked for with a remark. */
export function PaperDecision({
  door,
  file,
  isVerified,
  locale,
  unreachable,
  words,
}: {
  door: string
  file: string
  isVerified: boolean
  locale: string
  unreachable: string
  words: Words
}) {
  const { clearRouteCache } = useRouteCache()
  const [isAsking, setAsking] = useState(false)
  const [isSending, setSending] = useState(false)
  const [remark, setRemark] = useState('')
  const [said, setSaid] = useState('')

  const send = async (decision: 'confirm' | 'askAnother') => {
    if (isSending) return
    setSending(true)
    const answer = await postDoor({ url: door, body: { file, decision, remark }, locale })
    setSending(false)
    if (!answer.done) return setSaid(answer.message ?? unreachable)
    setSaid(decision === 'confirm' ? words.confirmed : words.asked)
    setAsking(false)
    setRemark('')
    clearRouteCache()
  }

  return (
    <div className="contest-paper">
      {isAsking ? (
        <>
          <textarea
            aria-label={words.remark}
            className="contest-input"
            maxLength={2000}
            onChange={(event) => setRemark(event.target.value)}
            placeholder={words.remark}
            rows={2}
            value={remark}
          />
          <button className="contest-button" onClick={() => send('askAnother')} type="button">
            {words.send}
          </button>
          <button className="contest-button" onClick={() => setAsking(false)} type="button">
            {words.cancel}
          </button>
        </>
      ) : (
        <>
          {!isVerified && (
            <button className="contest-button" onClick={() => send('confirm')} type="button">
              {words.confirm}
            </button>
          )}
          <button className="contest-button" onClick={() => setAsking(true)} type="button">
            {words.askAgain}
          </button>
        </>
      )}
      <p role="status">{said}</p>
    </div>
  )
}
