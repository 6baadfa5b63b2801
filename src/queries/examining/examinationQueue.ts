import { sql } from '@payloadcms/db-postgres'

import { PROPOSED_ACTIONS } from '../../domain/documents/entries.ts'
import type { ProposedAction } from '../../domain/documents/index.ts'
import { RETURNED_TO, ROUTES, STAGES } from '../../domain/types/entry.ts'
import type { Entry } from '../../domain/types/index.ts'
import { instant, integer, oneOf, text, truth } from '../../store/database/columns.ts'
import type { RowOf } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRow, readRows, readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { applicantNames } from '../entry/applicantNames.ts'

/**
 * How staff look at the entries of a contest. `open`: all that an examiner can work on now, ready for a decision or early;
 * `ready`: sealed, or of a road without a recommender; `early`: may be checked while it waits for its recommender;
 * `checked`: was, and waits on; `mine`: taken by who asks; `unfinished` (未完成) and `unrecommended` (未推荐) are the
 * boards at the close.
 */
export const QUEUE_STATES = [
  'open',
  'ready',
  'early',
  'mine',
  'checked',
  'returned',
  'unfinished',
  'unrecommended',
] as const
export type QueueState = (typeof QUEUE_STATES)[number]

export type QueueFilter = {
  contest: string
  category?: string | null
  state: QueueState
  /** Who asks. */
  staff: string
  now: Date
}

export type QueueRow = Pick<
  Entry,
  'id' | 'number' | 'title' | 'stage' | 'route' | 'returnedTo' | 'differsFromTable'
> & {
  applicant: string
  category: string
  categoryEn: string | null
  recommender: string | null
  /** ISO 8601; null for what was never handed in. */
  firstSubmittedAt: string | null
  submittedAt: string | null
  /** The examiner who has it in hand now. */
  claimantId: string | null
  isMine: boolean
  claimedUntil: string | null
  extendedUntil: string | null
  /** What one person proposed and another one has to answer. */
  proposed: ProposedAction | null
}

const READY = sql`(e.stage = 'sealed' or (e.stage = 'submitted' and e.route <> 'recommender'))`
const WAITS = sql`(e.stage = 'recommended' or (e.stage = 'submitted' and e.route = 'recommender'))`
const UNCHECKED = sql`(e.checked_at is null or e.checked_at < e.submitted_at)`
/** All an examiner can work on, of alias `e`. */
export const OPEN = sql`(${READY} or (${WAITS} and ${UNCHECKED}))`
/** Whether two entries of aliases `e` and `own` stand in one lane: of one category, both ready or both early. */
export const SAME_LANE = sql`(e.category_id = own.category_id and ${READY} =
  (own.stage = 'sealed' or (own.stage = 'submitted' and own.route <> 'recommender')))`

/** One page of the queue, by first submission (R109, domain.md decision 5), and how many there are. */
export async function queueRows({
  transaction,
  limit,
  offset,
  ...filter
}: QueueFilter & { transaction: Reader; limit: number; offset: number }): Promise<{
  rows: QueueRow[]
  total: number
}> {
  const { staff, now } = filter
  const where = conditionOf(filter)
  const found = await transaction.sql.execute(sql`
    with page as (
      select e.* from ${TABLE.entries} e where ${where}
      order by e.first_submitted_at nulls last, e.id limit ${limit} offset ${offset})
    select e.id, e.number, e.title, e.stage, e.route, e.returned_to, e.differs_from_table,
      e.first_submitted_at, e.submitted_at, e.claimed_until, e.extended_until,
      ${applicantNames} as applicant, c.title as category, c.title_en, r.name as recommender,
      case when e.claimed_until > ${now.toISOString()} then e.claimed_by_id end as claimant_id,
      (select p.action from ${TABLE.proposals} p where p.entry_id = e.id and p.state = 'open' limit 1) as proposed,
      (select count(*)::int from ${TABLE.entries} e where ${where}) as total
    from page e
    join ${TABLE.categories} c on c.id = e.category_id
    left join ${TABLE.units} u on u.id = e.unit_id
    left join ${TABLE.accounts} a on a.id = e.person_id
    left join ${TABLE.units} r on r.id = e.recommender_id
    order by e.first_submitted_at nulls last, e.id`)
  const total =
    readRow(found, { total: integer })?.total ??
    (offset > 0 ? await countOf(transaction, where) : 0)
  return { rows: readRows(found, QUEUE_ROW).map((row) => rowOf(row, staff)), total }
}

/** How many stand in each state. */
export async function queueTotals({
  transaction,
  ...filter
}: Omit<QueueFilter, 'state'> & { transaction: Reader }): Promise<Record<QueueState, number>> {
  const counts = QUEUE_STATES.map(
    (state) =>
      sql`count(*) filter (where ${stateOf({ ...filter, state })})::int as ${sql.identifier(state)}`,
  )
  const found = await transaction.sql.execute(sql`
    select ${sql.join(counts, sql`, `)} from ${TABLE.entries} e where ${scopeOf(filter)}`)
  return readSoleRow(found, {
    open: integer,
    ready: integer,
    early: integer,
    mine: integer,
    checked: integer,
    returned: integer,
    unfinished: integer,
    unrecommended: integer,
  })
}

/**
 * The entry an examiner should take next, locked: the first that nobody else has in hand, is taking at this very moment,
 * or waits for a second reader after this one. Two who ask at once never get the same.
 */
export async function lockNext({
  transaction,
  ...filter
}: QueueFilter & { transaction: Reader }): Promise<string | null> {
  const { staff, now } = filter
  const found = await transaction.sql.execute(sql`
    select e.id from ${TABLE.entries} e
    where ${conditionOf(filter)} and ${OPEN} and ${freeFor({ staff, now })}
    order by e.first_submitted_at, e.id limit 1
    for no key update skip locked`)
  return readRow(found, { id: text })?.id ?? null
}

/** Whether somebody who takes this entry passes over one of its lane that was submitted earlier and nobody has in hand. */
export async function isOutOfOrder({
  transaction,
  entry,
  staff,
  now,
}: {
  transaction: Reader
  entry: Pick<Entry, 'id'>
  staff: string
  now: Date
}): Promise<boolean> {
  const found = await transaction.sql.execute(sql`
    select exists (
      select 1 from ${TABLE.entries} own
      join ${TABLE.entries} e on e.contest_id = own.contest_id and ${SAME_LANE}
        and (e.first_submitted_at, e.id) < (own.first_submitted_at, own.id)
      where own.id = ${entry.id} and ${OPEN} and ${freeFor({ staff, now })}) as earlier`)
  return readSoleRow(found, { earlier: truth }).earlier
}

const freeFor = ({ staff, now }: { staff: string; now: Date }) => sql`
  (e.claimed_until is null or e.claimed_until <= ${now.toISOString()} or e.claimed_by_id = ${staff})
  and not exists (select 1 from ${TABLE.proposals} p where p.entry_id = e.id and p.state = 'open'
    and p.action = 'accept' and p.proposer_id = ${staff})`

const conditionOf = (filter: QueueFilter) => sql`${scopeOf(filter)} and ${stateOf(filter)}`

const scopeOf = ({ contest, category }: Pick<QueueFilter, 'contest' | 'category'>) =>
  category
    ? sql`e.contest_id = ${contest} and e.category_id = ${category}`
    : sql`e.contest_id = ${contest}`

function stateOf({ state, staff, now }: Pick<QueueFilter, 'state' | 'staff' | 'now'>) {
  switch (state) {
    case 'open':
      return OPEN
    case 'ready':
      return READY
    case 'early':
      return sql`(${WAITS} and ${UNCHECKED})`
    case 'checked':
      return sql`(${WAITS} and not ${UNCHECKED})`
    case 'mine':
      return sql`(e.claimed_by_id = ${staff} and e.claimed_until > ${now.toISOString()})`
    case 'returned':
      return sql`e.stage = 'returned'`
    case 'unfinished':
      return sql`e.stage in ('draft', 'returned')`
    case 'unrecommended':
      return sql`(${WAITS} or e.stage = 'declined')`
  }
}

async function countOf(transaction: Reader, where: ReturnType<typeof conditionOf>) {
  const found = await transaction.sql.execute(
    sql`select count(*)::int as total from ${TABLE.entries} e where ${where}`,
  )
  return readSoleRow(found, { total: integer }).total
}

const QUEUE_ROW = {
  id: text,
  number: text.nullable,
  title: text.nullable,
  stage: oneOf(STAGES),
  route: oneOf(ROUTES),
  returnedTo: oneOf(RETURNED_TO).nullable,
  differsFromTable: truth.or(false),
  applicant: text.or(''),
  category: text,
  categoryEn: text.nullable.from('title_en'),
  recommender: text.nullable,
  firstSubmittedAt: instant.nullable,
  submittedAt: instant.nullable,
  claimantId: text.nullable,
  claimedUntil: instant.nullable,
  extendedUntil: instant.nullable,
  proposed: oneOf(PROPOSED_ACTIONS).nullable,
}

const rowOf = (row: RowOf<typeof QUEUE_ROW>, staff: string): QueueRow => ({
  ...row,
  isMine: row.claimantId === staff,
  claimedUntil: row.claimantId === null ? null : row.claimedUntil,
})
