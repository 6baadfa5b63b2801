import type { Refusal } from '../domain/refusal.ts'
import type { EntryDocument, FieldRemark } from '../domain/types/index.ts'
import { moveEntry } from './moveEntry.ts'
import type { Call } from './moveEntry.ts'
import { recordExamination } from './recordExamination.ts'

/** 退回修改: remarks beside their fields; only the sections named open (R84, R91, R112). */
export function returnEntry({
  entryId,
  to,
  remarks,
  ...call
}: Call & {
  entryId: unknown
  to: 'entrant' | 'recommender'
  remarks: FieldRemark[]
}): Promise<EntryDocument | Refusal> {
  const action = to === 'entrant' ? 'returnToEntrant' : 'returnToRecommender'
  return moveEntry({
    ...call,
    action,
    entryId,
    input: { remarks },
    follow: (locked) => recordExamination({ locked, actor: call.actor, decision: action, remarks }),
  })
}
