import type { Announcements } from '@dnd-kit/core'

import { fill } from '../../../../../translations/fill.ts'
import type { OrderWords } from './orderWords.ts'

/** What is read out while a row is carried. */
export function announcementsOf({
  words,
  titleOf,
  placeOf,
  total,
}: {
  words: OrderWords
  titleOf: (entry: string) => string
  placeOf: (entry: string) => number
  total: number
}): Announcements {
  const say = (sentence: string, entry: unknown, at: unknown) =>
    fill(sentence, { title: titleOf(String(entry)), place: placeOf(String(at)), total })
  return {
    onDragStart: ({ active }) => say(words.picked, active.id, active.id),
    onDragOver: ({ active, over }) => say(words.over, active.id, (over ?? active).id),
    onDragEnd: ({ active, over }) => say(words.dropped, active.id, (over ?? active).id),
    onDragCancel: ({ active }) => say(words.cancelled, active.id, active.id),
  }
}
