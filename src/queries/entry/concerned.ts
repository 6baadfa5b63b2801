import { sql } from '@payloadcms/db-postgres'
import { TABLE } from '../../store/database/table.ts'

/** Whether account `a` enters what row `e` is of: an entry or a sign-up, of its unit or of itself. */
export const ENTERS = sql`(e.unit_id = a.unit_id or (e.unit_id is null and e.person_id = a.id))`

/** Whether account `a` recommends for the unit that entry `e` names, in its contest. */
export const RECOMMENDS = sql`(e.recommender_id = a.unit_id and exists (
  select 1 from ${TABLE.accounts_grants} g
  where g._parent_id = a.id and g.contest_id = e.contest_id and g.role = 'recommender'))`
