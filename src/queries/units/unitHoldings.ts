import { sql } from '@payloadcms/db-postgres'

import type {
  EntryDocument,
  RegistrationDocument,
  UnitDocument,
} from '../../domain/documents/index.ts'
import { goesIntoTable } from '../../domain/tables/recommendationTable.ts'
import { signUpToKeep } from '../../domain/units/merging.ts'
import { integer } from '../../store/database/columns.ts'
import { findAll } from '../../store/database/documents.ts'
import { readSoleRow } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import type { Transaction } from '../../store/database/transact.ts'

/** Everything that names a unit which is to become part of another one, and what stands in the way. */
export type UnitHoldings = {
  accounts: string[]
  /** Entries of the unit, and entries that name it as their recommender. */
  entries: EntryDocument[]
  recommended: EntryDocument[]
  /** Sign-ups that only change hands, and pairs for one contest of which one stays. */
  registrations: RegistrationDocument[]
  doubles: { kept: RegistrationDocument; dropped: RegistrationDocument }[]
  opinions: number
  limitGrants: number
  joinRequests: number
  /** Contests that list it as a recommender. */
  listed: string[]
  sealedTables: number
  /** Entries that would be recommended by their own unit, by number or title. */
  ownRecommended: string[]
  /** Every contest in which any of this stands. */
  contests: string[]
  /** Recommenders in whose unsealed tables a name or a row changes. */
  tables: { contest: string; unit: string }[]
}

/** What a merge of `from` into `into` moves. Ask it under the locks of both units. */
export async function unitHoldings({
  transaction,
  from,
  into,
}: {
  transaction: Transaction
  from: UnitDocument
  into: UnitDocument
}): Promise<UnitHoldings> {
  const { req, sql: db } = transaction
  const named = { unit: { equals: from.id } }
  const [accounts, entries, recommended, own, others, tables, listing] = await Promise.all([
    findAll(req, 'accounts', named, { sort: 'id' }),
    findAll(req, 'entries', named, { sort: 'id' }),
    findAll(req, 'entries', { recommender: { equals: from.id } }, { sort: 'id' }),
    findAll(req, 'registrations', named),
    findAll(req, 'registrations', { unit: { equals: into.id } }),
    findAll(req, 'recommendationTables', named),
    findAll(req, 'contests', { recommenders: { in: [from.id] } }),
  ])
  const counted = await db.execute(sql`select
    (select count(*)::int from ${TABLE.recommendations} where unit_id = ${from.id}) as opinions,
    (select count(*)::int from ${TABLE.limit_grants} where unit_id = ${from.id}) as grants,
    (select count(*)::int from ${TABLE.join_requests} where unit_id = ${from.id} and state = 'open') as joins`)
  const doubles = own.flatMap((registration) => {
    const other = others.find(({ contest }) => contest === registration.contest)
    if (!other) return []
    const kept = signUpToKeep(registration, other)
    return [{ kept, dropped: kept === other ? registration : other }]
  })
  const isDouble = (id: string) =>
    doubles.some(({ kept, dropped }) => kept.id === id || dropped.id === id)
  const grants = await findAll(req, 'limitGrants', named)
  const contests = [...entries, ...recommended, ...own, ...tables, ...grants].flatMap(
    ({ contest }) => contest ?? [],
  )
  return {
    accounts: accounts.map(({ id }) => id),
    entries,
    recommended,
    doubles,
    registrations: own.filter(({ id }) => !isDouble(id)),
    ...readSoleRow(counted, {
      opinions: integer,
      limitGrants: integer.from('grants'),
      joinRequests: integer.from('joins'),
    }),
    listed: listing.map(({ id }) => id),
    sealedTables: tables.filter(({ state }) => state === 'sealed').length,
    ownRecommended: await ownRecommended({ transaction, entries, recommended, into: into.id }),
    contests: [...new Set([...contests, ...listing.map(({ id }) => id)])],
    tables: tablesTouched({ entries, recommended, from: from.id, into: into.id }),
  }
}

/** Only entries on their way count: what was accepted was accepted as it stood. */
async function ownRecommended({
  transaction: { req },
  entries,
  recommended,
  into,
}: Pick<UnitHoldings, 'entries' | 'recommended'> & {
  transaction: Transaction
  into: string
}): Promise<string[]> {
  const meeting = [
    ...entries.filter(({ recommender }) => recommender === into),
    ...recommended.filter(({ unit }) => unit === into),
  ].filter(({ stage }) => ON_THEIR_WAY.has(stage))
  if (meeting.length === 0) return []
  const contests = await findAll(req, 'contests', {
    id: { in: meeting.map(({ contest }) => contest) },
  })
  const allowing = contests.filter((each) => each.allowOwnRecommendation).map(({ id }) => id)
  return meeting
    .filter(({ contest }) => !allowing.includes(contest))
    .map(({ number, title, id }) => number ?? title ?? id)
}

const ON_THEIR_WAY = new Set([
  'draft',
  'submitted',
  'recommended',
  'declined',
  'returned',
  'sealed',
])

function tablesTouched({
  entries,
  recommended,
  from,
  into,
}: Pick<UnitHoldings, 'entries' | 'recommended'> & { from: string; into: string }) {
  const named = entries.flatMap((entry) =>
    entry.recommender && goesIntoTable(entry)
      ? [{ contest: entry.contest, unit: entry.recommender }]
      : [],
  )
  const roles = recommended.flatMap(({ contest }) => [
    { contest, unit: from },
    { contest, unit: into },
  ])
  const all = [...named, ...roles].map(({ contest, unit }) => [contest, unit] as const)
  return [...new Set(all.map((pair) => pair.join(' ')))].sort().map((pair) => {
    const [contest = '', unit = ''] = pair.split(' ')
    return { contest, unit }
  })
}
