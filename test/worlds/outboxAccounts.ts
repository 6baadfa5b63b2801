import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'

import type { GrantRole } from '#src/domain/types/index.ts'
import type { Booted } from '../helpers/payload.ts'
import { TABLE } from '#src/store/database/table.ts'

/** Accounts with an address and a part in a contest, written in one statement; they never sign in. */
export async function accountsWithGrant(
  { payload }: Booted,
  {
    contest,
    role,
    count,
    unit = null,
  }: { contest: string; role: GrantRole; count: number; unit?: string | null },
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  const list = JSON.stringify(ids)
  await payload.db.drizzle.execute(sql`
    insert into ${TABLE.accounts} (id, name, kind, username, email, unit_id)
    select value::uuid, '示例账号', 'unit', 'mass-' || value, value || '@example.org', ${unit}
    from jsonb_array_elements_text(${list}::jsonb)`)
  await payload.db.drizzle.execute(sql`
    insert into ${TABLE.accounts_grants} (_order, _parent_id, id, contest_id, role)
    select 1, value::uuid, gen_random_uuid(), ${contest}, ${role}
    from jsonb_array_elements_text(${list}::jsonb)`)
  return ids
}
