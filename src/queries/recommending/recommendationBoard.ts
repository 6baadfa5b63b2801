import { sql } from '@payloadcms/db-postgres'

import type { RecommendationTableDocument } from '../../domain/documents/index.ts'
import { TABLE_STATES } from '../../domain/documents/recommending.ts'
import { TABLE_SCAN_VERDICTS } from '../../domain/tables/tableScan.ts'
import { RECOMMENDER_KINDS } from '../../domain/types/contest.ts'
import type { RecommenderKind } from '../../domain/types/index.ts'
import { instant, integer, oneOf, text, truth } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

/** A recommender of a contest: what it has, how far it is, and what stands of its newest table. */
export type BoardRow = {
  unit: string
  name: string
  kind: RecommenderKind | null
  contactName: string | null
  contactPhone: string | null
  /** Whether it is on the contest's list still; of one that is not, entries may yet name it. */
  isListed: boolean
  /** How many accounts recommend for it. */
  accounts: number
  drafts: number
  /** Entries that were handed in and still count, whatever became of them. */
  submitted: number
  /** Without a word. */
  waiting: number
  /** With a word for them, not sealed. */
  recommended: number
  declined: number
  /** Sent back by an examiner to the unit itself. */
  sentBack: number
  /** In sealed tables. */
  sealed: number
  sealedTables: number
  newest: {
    id: string
    serial: string
    state: RecommendationTableDocument['state']
    hasScan: boolean
    scanVerdict: RecommendationTableDocument['scanVerdict']
    isConfirmed: boolean
    sealedAt: string | null
  } | null
  /** Of the extension that counts, ISO 8601. */
  extendedUntil: string | null
  remindedAt: string | null
}

/** Whether something is left for a unit to do. */
export const isUnitBehind = ({
  waiting,
  recommended,
  sentBack,
}: Pick<BoardRow, 'waiting' | 'recommended' | 'sentBack'>): boolean =>
  waiting + recommended + sentBack > 0

/** All recommenders of a contest in one statement: those with most left to do first, then by name. */
export async function recommendationBoard({
  transaction,
  contest,
}: {
  transaction: Reader
  contest: string
}): Promise<BoardRow[]> {
  const found = await transaction.sql.execute(sql`
    with listed as (
      select ${manyTo('units')} as id from ${TABLE.contests_rels}
      where parent_id = ${contest} and path = 'recommenders' and ${manyTo('units')} is not null
    ),
    counted as (
      select recommender_id as id,
        count(*) filter (where stage = 'draft')::int as drafts,
        count(*) filter (where stage not in ('draft', 'withdrawn', 'lapsed')
          and first_submitted_at is not null)::int as submitted,
        count(*) filter (where stage = 'submitted')::int as waiting,
        count(*) filter (where stage = 'recommended')::int as recommended,
        count(*) filter (where stage = 'declined')::int as declined,
        count(*) filter (where stage = 'returned' and returned_to = 'recommender')::int as sent_back,
        count(*) filter (where stage in ('sealed', 'accepted'))::int as sealed
      from ${TABLE.entries}
      where contest_id = ${contest} and route = 'recommender' and recommender_id is not null
      group by recommender_id
    ),
    granted as (
      select a.unit_id as id, count(distinct a.id)::int as accounts
      from ${TABLE.accounts} a join ${TABLE.accounts_grants} g on g._parent_id = a.id
      where g.contest_id = ${contest} and g.role = 'recommender' and a.unit_id is not null
      group by a.unit_id
    ),
    newest as (
      select distinct on (unit_id) unit_id as id, id as table_id, serial, state, scan, scan_verdict,
        scan_confirmed_at, sealed_at
      from ${TABLE.recommendation_tables} where contest_id = ${contest}
      order by unit_id, sequence desc, version desc
    ),
    sealed as (
      select unit_id as id, count(*)::int as tables from ${TABLE.recommendation_tables}
      where contest_id = ${contest} and state = 'sealed' group by unit_id
    ),
    extended as (
      select distinct on (unit_id) unit_id as id, closes_at from ${TABLE.recommendation_extensions}
      where contest_id = ${contest} order by unit_id, created_at desc
    ),
    reminded as (
      select subject_id as id, max(at) as at from ${TABLE.activity}
      where contest_id = ${contest} and subject = 'units' and action = 'remindRecommender'
      group by subject_id
    )
    select u.id, u.name, u.recommender_kind, u.contact_name, u.contact_phone,
      coalesce(g.accounts, 0) as accounts, c.*, n.*, coalesce(s.tables, 0) as sealed_tables,
      x.closes_at, r.at as reminded_at, u.id as unit,
      u.id in (select id from listed) as is_listed
    from (select id from listed union select id from counted) as l
    join ${TABLE.units} u on u.id = l.id
    left join counted c on c.id = u.id
    left join granted g on g.id = u.id
    left join newest n on n.id = u.id
    left join sealed s on s.id = u.id
    left join extended x on x.id = u.id
    left join reminded r on r.id = u.id::text
    order by coalesce(c.waiting, 0) + coalesce(c.recommended, 0) + coalesce(c.sent_back, 0) desc, u.name`)
  return readRows(found, BOARD_ROW).map(
    ({ tableId, serial, state, scan, scanVerdict, scanConfirmedAt, sealedAt, ...row }) => ({
      ...row,
      newest:
        tableId && serial && state
          ? {
              id: tableId,
              serial,
              state,
              hasScan: scan !== null,
              scanVerdict,
              isConfirmed: scanConfirmedAt !== null,
              sealedAt,
            }
          : null,
    }),
  )
}

const BOARD_ROW = {
  unit: text,
  name: text,
  kind: oneOf(RECOMMENDER_KINDS).nullable.from('recommender_kind'),
  contactName: text.nullable,
  contactPhone: text.nullable,
  isListed: truth,
  accounts: integer,
  drafts: integer.or(0),
  submitted: integer.or(0),
  waiting: integer.or(0),
  recommended: integer.or(0),
  declined: integer.or(0),
  sentBack: integer.or(0),
  sealed: integer.or(0),
  sealedTables: integer,
  extendedUntil: instant.nullable.from('closes_at'),
  remindedAt: instant.nullable,
  tableId: text.nullable,
  serial: text.nullable,
  state: oneOf(TABLE_STATES).nullable,
  scan: text.nullable,
  scanVerdict: oneOf(TABLE_SCAN_VERDICTS).nullable,
  scanConfirmedAt: instant.nullable,
  sealedAt: instant.nullable,
}
