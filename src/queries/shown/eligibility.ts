import { sql } from '@payloadcms/db-postgres'
import { manyTo, TABLE } from '../../store/database/table.ts'
import { isSlotAsked } from './slots.ts'

/**
 * Whether the consent for somebody who takes part in the entry of alias `e` was taken back after it was handed in: it is shown
 * and marked no more, and staff decide on it.
 */
export const isConsentGone = sql`(exists (
  select 1 from ${TABLE.entries_rels} named
  join ${TABLE.participants} p on p.id = named.${manyTo('participants')}
  where named.parent_id = e.id and p.consent_withdrawn_at > e.submitted_at))`

/** Whether a partner of the entry of alias `e` refuses the use of the work: it is shown and marked no more, and staff decide on it. */
export const isObjectedTo = sql`(exists (
  select 1 from ${TABLE.entry_partners} objecting
  where objecting.entry_id = e.id and objecting.state = 'objected'))`

/**
 * Whether the entry of alias `e` is eligible: accepted, no consent for a child taken back, its use refused by no partner, and every file due after acceptance that its answers ask for is there and counts (R79c,
 * R115). Only such entries may be voted for, marked or shown. A scan of one of our own papers counts once its code said that
 * it is of the current version, or a member of staff confirmed it; any other file counts by being there. A later correction
 * by staff does not take an entry out of a vote: the scan is then shown as older, and staff ask for another where they
 * want one.
 */
export const isEligible = sql`(e.stage = 'accepted' and not exists (
  select 1 from ${TABLE.categories_file_slots} slot
  where slot._parent_id = e.category_id and slot.due = 'acceptance' and ${isSlotAsked}
    and coalesce(slot.min_files, 1) > (
      select count(*) from ${TABLE.entry_files} file
      where file.slot = slot.key and file.removed_at is null
        and (slot.paper is null or file.paper_verified_at is not null)
        and (file.entry_id = e.id or file.registration_id = e.registration_id)))
  and not ${isConsentGone} and not ${isObjectedTo})`
