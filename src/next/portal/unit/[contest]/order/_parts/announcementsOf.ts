import type { Announcements } from '@dnd-kit/core'

import { fill } from '#src/translations/fill.ts'
import type { OrderWords } from './orderWords.ts'

/**
 * What is read out while a row is carried. `carried.isMoved` keeps, from picking up to putting down, whether it has left its
 * place: before that the list only reports where it already is, over the sentence that it was picked up.
 */
export function announcementsOf({
  words,
  titleOf,
  placeOf,
  total,
  carried,
}: {
  words: OrderWords
  titleOf: (entry: string) => string
  placeOf: (entry: string) => number
  total: number
  carried: { isMoved: boolean }
}): Announcements {
  const say = (sentence: string, entry: unknown, at: unknown) =>
    fill(sentence, { title: titleOf(String(entry)), place: placeOf(String(at)), total })
  return {
    onDragStart: ({ active }) => {
      carried.isMoved = false
      return say(words.picked, active.id, active.id)
    },
    onDragOver: ({ active, over }) => {
      const at = (over ?? active).id
      if (at !== active.id) carried.isMoved = true
      return carried.isMoved ? say(words.over, active.id, at) : undefined
    },
    onDragEnd: ({ active, over }) => say(words.dropped, active.id, (over ?? active).id),
    onDragCancel: ({ active }) => say(words.cancelled, active.id, active.id),
  }
}
