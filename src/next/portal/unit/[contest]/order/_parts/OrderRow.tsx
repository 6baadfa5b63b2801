'use client'

import { useSortable } from '@dnd-kit/sortable'
import { useState } from 'react'
import type { FormEvent } from 'react'

import { fill } from '#src/translations/fill.ts'
import type { OrderWords } from './orderWords.ts'

export type RankedEntry = { entry: string; title: string; unitName: string; categoryTitle: string }

/** One ruled row with its numeral in the margin, to be dragged by its handle, or moved up, down, or to a place. */
export function OrderRow({
  row: { entry, title, unitName, categoryTitle },
  rank,
  total,
  seen,
  action,
  href,
  isOpen,
  up,
  down,
  onMove,
  words,
}: {
  row: RankedEntry
  rank: number
  total: number
  /** The order this page shows, ids joined by commas. */
  seen: string
  action: string
  href: string
  isOpen: boolean
  /** The place one step up or down among the rows shown; null at an end. */
  up: number | null
  down: number | null
  onMove: (place: number) => void
  words: OrderWords
}) {
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({
    id: entry,
    attributes: { roleDescription: words.handleRole },
    disabled: !isOpen,
  })
  const [typed, setTyped] = useState({ rank, place: String(rank) })
  // Whatever moves the row, the box shows its place again.
  if (typed.rank !== rank) setTyped({ rank, place: String(rank) })
  const placeId = `place-${entry}`
  const move = (place: number | null) => (event: FormEvent) => {
    event.preventDefault()
    if (place !== null && Number.isInteger(place)) onMove(place)
  }
  const hidden = (place?: number | null) => (
    <>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="entry" value={entry} />
      {place !== undefined && <input type="hidden" name="place" value={place ?? rank} />}
    </>
  )
  const step = (direction: 'up' | 'down', place: number | null) => (
    <form method="post" action={action} onSubmit={move(place)}>
      {hidden(place)}
      <button
        type="submit"
        aria-disabled={place === null}
        aria-label={fill(words[`${direction}Of`], { title })}
        className={BUTTON}
      >
        <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
        {words[direction]}
      </button>
    </form>
  )

  return (
    <li
      ref={setNodeRef}
      id={`entry-${entry}`}
      // Set by the browser's own objects while a row is carried; the server writes no style into the page.
      style={
        transform
          ? { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)`, transition }
          : undefined
      }
      className={`grid grid-cols-[2.75rem_1fr] items-baseline gap-x-3 border-b border-line py-3 target:bg-surface sm:grid-cols-[2.75rem_1fr_auto] ${isDragging ? 'relative z-10 bg-surface outline-2 outline-ink' : ''}`}
    >
      <span className="figures font-song text-2xl font-bold text-title">{rank}</span>
      <div className="min-w-0">
        <a href={href} className="inline-block py-1 font-bold">
          {title}
        </a>
        <p className="text-sm text-muted">
          {unitName} · {categoryTitle}
        </p>
      </div>
      {isOpen && (
        <div className="no-print col-start-2 mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 sm:col-start-3 sm:mt-0">
          <button
            ref={setActivatorNodeRef}
            type="button"
            {...attributes}
            {...listeners}
            aria-label={fill(words.handle, { title })}
            className={`needs-script ${BUTTON} cursor-grab touch-none text-lg`}
          >
            <span aria-hidden="true">⠿</span>
          </button>
          <div className="flex gap-x-2">
            {step('up', up)}
            {step('down', down)}
          </div>
          <form
            method="post"
            action={action}
            className="flex items-center gap-x-2"
            onSubmit={move(typed.place.trim() === '' ? null : Number(typed.place))}
          >
            {hidden()}
            <label htmlFor={placeId} className="text-sm">
              <span aria-hidden="true">{words.place}</span>
              <span className="sr-only">{fill(words.placeOf, { title })}</span>
            </label>
            <input
              id={placeId}
              name="place"
              type="number"
              inputMode="numeric"
              min={1}
              max={total}
              value={typed.place}
              onChange={(event) => setTyped({ rank, place: event.target.value })}
              className="figures min-h-11 w-18 rounded-sm border border-edge bg-surface px-2 text-base text-ink"
            />
            <button type="submit" className={BUTTON}>
              {words.move}
            </button>
          </form>
        </div>
      )}
    </li>
  )
}

const BUTTON =
  'inline-flex min-h-11 items-center gap-1 rounded-sm border border-edge bg-surface px-3 text-sm hover:border-ink aria-disabled:cursor-not-allowed aria-disabled:border-dashed aria-disabled:text-muted'
