'use client'

import { fill } from '#src/translations/fill.ts'
import { Button } from '../act/Button.tsx'
import { SignInLink } from '../form/SignInAgain.tsx'
import { fileSize } from '../show/fileSize.ts'
import { leftInWords, paceOf } from './pace.ts'
import type { UploadWords } from './uploadWords.ts'
import type { Sending } from './useTransfers.ts'

type Actions = {
  onPause: () => void
  onResume?: () => void
  onCancel: () => void
  onDismiss: () => void
}

/** A file on its way: how far, how fast, how long still, and the buttons that fit its state. */
export function SendingRow({
  row,
  words,
  onPause,
  onResume,
  onCancel,
  onDismiss,
}: Actions & { row: Sending; words: UploadWords }) {
  const { name, state } = row
  const isMoving = state === 'starting' || state === 'sending' || state === 'retrying'
  const buttons: [string, (() => void) | undefined][] = [
    [words.pause, isMoving ? onPause : undefined],
    [words.resume, state === 'paused' ? onResume : undefined],
    [words.retry, state === 'failed' && !row.isFinal ? onResume : undefined],
    [words.cancel, isMoving || state === 'paused' ? onCancel : undefined],
    [words.dismiss, state === 'failed' ? onDismiss : undefined],
  ]

  return (
    <li className="border-b border-line py-3" data-upload={state}>
      <p className="flex flex-wrap gap-x-3">
        <span className="font-bold break-all">{name}</span>
        <span className="figures text-muted">{fileSize(row.bytes)}</span>
      </p>
      {state !== 'failed' && state !== 'done' && (
        <progress
          max={100}
          value={percentOf(row)}
          aria-label={fill(words.progressOf, { name })}
          className="progress mt-2 w-full max-w-text"
        />
      )}
      <p
        className={`figures text-sm ${state === 'failed' ? 'mt-1 border-l-4 border-amber pl-3 text-amber' : ''}`}
      >
        {sentenceOf(row, words)}
      </p>
      <p className="flex flex-wrap gap-x-6">
        {state === 'failed' && row.isSignedOut && <SignInLink label={words.signIn} />}
        {buttons.map(
          ([label, onClick]) =>
            onClick && (
              <Button
                key={label}
                type="button"
                tone="quiet"
                onClick={onClick}
                label={fill(words.ofFile, { action: label, name })}
              >
                {label}
              </Button>
            ),
        )}
      </p>
    </li>
  )
}

function sentenceOf(row: Sending, words: UploadWords): string {
  const { state, name, bytes, sent, message, samples } = row
  const share = { percent: percentOf(row), sent: fileSize(sent), total: fileSize(bytes) }
  if (state === 'failed') return fill(words.failed, { reason: message })
  if (state === 'done') return fill(words.done, { name })
  if (state !== 'sending') return fill(words[state], share)
  const pace = paceOf(samples, bytes)
  const known = pace && {
    speed: fileSize(pace.bytesPerSecond),
    left: leftInWords(pace.secondsLeft, words),
  }
  return [fill(words.sending, share), known && fill(words.pace, known)].filter(Boolean).join(' · ')
}

const percentOf = ({ sent, bytes }: Sending): number =>
  bytes > 0 ? Math.floor((100 * sent) / bytes) : 0
