import type { Upload } from 'tus-js-client'

import { uploadDoor } from '#src/domain/basics/addresses.ts'
import type { Locale } from '#src/translations/locale.ts'
import { announce, faultOf, finish, giveUp } from './askUploads.ts'
import type { Fault } from './askUploads.ts'
import { rememberUpload } from './rememberUpload.ts'
import type { UploadWords } from './uploadWords.ts'

export type TransferState =
  'starting' | 'sending' | 'paused' | 'retrying' | 'checking' | 'done' | 'failed'

/** What changes while a file goes out; only what has changed is told. */
export type Change = {
  /** Milliseconds; for the pace. */
  at: number
  state?: TransferState
  sent?: number
  token?: string
  message?: string
  /** Nothing but another file helps. */
  isFinal?: boolean
  /** Goes on after signing in. */
  isSignedOut?: boolean
}

export type Transfer = {
  pause: () => void
  /** Goes on after a pause, a failure, or at once while it waits to try again. */
  resume: () => void
  /** Stops and gives the upload up. */
  cancel: () => Promise<Fault | null>
}

const CHUNK_BYTES = 8 * 2 ** 20
/** Again and again for a quarter of an hour, at last every half minute; counted anew whenever bytes have gone out. */
const RETRY_MILLISECONDS = [0, 1000, 2000, 4000, 8000, 15_000, ...Array<number>(30).fill(30_000)]

/**
 * Sends one file: announced or gone on with, in pieces, tried again where the line or the server is gone, and checked at
 * the end. Everything it knows is told to `onChange`; it is `paused`, `done` or `failed` when nothing more comes by itself.
 */
export function startTransfer({
  file,
  entry,
  slot,
  locale,
  words,
  onChange,
}: {
  file: File
  entry: string
  slot: string
  locale: Locale
  words: UploadWords
  onChange: (change: Change) => void
}): Transfer {
  const asking = { locale, words }
  const tell = (change: Omit<Change, 'at'>) => onChange({ at: Date.now(), ...change })
  const memory = rememberUpload({ entry, slot, file })
  let token = memory.recall()
  let turn = 0
  let sending: Upload | null = null

  async function go(): Promise<void> {
    const mine = (turn += 1)
    const isOver = () => mine !== turn
    tell({ state: 'starting' })
    const fault = await run(isOver)
    if (fault && !isOver()) tell({ state: 'failed', ...failureOf(fault) })
  }

  async function run(isOver: () => boolean): Promise<Fault | null> {
    for (let begun = 0; begun < 2; begun += 1) {
      if (!token) {
        const made = await persist(() => announce({ file, entry, slot, ...asking }), isOver)
        if (!made || 'message' in made) return made
        token = made.token
        memory.keep(token)
      }
      tell({ token })
      const fault = await send(token, isOver)
      if (isOver()) return null
      if (!fault) return check(token, isOver)
      if (!fault.isGone) return fault
      token = null
      memory.forget()
    }
    return { message: words.unclear, isPassing: false }
  }

  async function send(to: string, isOver: () => boolean): Promise<Fault | null> {
    const tus = await import('tus-js-client').catch(() => null)
    if (!tus) return { message: words.unreachable, isPassing: true }
    if (isOver()) return null
    return new Promise((resolve) => {
      const ended = (fault: Fault | null) => resolve(fault)
      sending = new tus.Upload(file, {
        uploadUrl: uploadDoor(`/${to}`),
        chunkSize: CHUNK_BYTES,
        retryDelays: RETRY_MILLISECONDS,
        storeFingerprintForResuming: false,
        headers: { 'Accept-Language': locale },
        onProgress: (sent) => !isOver() && tell({ state: 'sending', sent }),
        onSuccess: () => ended(null),
        onError: (error) => ended(faultIn(error, words)),
        onShouldRetry: (error) => {
          const { isPassing } = faultIn(error, words)
          if (isPassing && !isOver()) tell({ state: 'retrying' })
          return isPassing
        },
      })
      sending.start()
    })
  }

  async function check(of: string, isOver: () => boolean): Promise<Fault | null> {
    tell({ state: 'checking', sent: file.size })
    const stored = await persist(() => finish(of, asking), isOver)
    if (!stored) return null
    if ('message' in stored) {
      if (stored.isGone || stored.isFinal) forget()
      return stored
    }
    memory.forget()
    tell({ state: 'done' })
    return null
  }

  /** Asks until there is an answer that waiting does not change; null where somebody stopped it meanwhile. */
  async function persist<T extends object>(
    question: () => Promise<T | Fault>,
    isOver: () => boolean,
  ): Promise<T | Fault | null> {
    for (const delay of RETRY_MILLISECONDS) {
      const answer = await question()
      if (isOver()) return null
      if (!('isPassing' in answer) || !answer.isPassing) return answer
      tell({ state: 'retrying' })
      await new Promise((resolve) => setTimeout(resolve, delay))
      if (isOver()) return null
    }
    return { message: words.unreachable, isPassing: false }
  }

  function halt(): void {
    turn += 1
    void sending?.abort()
    sending = null
  }

  function forget(): void {
    token = null
    memory.forget()
  }

  void go()
  return {
    pause: () => {
      halt()
      tell({ state: 'paused' })
    },
    resume: () => {
      halt()
      void go()
    },
    cancel: async () => {
      halt()
      const fault = token ? await giveUp(token, asking) : null
      if (!fault) forget()
      return fault
    },
  }
}

const failureOf = ({ message, isFinal = false, isSignedOut = false }: Fault) => ({
  message,
  isFinal,
  isSignedOut,
})

function faultIn(error: unknown, words: UploadWords): Fault {
  const { originalResponse } = error as {
    originalResponse?: { getStatus: () => number; getBody: () => string } | null
  }
  const status = originalResponse?.getStatus() ?? 0
  return faultOf({ status, body: originalResponse?.getBody() ?? '', words })
}
