import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'

import type { Running } from '../../helpers/payload.ts'
import { TABLE } from '#src/store/database/table.ts'

/** A row without a password: hashing one takes half a second, and these never sign in. */
export async function quickAccount(booted: Running, unit: string | null = null): Promise<string> {
  const id = randomUUID()
  await booted.payload.db.drizzle.execute(sql`
    insert into ${TABLE.accounts} (id, name, kind, username, unit_id)
    values (${id}, '示例账号', 'unit', ${`quick-${id}`}, ${unit})`)
  return id
}
