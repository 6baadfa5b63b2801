import { sql } from '@payloadcms/db-postgres'

import type { SlotReader } from '../../domain/types/index.ts'
import { isEligible } from './eligibility.ts'
import { isFilmSlot, isSlotSeenBy } from './slots.ts'
import { TABLE } from '../../store/database/table.ts'

/** An award of a published result that is won, not merely taken part in. */
const isWinner = sql`exists (
  select 1 from ${TABLE.results} r where r.entry_id = e.id and r.published_at is not null
    and jsonb_path_exists(r.awards, '$[*] ? (@.kind != "participation")'))`

/**
 * Whether the entry of alias `e` is shown to the public (R118, R139): eligible, in a published contest, and either in a
 * public vote that has begun or a published winner.
 */
export const isShown = sql`(${isEligible}
  and exists (select 1 from ${TABLE.contests} shown where shown.id = e.contest_id and shown.published)
  and (${isWinner} or exists (
    select 1 from ${TABLE.rounds} r join ${TABLE.rounds_components} k on k._parent_id = r.id and k.kind = 'publicVote'
    where r.category_id = e.category_id and r.state <> 'draft')))`

/**
 * Whether the file of alias `f` is a film that the entry `e` is: handed in with it, into a place that asks for films and that
 * this reader may see. Papers, scans and pictures of an entry are nobody's business, whatever their format.
 */
export const isFilmSeenBy = (reader: SlotReader) => sql`(f.entry_id = e.id and f.removed_at is null
  and f.kind in ('mp4', 'mov', 'avi', 'mpg')
  and exists (
    select 1 from ${TABLE.categories_file_slots} slot
    where slot._parent_id = e.category_id and slot.key = f.slot
      and ${isFilmSlot} and ${isSlotSeenBy(reader)}))`
