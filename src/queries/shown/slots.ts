import { sql } from '@payloadcms/db-postgres'

import type { SlotReader } from '../../domain/types/index.ts'
import { TABLE } from '../../store/database/table.ts'

/** Whether the slot of alias `slot` is there for the entry of alias `e`: no answer of it has closed it. */
export const isSlotOpen = sql`((e.slots_off ->> slot.key) is distinct from 'closed')`

/** Whether something has to be in that slot of that entry. */
export const isSlotAsked = sql`(slot.required and (e.slots_off ->> slot.key) is null)`

/**
 * Whether a reader may see what lies in the slot of alias `slot` of the entry of alias `e`: `isSeenBy` of
 * `src/domain/files/slotReaders.ts` in SQL; `test/int/files/slotReaders.test.ts` holds one to the other.
 */
export const isSlotSeenBy = (reader: SlotReader) => sql`(${isSlotOpen}
  and exists (
    select 1 from ${TABLE.categories_file_slots_seen_by} seen
    where seen.parent_id = slot.id and seen.value::text = ${reader})
  and ${reader === 'recommender' ? sql`true` : sql`slot.paper is null`}
  and ${reader === 'public' ? isFilmSlot : sql`true`})`

/** A place for films that are handed in with an entry. */
export const isFilmSlot = sql`(slot.due = 'submission' and slot.shared is not true and exists (
  select 1 from ${TABLE.categories_file_slots_accept} accepted
  where accepted.parent_id = slot.id and accepted.value in ('mp4', 'mov', 'avi', 'mpg')))`
