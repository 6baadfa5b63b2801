import { availableParallelism } from 'node:os'

import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { oncePer } from '../oncePer.ts'

/** Passwords that this process works at together: one processor is left to its pages, where there is more than one. */
const MOST_AT_ONCE = Math.min(2, Math.max(1, availableParallelism() - 1))
/** So many wait, of either kind: a password takes some 0.3 s, and who waits longer than some seconds tries again. */
const MOST_WAITING = 20

/**
 * Works at a password when its turn comes: each takes a processor for a third of a second, and many at once would stall the
 * site. Browsers that have signed in before go first, and have a line of their own. Call it outside a transaction: who
 * waits must hold neither a connection nor a lock, and must not stand in the line already. Refuses `busy` where the line is
 * full, but nobody who is `patient`.
 */
export async function inHashingLine<T>(
  act: () => Promise<T>,
  { isKnown = false, isPatient = false }: { isKnown?: boolean; isPatient?: boolean } = {},
): Promise<T | Refusal> {
  const line = oncePer(globalThis, 'hashingLine', (): Line => ({
    atWork: 0,
    known: [],
    others: [],
  }))
  const waiting = isKnown ? line.known : line.others
  if (line.atWork < MOST_AT_ONCE) line.atWork += 1
  else if (waiting.length >= MOST_WAITING && !isPatient) return refuse('busy')
  else await new Promise<void>((resolve) => waiting.push(resolve))
  try {
    return await act()
  } finally {
    const next = line.known.shift() ?? line.others.shift()
    if (next) next()
    else line.atWork -= 1
  }
}

/**
 * Does something of which a password is only a part, as long as not too many are at it: whoever finds the house full is sent
 * away before anything is asked of the database. Within, be `patient`. Refuses `busy`.
 */
export async function withPlaceInLine<T>(
  act: () => Promise<T>,
  { isKnown }: { isKnown: boolean },
): Promise<T | Refusal> {
  const places = oncePer(globalThis, 'hashingPlaces', () => ({ known: 0, others: 0 }))
  const kind = isKnown ? 'known' : 'others'
  if (places[kind] >= MOST_WAITING + MOST_AT_ONCE) return refuse('busy')
  places[kind] += 1
  try {
    return await act()
  } finally {
    places[kind] -= 1
  }
}

type Line = { atWork: number; known: (() => void)[]; others: (() => void)[] }
