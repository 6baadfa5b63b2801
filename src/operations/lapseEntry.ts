import type { Refusal } from '../domain/refusal.ts'
import type { EntryDocument } from '../domain/types/index.ts'
import { moveEntry } from './moveEntry.ts'
import type { Call } from './moveEntry.ts'

/** 未完成: what was never finished ends when the examination is over. */
export function lapseEntry({
  entryId,
  ...call
}: Call & { entryId: unknown }): Promise<EntryDocument | Refusal> {
  return moveEntry({ ...call, action: 'lapse', entryId })
}
