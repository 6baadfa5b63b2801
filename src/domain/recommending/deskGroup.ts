import type { Entry } from '../types/index.ts'

/** How a recommender sorts the entries that named it: by what it has to do about them. */
export const DESK_GROUPS = [
  'waiting',
  'sentBack',
  'recommended',
  'returned',
  'declined',
  'sealed',
  'over',
] as const
export type DeskGroup = (typeof DESK_GROUPS)[number]

export function deskGroup({ stage, returnedTo }: Pick<Entry, 'stage' | 'returnedTo'>): DeskGroup {
  switch (stage) {
    case 'submitted':
      return 'waiting'
    case 'recommended':
    case 'declined':
      return stage
    case 'returned':
      return returnedTo === 'recommender' ? 'sentBack' : 'returned'
    case 'sealed':
    case 'accepted':
      return 'sealed'
    default:
      return 'over'
  }
}

/**
 * Whether an entry is known to a recommender: it names its unit, and was handed in. What is still written, was recalled
 * or withdrawn is not (R92; the matrix says the same).
 */
export function isOnDesk(
  entry: Pick<Entry, 'contest' | 'route' | 'recommender' | 'stage' | 'firstSubmittedAt'>,
  { contest, unit }: { contest: string; unit: string },
): boolean {
  return (
    entry.contest === contest &&
    entry.route === 'recommender' &&
    entry.recommender === unit &&
    entry.firstSubmittedAt !== null &&
    entry.stage !== 'draft' &&
    entry.stage !== 'withdrawn'
  )
}
