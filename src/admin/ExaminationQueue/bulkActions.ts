import type { Actor } from '../../domain/types/index.ts'
import type { BULK_DOORS } from '../../endpoints/examining/boards.ts'
import type { QueueState } from '../../queries/examining/examinationQueue.ts'

/** What can be done to many rows at once, by the name of its door. */
export type BulkAction = (typeof BULK_DOORS)[number]

/** What is typed for them, and what each of them is sent of it. */
export type BulkSent = Record<'reason' | 'words' | 'until' | 'ground' | 'groundReason', string>
export const BULK_ASKS = {
  'bulk-acceptance': ['words', 'reason'],
  extension: ['until', 'reason'],
  'direct-route': ['ground', 'groundReason', 'reason'],
  elimination: ['reason'],
  lapse: [],
} as const satisfies Record<BulkAction, readonly (keyof BulkSent)[]>

/** What has to be there before anything is asked of the server: it would refuse every row for the same cause. */
export const missingOf = (action: BulkAction, sent: BulkSent): (typeof NEEDED)[number] | null =>
  NEEDED.find((name) => BULK_ASKS[action].some((each) => each === name) && !sent[name].trim()) ??
  null

const NEEDED = ['until', 'ground', 'reason'] as const

/** What somebody may do to many rows of one kind; the operation says it again of each row. */
export function bulkActions({
  state,
  actor,
}: {
  state: QueueState
  actor: Extract<Actor, { kind: 'staff' }>
}): BulkAction[] {
  if (actor.role === 'auditor') return []
  const organises = actor.role !== 'examiner'
  switch (state) {
    case 'open':
    case 'ready':
    case 'mine':
      return ['bulk-acceptance', 'elimination']
    case 'unfinished':
      return organises ? ['extension', 'elimination', 'lapse'] : ['elimination']
    case 'unrecommended':
      return organises ? ['extension', 'direct-route', 'elimination', 'lapse'] : ['elimination']
    case 'returned':
      return organises ? ['extension', 'elimination', 'lapse'] : ['elimination']
    default:
      return ['elimination']
  }
}
