import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { BROWSERS, SYSTEMS } from '../../domain/accounts/device.ts'
import type { Device } from '../../domain/accounts/device.ts'
import { instant, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'

export type SignIn = { at: string; succeeded: boolean; device: Device }

/** The latest sign-ins and failed tries of an account, newest first. */
export async function ownSignIns(payload: Payload, account: string): Promise<SignIn[]> {
  const found = await readerOf(payload).sql.execute(sql`
    select at, action, details->'device'->>'browser' as browser, details->'device'->>'system' as system
    from ${TABLE.activity}
    where subject = 'accounts' and subject_id = ${account} and action in ('signIn', 'signInFailed')
    order by at desc, id desc limit ${SHOWN}`)
  return readRows(found, {
    at: instant,
    action: text,
    browser: text.nullable,
    system: text.nullable,
  }).map(({ at, action, browser, system }) => ({
    at,
    succeeded: action === 'signIn',
    device: {
      browser: BROWSERS.find((each) => each === browser) ?? 'other',
      system: SYSTEMS.find((each) => each === system) ?? 'other',
    },
  }))
}

const SHOWN = 20
