import { sql } from '@payloadcms/db-postgres'

import type { RecommenderFigures } from '../../domain/recommending/recommenderFigures.ts'
import { RECOMMENDER_KINDS } from '../../domain/types/contest.ts'
import { integer, oneOf, text, truth } from '../../store/database/columns.ts'
import type { Reader } from '../../store/database/database.ts'
import { readRows } from '../../store/database/readRows.ts'
import { manyTo, TABLE } from '../../store/database/table.ts'

export type RecommenderStatistics = RecommenderFigures & {
  accounts: number
  /** Accounts whose owner has chosen a password. */
  settled: number
}

/**
 * Every recommender of a contest with its figures, and the direct route if entries took it, in one statement and no order.
 *
 * submitted: ever handed in · passed: has an acceptance number · returned: returned at least once · shortlisted: has a
 * published result of a round after the first of its category, or a published award · awarded: has a published award other
 * than a certificate of participation · publicity: sum of what staff recorded.
 */
export async function recommenderStatistics({
  transaction,
  contest,
}: {
  transaction: Reader
  contest: string
}): Promise<RecommenderStatistics[]> {
  const found = await transaction.sql.execute(sql`
    with listed as (
      select ${manyTo('units')} as unit from ${TABLE.contests_rels}
      where parent_id = ${contest}::uuid and path = 'recommenders'
    ), returned as (
      select distinct subject_id from ${TABLE.activity}
      where contest_id = ${contest}::uuid and subject = 'entries' and "to" = 'returned'
    ), awarded as (
      select distinct r.entry_id from ${TABLE.results} r
      cross join lateral jsonb_array_elements(r.awards) as won(award)
      where r.contest_id = ${contest}::uuid and r.published_at is not null
        and won.award ->> 'kind' <> 'participation'
    ), further as (
      select distinct r.entry_id from ${TABLE.results} r
      join ${TABLE.rounds} later on later.id = r.round_id
      where r.contest_id = ${contest}::uuid and r.published_at is not null
        and exists (select 1 from ${TABLE.rounds} first
          where first.category_id = later.category_id and first.opened_at < later.opened_at)
    ), counted as (
      select e.recommender_id as unit,
        count(*) filter (where e.stage = 'draft' and e.first_submitted_at is null)::int as drafting,
        count(*) filter (where e.first_submitted_at is not null)::int as submitted,
        count(*) filter (where e.acceptance_number is not null)::int as passed,
        count(*) filter (where e.id::text in (select subject_id from returned))::int as returned,
        count(*) filter (where e.stage = 'eliminated')::int as eliminated,
        count(*) filter (where e.id in (select entry_id from awarded)
          or e.id in (select entry_id from further))::int as shortlisted,
        count(*) filter (where e.id in (select entry_id from awarded))::int as awarded
      from ${TABLE.entries} e
      where e.contest_id = ${contest}::uuid
        and (e.recommender_id is not null or e.route = 'direct')
      group by e.recommender_id
    ), shown as (
      select unit_id as unit, sum(count)::int as publicity from ${TABLE.publicity_records}
      where contest_id = ${contest}::uuid group by unit_id
    ), held as (
      select a.unit_id as unit, count(distinct a.id)::int as accounts,
        count(distinct a.id) filter (where a.must_change_password is not true)::int as settled
      from ${TABLE.accounts} a join ${TABLE.accounts_grants} g on g._parent_id = a.id
      where g.contest_id = ${contest}::uuid and g.role = 'recommender' and a.closed_at is null
      group by a.unit_id
    ), known as (
      select unit from listed union select unit from counted union select unit from shown
    )
    select known.unit, coalesce(u.name, '') as name, u.recommender_kind as kind,
      u.credit_code as "creditCode", u.contact_name as "contactName",
      u.contact_phone as "contactPhone", listed.unit is not null as listed,
      coalesce(held.accounts, 0) as accounts, coalesce(held.settled, 0) as settled,
      coalesce(counted.drafting, 0) as drafting, coalesce(counted.submitted, 0) as submitted,
      coalesce(counted.passed, 0) as passed, coalesce(counted.returned, 0) as returned,
      coalesce(counted.eliminated, 0) as eliminated,
      coalesce(counted.shortlisted, 0) as shortlisted, coalesce(counted.awarded, 0) as awarded,
      coalesce(shown.publicity, 0) as publicity
    from known
    left join ${TABLE.units} u on u.id = known.unit
    left join listed on listed.unit = known.unit
    left join counted on counted.unit is not distinct from known.unit
    left join shown on shown.unit = known.unit
    left join held on held.unit = known.unit`)
  return readRows(found, {
    unit: text.nullable,
    name: text,
    kind: oneOf(RECOMMENDER_KINDS).nullable,
    creditCode: text.nullable,
    contactName: text.nullable,
    contactPhone: text.nullable,
    listed: truth,
    accounts: integer,
    settled: integer,
    drafting: integer,
    submitted: integer,
    passed: integer,
    returned: integer,
    eliminated: integer,
    shortlisted: integer,
    awarded: integer,
    publicity: integer,
  })
}
