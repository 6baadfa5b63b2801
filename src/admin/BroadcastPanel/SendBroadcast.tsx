'use client'

import { useState } from 'react'

import { fill } from '../../translations/fill.ts'
import { DoorDialog } from '../parts/DoorDialog.tsx'
import { postDoor } from '../parts/postDoor.ts'
import type { BroadcastWords } from './broadcastWords.ts'

type Preview = {
  count: number
  /** Of the recipients and the text, for the sending to hold on to. */
  digest: string
  withoutAddress: number
  samples: { name: string; address: string | null; subject: string; body: string }[]
}

/** Shows the recipients first; only what was shown can be sent. */
export function SendBroadcast({
  door,
  locale,
  words,
}: {
  door: string
  locale: string
  words: BroadcastWords
}) {
  const [preview, setPreview] = useState<Preview | null>(null)
  const [isSending, setSending] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [note, setNote] = useState({ text: '', isProblem: false })

  const knock = async (path: string, onDone: (value: unknown) => void) => {
    if (isBusy) return
    setBusy(true)
    const answer = await postDoor({ url: `${door}/${path}`, body: {}, locale })
    setBusy(false)
    if (answer.done) onDone(answer.value)
    else setNote({ text: answer.message ?? words.unreachable, isProblem: true })
  }
  const look = () =>
    knock('preview', (value) => {
      setPreview(value as Preview)
      setNote({ text: '', isProblem: false })
    })
  const attempt = () =>
    knock('trial', (value) =>
      setNote({ text: fill(words.tried, value as { address: string }), isProblem: false }),
    )

  return (
    <>
      <div className="contest-decision__buttons">
        <button className="contest-button" disabled={isBusy} onClick={look} type="button">
          {words.preview}
        </button>
        {preview && preview.count > 0 && (
          <>
            <button className="contest-button" disabled={isBusy} onClick={attempt} type="button">
              {words.trial}
            </button>
            <button
              className="contest-button contest-button--seal"
              disabled={isBusy}
              onClick={() => setSending(true)}
              type="button"
            >
              {fill(words.send, { count: preview.count })}
            </button>
          </>
        )}
      </div>
      <p className={note.isProblem ? 'contest-problem' : 'contest-note'} role="status">
        {note.text}
      </p>
      {preview && (
        <div>
          <p>
            {preview.count === 0 ? words.nobody : fill(words.count, { count: preview.count })}
            {preview.withoutAddress > 0 && (
              <span className="contest-note">
                {' '}
                {fill(words.withoutAddress, { count: preview.withoutAddress })}
              </span>
            )}
          </p>
          {preview.samples.length > 0 && (
            <h4>{fill(words.samples, { count: preview.samples.length })}</h4>
          )}
          {preview.samples.map(({ name, address, subject, body }) => (
            <article className="contest-row" key={`${name} ${address}`}>
              <div>
                <p className="contest-note">
                  {fill(words.to, { name, address: address ?? words.portalOnly })}
                </p>
                <p>
                  <strong>{subject}</strong>
                </p>
                <p className="contest-row__text">{body}</p>
              </div>
            </article>
          ))}
        </div>
      )}
      {isSending && preview && (
        <DoorDialog
          title={fill(words.send, { count: preview.count })}
          text={words.sendConfirm}
          url={`${door}/sending`}
          bodyOf={() => ({ expected: preview.digest })}
          locale={locale}
          words={words}
          onClose={() => setSending(false)}
        />
      )}
    </>
  )
}
