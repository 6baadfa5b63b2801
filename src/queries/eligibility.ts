import { sql } from '@payloadcms/db-postgres'

/**
 * Whether the entry of alias `e` is eligible: accepted, and every file due after acceptance is there (R79c). Only such
 * entries may be voted for, marked or shown. The twin in SQL of `missingFiles` with `due: 'acceptance'`.
 */
export const isEligible = sql`(e.stage = 'accepted' and not exists (
  select 1 from categories_file_slots slot
  where slot._parent_id = e.category_id and slot.due = 'acceptance' and slot.required
    and not exists (
      select 1 from entry_files file
      where file.slot = slot.key and file.removed_at is null
        and (file.entry_id = e.id or file.registration_id = e.registration_id))))`
