import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { checkTries } from '../../domain/accounts/tryLimits.ts'
import type { TryLimit } from '../../domain/accounts/tryLimits.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { date, integer } from '../database/columns.ts'
import { readSoleRow } from '../database/readRows.ts'
import { TABLE } from '../database/table.ts'
import { transact } from '../database/transact.ts'
import type { Transaction } from '../database/transact.ts'
import { keyed } from '../keys.ts'

/** What a try counts against: whose tries they are, in words that are kept as their keyed digest only. */
export type Counted = { of: string; limit: TryLimit }

/**
 * Counts one try against each of these, or none of them if one is used up. It is counted before it is made, so that tries at
 * the same moment cannot pass together; `giveTriesBack` takes back what was none. Call it outside a transaction, and with
 * what many share first, so that two calls do not wait for each other. Refuses `triesUsed`.
 */
export async function takeTries(
  req: PayloadRequest,
  { counted, now }: { counted: readonly Counted[]; now: Date },
): Promise<Refusal | null> {
  const taken = await transact(req, async (transaction) => {
    await removeEnded(transaction, now)
    for (const each of counted) {
      const refused = await takeOne(transaction, { req, ...each, now })
      if (refused) return refused
    }
    return null
  })
  return isRefusal(taken) ? taken : null
}

/** Takes back what was no wrong try. */
export async function giveTriesBack(
  req: PayloadRequest,
  counted: readonly Counted[],
): Promise<void> {
  await transact(req, async ({ sql: db }) => {
    for (const { of } of counted) {
      await db.execute(sql`
        update ${TABLE.tries} set count = count - 1 where key = ${keyOf(req, of)} and count > 0`)
    }
  })
}

/** Forgets the tries of whoever has done what they tried. */
export async function forgetTries({ req, sql: db }: Transaction, of: string): Promise<void> {
  await db.execute(sql`delete from ${TABLE.tries} where key = ${keyOf(req, of)}`)
}

async function takeOne(
  { sql: db }: Transaction,
  { req, of, limit, now }: Counted & { req: PayloadRequest; now: Date },
): Promise<Refusal | null> {
  const at = now.toISOString()
  const end = new Date(now.getTime() + limit.minutes * 60_000).toISOString()
  const found = await db.execute(sql`
    insert into ${TABLE.tries} as kept (key, count, ends_at) values (${keyOf(req, of)}, 1, ${end})
    on conflict (key) do update set
      count = case when kept.ends_at <= ${at} then 1 else kept.count + 1 end,
      ends_at = case when kept.ends_at <= ${at} then excluded.ends_at else kept.ends_at end
    returning count, ends_at`)
  const { count, endsAt } = readSoleRow(found, { count: integer, endsAt: date })
  return checkTries(limit, { count, endsAt, now })
}

/** A few at a time, and none that somebody else is counting at: so nobody waits for it. */
async function removeEnded({ sql: db }: Transaction, now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - DAY).toISOString()
  await db.execute(sql`
    delete from ${TABLE.tries} where key in (
      select key from ${TABLE.tries} where ends_at < ${longAgo} limit 50 for update skip locked)`)
}

const keyOf = (req: PayloadRequest, of: string): string => keyed(req.payload.secret, `tries:${of}`)

const DAY = 24 * 3_600_000
