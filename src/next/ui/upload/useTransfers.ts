'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import { fill } from '#src/translations/fill.ts'
import type { Locale } from '#src/translations/locale.ts'
import { withSample } from './pace.ts'
import type { Sample } from './pace.ts'
import { startTransfer } from './startTransfer.ts'
import type { Change, Transfer, TransferState } from './startTransfer.ts'
import { uploadWords } from './uploadWords.ts'

/** A file on its way, as its row shows it. */
export type Sending = {
  id: number
  name: string
  bytes: number
  state: TransferState
  sent: number
  token: string | null
  message: string
  isFinal?: boolean
  isSignedOut?: boolean
  samples: Sample[]
}

/** Bars move a few times a second, not at every packet. */
const SHOWN_MILLISECONDS = 250

/** The files that this page sends into one slot. The page is made anew around them whenever one has arrived. */
export function useTransfers({
  entry,
  slot,
  locale,
}: {
  entry: string
  slot: string
  locale: Locale
}) {
  const router = useRouter()
  const words = uploadWords(locale)
  const transfers = useRef(new Map<number, Transfer>())
  const states = useRef(new Map<number, TransferState>())
  const shownAt = useRef(new Map<number, number>())
  const nextId = useRef(1)
  const [rows, setRows] = useState<Sending[]>([])
  const [announcement, announce] = useState('')

  useEffect(() => {
    const running = transfers.current
    const onOnline = () => {
      for (const [id, transfer] of running) {
        if (states.current.get(id) === 'retrying') transfer.resume()
      }
    }
    window.addEventListener('online', onOnline)
    return () => window.removeEventListener('online', onOnline)
  }, [])

  function change(id: number, name: string, { at: now, ...told }: Change): void {
    const before = states.current.get(id)
    const state = told.state ?? before
    const isNews = state !== before || told.token !== undefined
    if (!isNews && now - (shownAt.current.get(id) ?? 0) < SHOWN_MILLISECONDS) return
    shownAt.current.set(id, now)
    if (state) states.current.set(id, state)
    setRows((all) =>
      all.map((row) => {
        if (row.id !== id) return row
        const sent = told.sent ?? row.sent
        const isMoving = state === 'sending'
        const samples = isMoving ? withSample(row.samples, { at: now, sent }) : []
        return { ...row, ...told, sent, samples }
      }),
    )
    if (!isNews || state === before) return
    const said = sentenceOf(state, name, told.message ?? '')
    if (said) announce(said)
    if (state === 'done') router.refresh()
  }

  function sentenceOf(state: TransferState | undefined, name: string, reason: string): string {
    if (state === 'done') return fill(words.done, { name })
    if (state === 'failed') return `${name} ${fill(words.failed, { reason })}`
    if (state === 'starting') return fill(words.started, { name })
    return ''
  }

  function add(file: File): void {
    const id = nextId.current
    nextId.current += 1
    const row = { id, name: file.name, bytes: file.size, sent: 0, token: null, message: '' }
    setRows((all) => [...all, { ...row, state: 'starting', samples: [] }])
    const onChange = (told: Change) => change(id, file.name, told)
    transfers.current.set(id, startTransfer({ file, entry, slot, locale, words, onChange }))
  }

  /** A file that cannot go in is named with the reason, like one that the server refused. */
  function refuse(file: File, message: string): void {
    const id = nextId.current
    nextId.current += 1
    const row = { id, name: file.name, bytes: file.size, sent: 0, token: null, message }
    setRows((all) => [...all, { ...row, state: 'failed', samples: [] }])
    announce(`${file.name} ${fill(words.failed, { reason: message })}`)
  }

  function drop(id: number): void {
    transfers.current.delete(id)
    setRows((all) => all.filter((row) => row.id !== id))
  }

  async function cancel({ id, name }: Sending): Promise<void> {
    const fault = await transfers.current.get(id)?.cancel()
    if (fault) return change(id, name, { at: 0, state: 'failed', message: fault.message })
    drop(id)
    announce(fill(words.cancelled, { name }))
    router.refresh()
  }

  return {
    rows,
    announcement,
    announce,
    add,
    refuse,
    cancel,
    dismiss: drop,
    pause: (id: number) => transfers.current.get(id)?.pause(),
    resume: (id: number) => transfers.current.get(id)?.resume(),
    canResume: (id: number) => transfers.current.has(id),
  }
}
