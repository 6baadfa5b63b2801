import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'

/** 撤回提交: back to a draft before anybody has looked at it; the slot is given back, the number kept. */
export function recallEntry({
  entryId,
  ...call
}: Call & { entryId: unknown }): Promise<EntryDocument | Refusal> {
  return moveEntry({ ...call, action: 'recall', entryId })
}
