'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

import { isSameOrder, moveInOrder, orderChanges } from '#src/domain/tables/recommendationTable.ts'
import type { Locale } from '#src/translations/locale.ts'
import { postOrder } from './postOrder.ts'

/** A step somebody took: one entry to a place, or the one before taken back. */
export type Step = { kind: 'move'; entry: string; place: number } | { kind: 'undo' }

export type OrderState =
  | { kind: 'idle' | 'saving' }
  | { kind: 'saved'; step: Step }
  | { kind: 'unsaved'; step: Step; message: string | null }
  /** `made`: the page as it was when the step was refused. */
  | { kind: 'conflict'; step: Step; seen: string[]; made: string }

/**
 * The order in this browser: every step shows at once and is saved at once, one request at a time, each with the order it
 * was made upon. Where that no longer stands the server stores nothing: the page then shows what stands, what changed, and
 * the step that was not saved, to be taken again or left.
 */
export function useOrder({
  action,
  locale,
  stored,
  stamp,
  undo,
}: {
  action: string
  locale: Locale
  /** Ids of the rows as the server made the page, first to last. */
  stored: string[]
  /** Of the newest change; another one means that the page was made anew. */
  stamp: string
  /** What stood before the newest change, where it can be taken back. */
  undo: string[] | null
}) {
  const router = useRouter()
  const [order, setOrder] = useState(stored)
  const [past, setPast] = useState(undo ? [undo] : [])
  const [state, setState] = useState<OrderState>({ kind: 'idle' })
  const kept = useRef({ base: stored, wanted: stored, isBusy: false, made: '', step: NONE })
  const made = [stamp, ...stored].join()

  useEffect(() => {
    const own = kept.current
    if (own.made === made) return
    const isFirst = own.made === ''
    Object.assign(own, { base: stored, wanted: stored, made })
    if (isFirst) return
    setOrder(stored)
    setPast(undo ? [undo] : [])
  }, [made, stored, undo])

  async function save(newest: Step) {
    const own = kept.current
    own.step = newest
    if (own.isBusy) return
    own.isBusy = true
    setState({ kind: 'saving' })
    while (!isSameOrder(own.base, own.wanted)) {
      const { base: seen, wanted: entries } = own
      const answer = await postOrder({ action, locale, seen, entries })
      if (answer.kind === 'saved') own.base = entries
      else {
        own.isBusy = false
        const { step } = own
        if (answer.kind === 'unsaved') return setState({ ...answer, step })
        setState({ kind: 'conflict', step, seen, made: own.made })
        return router.refresh()
      }
    }
    own.isBusy = false
    setState({ kind: 'saved', step: own.step })
  }

  function show(entries: string[], step: Step) {
    kept.current.wanted = entries
    setOrder(entries)
    void save(step)
  }

  return {
    order,
    state,
    /** What others changed, once the page shows it. */
    changes:
      state.kind === 'conflict' && state.made !== made ? orderChanges(state.seen, stored) : [],
    mayUndo: past.length > 0,
    move: (entry: string, place: number) => {
      const entries = moveInOrder(order, entry, place)
      if (isSameOrder(entries, order)) return
      setPast((before) => [...before, order])
      show(entries, { kind: 'move', entry, place: entries.indexOf(entry) + 1 })
    },
    undo: () => {
      const before = past.at(-1)
      if (!before) return
      setPast(past.slice(0, -1))
      show(before, { kind: 'undo' })
    },
    retry: () => state.kind === 'unsaved' && void save(state.step),
    leave: () => setState({ kind: 'idle' }),
  }
}

const NONE: Step = { kind: 'undo' }
