import type { Participant } from '../types/index.ts'
import { nameKey } from './nameKey.ts'

/** How many are listed, or offered to be chosen, at once. */
export const MOST_LISTED = 50

/** Those whose name has what is looked for, in whatever width, case and spacing it was typed; all where nothing is. */
export function findByName<Each extends Pick<Participant, 'name'>>(
  kept: readonly Each[],
  asked: string,
): Each[] {
  const key = nameKey(asked)
  return kept.filter(({ name }) => nameKey(name).includes(key))
}

/**
 * One page of those who are kept, out of the ones whose name has what is looked for. A page that there is not is the nearest
 * that there is.
 *
 * @param page as it stands in the address, counted from 1
 */
export function pageOfKept<Each extends Pick<Participant, 'name'>>(
  kept: readonly Each[],
  { asked, page }: { asked: string; page: unknown },
): { rows: Each[]; count: number; page: number; pages: number } {
  const found = findByName(kept, asked)
  const pages = Math.max(1, Math.ceil(found.length / MOST_LISTED))
  const wanted = Math.trunc(Number(page)) || 1
  const at = Math.min(pages, Math.max(1, wanted))
  const rows = found.slice((at - 1) * MOST_LISTED, at * MOST_LISTED)
  return { rows, count: found.length, page: at, pages }
}
