import { sql } from '@payloadcms/db-postgres'

import type { Applying } from '../../domain/units/applicant.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'
import { isEligible } from '../shown/eligibility.ts'
import { isSlotSeenBy } from '../shown/slots.ts'

/*
 * Who reads the file of alias `f` with the entry of alias `e`, said once: a list asks it of many files and the door of a file
 * of one, so that what is listed is opened and nothing else (`test/int/files/listsAndDoors.test.ts`).
 */

/** Whether it is one of that entry, as `filesOf` finds them: shared files as they were when it was handed in (R78). */
export const isFileOfEntry = sql`(case when f.entry_id is not null
  then f.entry_id = e.id and f.removed_at is null
  else f.registration_id = e.registration_id and case
    when e.stage in ('draft', 'returned') or e.submitted_at is null then f.removed_at is null
    else f.created_at <= e.submitted_at and (f.removed_at is null or f.removed_at > e.submitted_at)
  end end)`

const isInSlotSeenBy = (reader: 'recommender' | 'judges') => sql`exists (
  select 1 from ${TABLE.categories_file_slots} slot
  where slot._parent_id = e.category_id and slot.key = f.slot and ${isSlotSeenBy(reader)})`

/** A unit reads what it owns, and so does a person: of its entries, and of its sign-ups before there is any entry. */
export const isReadByOwner = (applying: Applying) => sql`(
  (f.removed_at is null and (
    exists (select 1 from ${TABLE.entries} own where own.id = f.entry_id and ${isOwn('own', applying)})
    or exists (
      select 1 from ${TABLE.registrations} own
      where own.id = f.registration_id and f.entry_id is null and ${isOwn('own', applying)})))
  or exists (select 1 from ${TABLE.entries} e where ${isOwn('e', applying)} and ${isFileOfEntry}))`

/** Whether the entry or the sign-up of this alias is theirs. */
export const isOwn = (alias: 'e' | 'own', { unit, person }: Applying) =>
  unit === null
    ? sql`(${sql.raw(alias)}.unit_id is null and ${sql.raw(alias)}.person_id::text = ${person})`
    : sql`(${sql.raw(alias)}.unit_id::text = ${unit})`

/** Who stands beside the lead of these entries reads them (R13), but not what guardians signed for the children of another. */
export const isReadByPartner = (entries: readonly string[]) => sql`(${isFileOfEntry}
  and e.id::text in ${[...entries]}
  and not exists (
    select 1 from ${TABLE.entries_rels} named
    where named.parent_id = e.id and named.${manyTo('participants')} is not null
      and position('-' || named.${manyTo('participants')}::text in f.slot) > 0))`

/** A recommender reads of entries that name its unit, past the draft, in contests it is granted, what its slots show it (R92). */
export const isReadByRecommender = ({
  unit,
  contests,
}: {
  unit: string
  contests: readonly string[]
}) =>
  contests.length === 0
    ? sql`false`
    : sql`(${isFileOfEntry} and e.recommender_id::text = ${unit} and e.contest_id::text in ${[...contests]}
        and e.first_submitted_at is not null and e.stage not in ('draft', 'withdrawn')
        and ${isInSlotSeenBy('recommender')})`

/** A judge reads of entries assigned to them, while their round is not over, what their slots show judges (R126, R132). */
export const isReadByJudge = (judge: string) => sql`(${isFileOfEntry} and ${isEligible}
  and exists (
    select 1 from ${TABLE.assignments} a join ${TABLE.rounds} r on r.id = a.round_id
    where a.entry_id = e.id and a.judge_id::text = ${judge} and r.state in ('open', 'closed'))
  and ${isInSlotSeenBy('judges')})`
