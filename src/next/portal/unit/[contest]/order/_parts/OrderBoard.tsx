'use client'

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import type { Modifier } from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import { useState } from 'react'

import { fill } from '#src/translations/fill.ts'
import type { Locale } from '#src/translations/locale.ts'
import { OrderNotice } from './OrderNotice.tsx'
import { OrderRow } from './OrderRow.tsx'
import type { RankedEntry } from './OrderRow.tsx'
import { announcementsOf } from './announcementsOf.ts'
import type { OrderWords } from './orderWords.ts'
import { useOrder } from './useOrder.ts'

/**
 * The order to be changed by mouse, touch or keyboard, by buttons, or by a number; every step is saved at once and can be
 * undone. Before script the buttons, the number and the undo are plain forms. `shown` are the rows of one category.
 */
export function OrderBoard({
  entries,
  shown,
  action,
  home,
  isOpen,
  last,
  undo,
  locale,
  words,
}: {
  /** All rows, first to last. */
  entries: RankedEntry[]
  shown: string[]
  action: string
  home: string
  isOpen: boolean
  /** The newest change of the order, in words. */
  last: { id: string; name: string; at: string; isOwn: boolean } | null
  undo: string[] | null
  locale: Locale
  words: OrderWords
}) {
  const stored = entries.map(({ entry }) => entry)
  const { order, state, changes, mayUndo, ...steps } = useOrder({
    action,
    locale,
    stored,
    undo,
    stamp: last?.id ?? '',
  })
  const [carried] = useState(() => ({ isMoved: false }))
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 5 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const byId = new Map(entries.map((row) => [row.entry, row]))
  const titleOf = (entry: string) => byId.get(entry)?.title ?? ''
  const placeOf = (entry: string) => order.indexOf(entry) + 1
  const isShown = new Set(shown)
  const rows = order.filter((entry) => isShown.has(entry))
  const seen = order.join(',')
  const undoLabel = last && !last.isOwn && state.kind === 'idle' ? words.undoOther : words.undo

  return (
    <>
      <OrderNotice
        state={state}
        changes={changes}
        last={last}
        titleOf={titleOf}
        words={words}
        {...steps}
      />
      {isOpen && mayUndo && (
        <form
          method="post"
          action={action}
          className="no-print mb-4"
          onSubmit={(event) => {
            event.preventDefault()
            steps.undo()
          }}
        >
          <input type="hidden" name="seen" value={seen} />
          <input type="hidden" name="entries" value={(undo ?? []).join(',')} />
          <button type="submit" className="min-h-11 underline underline-offset-4">
            {fill(undoLabel, { name: last?.name ?? '', at: last?.at ?? '' })}
          </button>
        </form>
      )}
      <DndContext
        id="order"
        sensors={sensors}
        collisionDetection={closestCenter}
        modifiers={UPRIGHT}
        accessibility={{
          announcements: announcementsOf({ words, titleOf, placeOf, total: order.length, carried }),
          screenReaderInstructions: { draggable: words.instructions },
        }}
        onDragEnd={({ active, over }) => {
          if (over && over.id !== active.id) steps.move(String(active.id), placeOf(String(over.id)))
        }}
      >
        <SortableContext id="order" items={rows} strategy={verticalListSortingStrategy}>
          <ol aria-label={words.list} className="border-t-2 border-ink">
            {rows.map((entry, index) => {
              const row = byId.get(entry)
              if (!row) return null
              const above = rows[index - 1]
              const below = rows[index + 1]
              return (
                <OrderRow
                  key={entry}
                  row={row}
                  seen={seen}
                  action={action}
                  words={words}
                  rank={placeOf(entry)}
                  total={order.length}
                  href={`${home}/entries/${entry}`}
                  isOpen={isOpen && order.length > 1}
                  up={above ? placeOf(above) : null}
                  down={below ? placeOf(below) : null}
                  onMove={(place) => steps.move(entry, place)}
                />
              )
            })}
          </ol>
        </SortableContext>
      </DndContext>
    </>
  )
}

const upright: Modifier = ({ transform }) => ({ ...transform, x: 0 })
const UPRIGHT = [upright]
