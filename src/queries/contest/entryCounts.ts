import { sql } from '@payloadcms/db-postgres'

import { contestLimit, slotTaking } from '../../domain/entry/limits.ts'
import type { Charge } from '../../domain/entry/limits.ts'
import { STAGES } from '../../domain/types/entry.ts'
import type { Contest } from '../../domain/types/index.ts'
import { PARTNERS_IN } from '../../domain/units/joint.ts'
import { integer } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

const TAKING = STAGES.filter(slotTaking)

/** Entries of a unit or person in a category, or in a whole contest, that use up a slot now. Ask it under the lock of that unit or person. */
export async function countTaken({
  transaction,
  category,
  contest,
  charge,
  except,
}: {
  transaction: Reader
  category: string
  /** Counts in all its categories instead. */
  contest?: string
  charge: Charge
  /** The entry that wants the slot. */
  except?: string
}): Promise<number> {
  // Of persons' entries only: what somebody enters for a unit, or joins under one, is charged to the unit.
  const charged =
    charge.kind === 'unit'
      ? sql`unit_id = ${charge.id}`
      : sql`unit_id is null and (person_id = ${charge.id} or exists (
          select 1 from ${TABLE.entry_partners} partner where partner.entry_id = ${TABLE.entries}.id
            and partner.account_id = ${charge.id} and partner.state::text in ${[...PARTNERS_IN]}))`
  const found = await transaction.sql.execute(sql`
    select count(*)::int as taken from ${TABLE.entries}
    where ${contest ? sql`contest_id = ${contest}` : sql`category_id = ${category}`} and ${charged}
      and stage::text in ${TAKING}
      and id <> ${except ?? NO_ENTRY}`)
  return readSoleRow(found, { taken: integer }).taken
}

/** The same over a whole contest, where it limits them; 0 where it does not. */
export const countInContest = (
  asked: Omit<Parameters<typeof countTaken>[0], 'contest'> & {
    contest: Pick<Contest, 'id' | 'limits'>
  },
): Promise<number> =>
  contestLimit(asked.contest, asked.charge.kind) === null
    ? Promise.resolve(0)
    : countTaken({ ...asked, contest: asked.contest.id })

/** The next number of a category; ask it under the lock of that category and kind. */
export async function nextSequence({
  transaction,
  category,
  kind,
}: {
  transaction: Reader
  category: string
  kind: 'entry' | 'acceptance'
}): Promise<number> {
  const column = kind === 'entry' ? sql`number_sequence` : sql`acceptance_sequence`
  const found = await transaction.sql.execute(sql`
    select coalesce(max(${column}), 0)::int + 1 as next from ${TABLE.entries} where category_id = ${category}`)
  return readSoleRow(found, { next: integer }).next
}

const NO_ENTRY = '00000000-0000-0000-0000-000000000000'
