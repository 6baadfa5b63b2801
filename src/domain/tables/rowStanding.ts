import type { Entry } from '../types/index.ts'

/** What became of an entry since its row was sealed: it stands; it left the contest; it was sent back; its words differ now. */
export type RowStanding = 'stands' | 'out' | 'sentBack' | 'differs'

/** The paper stays as it was stamped; on screen a row that no longer counts is struck through (R91). */
export function rowStanding(
  entry: Pick<Entry, 'stage' | 'returnedTo' | 'differsFromTable'> | null,
): RowStanding {
  if (!entry || OUT.has(entry.stage)) return 'out'
  if (entry.stage === 'returned' && entry.returnedTo === 'recommender') return 'sentBack'
  return entry.differsFromTable ? 'differs' : 'stands'
}

const OUT: ReadonlySet<Entry['stage']> = new Set<Entry['stage']>([
  'withdrawn',
  'eliminated',
  'lapsed',
  'disqualified',
  'declined',
])
