import { madeContent, readContent, sameContent, writeContent } from './formContent.ts'
import type { FormContent } from './formContent.ts'
import { readLocal, writeLocal } from './localCopy.ts'
import { onSession, tellSession } from './sessionNews.ts'

/** What the page says of it: nothing yet, kept on the server, kept here only, and what stands in the way. */
export type AutoSaveState =
  | { kind: 'none' | 'offline' | 'conflict' | 'signedOut' }
  | { kind: 'saved' | 'recovered' | 'choice'; at: number }
  | { kind: 'refused'; message: string }

export type AutoSave = {
  /** Keeps what is on this page, over what others wrote. */
  keepMine: () => void
  /** Types in what this browser had kept. */
  takeLocal: () => void
  dropLocal: () => void
  /** Gives up what was kept and never saved, and shows the page as it was saved. */
  drop: () => void
  /** Sends again what could not be kept, after signing in. */
  again: () => void
  stop: () => void
}

type Options = {
  form: HTMLFormElement
  /** Address that takes the working copy. */
  action: string
  storageKey: string
  writer: string
  base: number
  /** What the server holds unsaved, to be typed in again. */
  copy: { input: FormContent; savedAt: number; writer: string } | null
  locale: string
  onState: (state: AutoSaveState) => void
}

/** From the first unsaved key press to its sending; with the way there, under two seconds (R70). */
const WAIT = 1000
const RETRY = 5000
/** Before the first revision: typed without the server's copy in sight, so that the server refuses to write over it. */
const UNSEEN = 0
/** Browsers let this much out while a page closes. */
const KEEPALIVE_BYTES = 60_000

/**
 * Watches a form and keeps what is typed: in this browser at once, on the server within two seconds. One request at a time,
 * whatever the speed of typing. Nothing is ever overwritten unseen: of two pages that type into one section, the second
 * is told.
 */
export function startAutoSave(options: Options): AutoSave {
  const { form, action, storageKey, writer, copy, locale, onState } = options
  let { base } = options
  let sequence = 1
  let timer: number | undefined
  let isSending = false
  let isDirty = false
  let isHalted = false
  let isSignedOut = false
  /** When what was typed in again had been typed; said until somebody types on. */
  let recoveredAt: number | null = null
  let kept = readContent(form)
  const local = readLocal(storageKey)

  begin()
  const listeners = [
    listen(form, 'input', onTyping),
    listen(form, 'change', onTyping),
    listen(form, 'formdata', stampForm),
    listen(form, 'submit', onSubmit),
    listen(window, 'online', () => schedule(0)),
    // Who signed in again in another tab comes back to this one.
    listen(window, 'focus', again),
    onSession((isOut) => !isOut && again()),
    listen(window, 'pagehide', () => isDirty && !isHalted && void send({ isLeaving: true })),
  ]

  return {
    keepMine: () => {
      isHalted = false
      void send({ force: true })
    },
    takeLocal: () => {
      if (local) writeContent(form, local.content)
    },
    dropLocal: () => {
      writeLocal(storageKey, null)
      onState({ kind: 'none' })
    },
    drop: async () => {
      isHalted = true
      await post({ input: null, force: true })
      writeLocal(storageKey, null)
      window.location.reload()
    },
    again,
    stop: () => {
      window.clearTimeout(timer)
      for (const stop of listeners) stop()
    },
  }

  function begin() {
    const isArrived = local !== null && local.isSubmitted && base > local.base
    const isBehind = local === null || isArrived
    if (isTypedBeforeScript()) return goOnFromPage(isBehind)
    if (copy) {
      writeContent(form, copy.input)
      kept = readContent(form)
    }
    if (isBehind || sameContent(local.content, readContent(form))) {
      if (isArrived) writeLocal(storageKey, null)
      if (copy) onState({ kind: 'recovered', at: copy.savedAt })
      return
    }
    // Where the page died before it heard that its own text had been kept, what is here is the newer of the two.
    const isOwn = copy !== null && copy.writer === local.writer
    if (local.base !== base && !isOwn) return onState({ kind: 'choice', at: local.at })
    writeContent(form, local.content)
    recoveredAt = local.at
    onState(recovered(recoveredAt))
    isDirty = true
    schedule(0)
  }

  /** On a slow line somebody types before this runs; a page that came back by the browser's button is no typing. */
  function isTypedBeforeScript(): boolean {
    const typed = readContent(form)
    return !sameContent(typed, madeContent(form)) && !(copy && sameContent(typed, copy.input))
  }

  /** What was typed stays; whatever else there is, here or on the server, is offered and not written over it. */
  function goOnFromPage(isBehind: boolean) {
    kept = madeContent(form)
    if (!isBehind && local) return onState({ kind: 'choice', at: local.at })
    if (!copy) return onTyping()
    base = UNSEEN
    keepHere({ isSubmitted: false })
    isDirty = true
    isHalted = true
    onState({ kind: 'conflict' })
  }

  function onTyping() {
    const content = readContent(form)
    if (sameContent(content, kept) && !isDirty) return
    recoveredAt = null
    isDirty = true
    keepHere({ isSubmitted: false })
    schedule(WAIT)
  }

  function keepHere({ isSubmitted }: { isSubmitted: boolean }) {
    writeLocal(storageKey, {
      content: readContent(form),
      base,
      writer,
      at: Date.now(),
      isSubmitted,
    })
  }

  function schedule(after: number) {
    if (!isDirty || isHalted || isSending || timer !== undefined) return
    timer = window.setTimeout(() => {
      timer = undefined
      void send()
    }, after)
  }

  async function send({ force = false, isLeaving = false } = {}) {
    if (isSending && !isLeaving) return
    isSending = true
    const content = readContent(form)
    const answer = await post({ input: content, force, isLeaving })
    isSending = false
    if (!answer || answer.status >= 500) {
      onState({ kind: 'offline' })
      return schedule(RETRY)
    }
    const said: unknown = await answer.json().catch(() => null)
    if (answer.ok) {
      tellSession(false)
      return onKept(content, revisionIn(said))
    }
    isHalted = true
    const { code, message } = refusalIn(said)
    isSignedOut = code === 'notSignedIn'
    if (isSignedOut) return onState({ kind: 'signedOut' })
    onState(code === 'savedElsewhere' ? { kind: 'conflict' } : { kind: 'refused', message })
  }

  function again() {
    if (!isSignedOut) return
    isSignedOut = false
    isHalted = false
    schedule(0)
  }

  function post({
    isLeaving = false,
    ...typed
  }: {
    input: FormContent | null
    force: boolean
    isLeaving?: boolean
  }): Promise<Response | null> {
    sequence += 1
    const body = JSON.stringify({ ...typed, writer, sequence, base })
    return fetch(action, {
      method: 'POST',
      body,
      keepalive: isLeaving && body.length < KEEPALIVE_BYTES,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        'Accept-Language': locale,
      },
    }).catch(() => null)
  }

  function onKept(content: FormContent, revision: number | null) {
    base = revision ?? base
    kept = content
    isDirty = !sameContent(content, readContent(form))
    if (!isDirty) writeLocal(storageKey, null)
    onState(recoveredAt === null ? { kind: 'saved', at: Date.now() } : recovered(recoveredAt))
    schedule(WAIT)
  }

  function stampForm(event: Event) {
    const { formData } = event as FormDataEvent
    sequence += 1
    formData.set('_writer', writer)
    formData.set('_sequence', String(sequence))
    formData.set('_base', String(base))
  }

  /** What is typed goes with the form now; a copy sent behind it would come to life again. */
  function onSubmit() {
    window.clearTimeout(timer)
    timer = undefined
    if (isDirty) {
      keepHere({ isSubmitted: true })
    }
    isDirty = false
  }
}

const recovered = (at: number): AutoSaveState => ({ kind: 'recovered', at })

function listen(target: EventTarget, type: string, act: (event: Event) => void): () => void {
  target.addEventListener(type, act)
  return () => target.removeEventListener(type, act)
}

function revisionIn(said: unknown): number | null {
  const { value } = (said ?? {}) as { value?: { revision?: unknown } }
  return typeof value?.revision === 'number' ? value.revision : null
}

function refusalIn(said: unknown): { code: string; message: string } {
  const { refusal } = (said ?? {}) as { refusal?: { code?: unknown; message?: unknown } }
  return { code: String(refusal?.code ?? ''), message: String(refusal?.message ?? '') }
}
