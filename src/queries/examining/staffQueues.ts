import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { integer, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { tableOf } from '../../domain/basics/tableNames.ts'
import { matching } from '../units/matching.ts'
import type { Matches } from '../units/matching.ts'

/** What has to be done now, what somebody else has to do, and how the contest stands. */
export type QueueKind = 'todo' | 'waiting' | 'standing'
export type StaffQueue = {
  key: string
  collection: 'entries' | 'rounds' | 'units'
  kind: QueueKind
  /** Documents that match one of these, field by field; the list of the collection is filtered by the very same. */
  anyOf: Matches
}

/** The queues staff work through (R109–R117): counted here, listed by the panel, both from this one definition. */
export const STAFF_QUEUES = [
  {
    key: 'toExamine',
    collection: 'entries',
    kind: 'todo',
    anyOf: [
      { stage: 'sealed' },
      { stage: 'submitted', route: 'direct' },
      { stage: 'submitted', route: 'none' },
    ],
  },
  {
    key: 'differs',
    collection: 'entries',
    kind: 'todo',
    anyOf: [{ stage: 'sealed', differsFromTable: true }],
  },
  { key: 'declined', collection: 'entries', kind: 'todo', anyOf: [{ stage: 'declined' }] },
  { key: 'roundsClosed', collection: 'rounds', kind: 'todo', anyOf: [{ state: 'closed' }] },
  {
    key: 'toRecommend',
    collection: 'entries',
    kind: 'waiting',
    anyOf: [{ stage: 'submitted', route: 'recommender' }],
  },
  { key: 'toSeal', collection: 'entries', kind: 'waiting', anyOf: [{ stage: 'recommended' }] },
  { key: 'returned', collection: 'entries', kind: 'waiting', anyOf: [{ stage: 'returned' }] },
  { key: 'drafts', collection: 'entries', kind: 'standing', anyOf: [{ stage: 'draft' }] },
  { key: 'accepted', collection: 'entries', kind: 'standing', anyOf: [{ stage: 'accepted' }] },
  { key: 'roundsOpen', collection: 'rounds', kind: 'standing', anyOf: [{ state: 'open' }] },
] as const satisfies readonly StaffQueue[]
export type QueueKey = (typeof STAFF_QUEUES)[number]['key']

/** Units whose credit code has a wrong check digit (R43): nobody’s contest, everybody’s warning. */
export const DOUBTFUL_UNITS = {
  key: 'doubtfulUnits',
  collection: 'units',
  kind: 'todo',
  anyOf: [{ creditCodeDoubtful: true }],
} as const satisfies StaffQueue

export type QueueCounts = {
  /** By contest, then by queue; what is zero is left out. */
  contests: Record<string, Partial<Record<QueueKey, number>>>
  doubtfulUnits: number
}

/** How many documents stand in every queue of these contests, and how many of these units look doubtful, in one statement. */
export async function staffQueueCounts({
  payload,
  contests,
  units = null,
}: {
  payload: Payload
  contests: string[]
  /** Ids; null = all there are. */
  units?: readonly string[] | null
}): Promise<QueueCounts> {
  const ofContests =
    contests.length === 0 ? [] : STAFF_QUEUES.map((queue) => counting(queue, contests))
  const found = await readerOf(payload).sql.execute(
    sql.join([countingUnits(units), ...ofContests], sql` union all `),
  )
  const counts: QueueCounts = { contests: {}, doubtfulUnits: 0 }
  const rows = readRows(found, { contest: text.nullable, queue: text, count: integer })
  for (const { contest, queue, count } of rows) {
    if (contest === null) counts.doubtfulUnits = count
    else counts.contests[contest] = { ...counts.contests[contest], [queue]: count }
  }
  return counts
}

function counting({ key, collection, anyOf }: StaffQueue, contests: string[]) {
  const table = sql.identifier(tableOf(collection))
  return sql`select contest_id::text as contest, ${key} as queue, count(*)::int as count from ${table}
    where contest_id in ${contests} and ${matching(anyOf)} group by contest_id`
}

function countingUnits(units: readonly string[] | null) {
  const { key, collection, anyOf } = DOUBTFUL_UNITS
  const ids = sql`select value::uuid from jsonb_array_elements_text(${JSON.stringify(units ?? [])}::jsonb)`
  return sql`select null as contest, ${key} as queue, count(*)::int as count
    from ${sql.identifier(tableOf(collection))}
    where ${matching(anyOf)} and ${units === null ? sql`true` : sql`id in (${ids})`}`
}
