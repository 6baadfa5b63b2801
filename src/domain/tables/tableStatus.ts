import type { RecommendationTableDocument } from '../types/index.ts'

/**
 * Where a recommender stands with its newest table: nothing generated yet, being printed, not printable, no longer what
 * stands, waiting for its scan, waiting for its seal, or sealed.
 */
export type TableStatus =
  'none' | 'rendering' | 'problem' | 'outdated' | 'ready' | 'scanned' | 'sealed'

export function tableStatus(
  table: Pick<RecommendationTableDocument, 'state' | 'pdf' | 'scan' | 'problem'> | null,
  showsWhatStands: boolean,
): TableStatus {
  if (!table) return 'none'
  if (table.state === 'sealed') return 'sealed'
  if (table.state === 'outdated' || !showsWhatStands) return 'outdated'
  if (table.problem && !table.pdf) return 'problem'
  if (!table.pdf) return 'rendering'
  return table.scan ? 'scanned' : 'ready'
}
