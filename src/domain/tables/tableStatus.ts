/**
 * Where a recommender stands with its newest table: nothing generated yet, being printed, not printable, no longer what
 * stands, waiting for its scan, waiting for its seal, or sealed.
 */
export type TableStatus =
  'none' | 'rendering' | 'problem' | 'outdated' | 'ready' | 'scanned' | 'sealed'

/** What is known of a printed table. */
type Printed = {
  state: 'generated' | 'outdated' | 'sealed'
  pdf?: string | null
  scan?: string | null
  problem?: object | null
}

export function tableStatus(table: Printed | null, showsWhatStands: boolean): TableStatus {
  if (!table) return 'none'
  if (table.state === 'sealed') return 'sealed'
  if (table.state === 'outdated' || !showsWhatStands) return 'outdated'
  if (table.problem && !table.pdf) return 'problem'
  if (!table.pdf) return 'rendering'
  return table.scan ? 'scanned' : 'ready'
}
