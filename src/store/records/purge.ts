import { randomBytes } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'

import { TABLE } from '../database/table.ts'
import type { Transaction } from '../database/transact.ts'

/** Stands where a name was. */
export const GONE = '已注销'

/**
 * Blanks what a closed account was known by, wherever it is kept, and ends its sign-ins: the one way in which a line of
 * the record may change, and only the name on it (domain.md decision 17; the guard in the database lets nothing else
 * through). Rows and references stay.
 *
 * @param keepsName documents stand under it
 */
export async function purgeAccount(
  { sql: db }: Transaction,
  { account, keepsName, now }: { account: string; keepsName: boolean; now: Date },
): Promise<void> {
  const nobody = `closed-${randomBytes(12).toString('hex')}`
  const at = now.toISOString()
  await db.execute(sql`delete from ${TABLE.codes} where address = (
    select username from ${TABLE.accounts} where id = ${account})`)
  // What was sent to its addresses, codes before it was opened too; and messages to others that name it.
  await db.execute(sql`
    update ${TABLE.messages} set address = null, code = null, answer = null
    where account_id = ${account} or address in (
      select unnest(array[username, email, phone]) from ${TABLE.accounts} where id = ${account})`)
  await db.execute(sql`
    update ${TABLE.messages} set params = params || jsonb_build_object(
      case when params ? 'lead' then 'lead' else 'name' end, ${GONE}::text)
    where params ->> 'by' = ${account}`)
  // A letter to many has names filled into its text; that of a trial is somebody else's than its reader's.
  await db.execute(sql`
    update ${TABLE.messages} set params = '{}'
    where template = 'broadcast' and (account_id = ${account} or params ->> 'by' = ${account})`)
  await db.execute(sql`
    update ${TABLE.accounts} set username = ${nobody}, email = null, phone = null, unit_id = null,
      name = case when ${keepsName} then name else ${GONE} end,
      hash = null, salt = null, closed_at = ${at}, updated_at = ${at}
    where id = ${account}`)
  await db.execute(sql`delete from ${TABLE.accounts_sessions} where _parent_id = ${account}`)
  await db.execute(sql`
    update ${TABLE.messages} set state = 'failed', fault = 'expired'
    where account_id = ${account} and state in ('waiting', 'sending')`)
  await db.execute(
    sql`update ${TABLE.working_copies} set input = null where account_id = ${account}`,
  )
  await db.execute(sql`update ${TABLE.join_requests} set note = null where account_id = ${account}`)
  await db.execute(sql`
    update ${TABLE.entry_partners} set named_as = ${GONE} where kind = 'person' and account_id = ${account}`)
  await db.execute(sql`select set_config('contest.purge', 'on', true)`)
  await db.execute(sql`
    update ${TABLE.activity} set actor_name = ${GONE} where actor = ${account} and actor_kind = 'account'`)
  await db.execute(sql`select set_config('contest.purge', 'off', true)`)
}

/**
 * Empties a person's answers, and deletes the rows of their files, where nothing that was handed in stands on them any
 * more; the sweep of leftovers then deletes the bytes.
 */
export async function purgeDrafts(
  { sql: db }: Transaction,
  { person }: { person: string },
): Promise<void> {
  const unused = sql`person_id = ${person} and (first_submitted_at is null or stage in ('withdrawn', 'lapsed'))`
  await deleteFiles(db, sql`entry_id in (select id from ${TABLE.entries} where ${unused})`)
  await db.execute(sql`
    update ${TABLE.entry_versions} set answers = '{}', files = '[]'
    where entry_id in (select id from ${TABLE.entries} where ${unused})`)
  await db.execute(sql`
    delete from ${TABLE.similarities} where entry_id in (select id from ${TABLE.entries} where ${unused})
      or other_id in (select id from ${TABLE.entries} where ${unused})`)
  await db.execute(sql`
    delete from ${TABLE.repeats} where entry_id in (select id from ${TABLE.entries} where ${unused})
      or other_id in (select id from ${TABLE.entries} where ${unused})`)
  await db.execute(sql`
    delete from ${TABLE.entry_texts} where entry_id in (select id from ${TABLE.entries} where ${unused})`)
  await db.execute(sql`update ${TABLE.entries} set answers = '{}', title = null where ${unused}`)
  const unusedSignUps = sql`person_id = ${person} and not exists (
    select 1 from ${TABLE.entries} e where e.registration_id = ${TABLE.registrations}.id
      and e.first_submitted_at is not null and e.stage not in ('withdrawn', 'lapsed'))`
  await deleteFiles(
    db,
    sql`registration_id in (select id from ${TABLE.registrations} where ${unusedSignUps})`,
  )
  await db.execute(sql`update ${TABLE.registrations} set answers = '{}' where ${unusedSignUps}`)
}

/** A worker that still prepares one of these films comes too late with it. */
async function deleteFiles(db: Transaction['sql'], which: ReturnType<typeof sql>): Promise<void> {
  const files = sql`select id from ${TABLE.entry_files} where ${which}`
  await db.execute(sql`delete from ${TABLE.renditions} where file_id in (${files})`)
  await db.execute(sql`
    delete from ${TABLE.page_images} where source in (select filename from ${TABLE.entry_files} where ${which})`)
  await db.execute(sql`delete from ${TABLE.entry_files} where ${which}`)
}
