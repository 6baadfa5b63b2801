import { createHash, randomUUID } from 'node:crypto'

import { canonicalJson } from '../../domain/basics/canonicalJson.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { unitNameKey } from '../../domain/units/unitName.ts'
import { planUnitImport, unitReach } from '../../domain/units/unitSheet/planUnitImport.ts'
import type { ImportOutcome, PlannedRow } from '../../domain/units/unitSheet/planUnitImport.ts'
import { isBad } from '../../domain/units/unitSheet/unitSheet.ts'
import type { UnitRow } from '../../domain/units/unitSheet/unitSheet.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { knownUnits } from '../../queries/units/knownUnits.ts'
import { contestsOfUnits } from '../../queries/units/unitsOfContests.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { lockRow } from '../../store/database/lock.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import {
  addAliases,
  insertUnits,
  listRecommenders,
  lockUnits,
  updateUnits,
} from '../../store/records/storeUnits.ts'
import type { UnitRecord } from '../../store/records/storeUnits.ts'
import type { Call } from '../shared/call.ts'

/** What an import would do, or has done. `digest` stands for exactly this. */
export type UnitImport = {
  rows: PlannedRow[]
  counts: Record<ImportOutcome, number>
  digest: string
}
type Asked = Call & { contestId: unknown; rows: readonly UnitRow[] }

/** What `importRecommenderUnits` would do, without doing it. Refuses notFound, notAllowed. */
export const previewUnitImport = ({ req, actor, contestId, rows }: Asked) =>
  transact(req, async (transaction): Promise<UnitImport | Refusal> => {
    const contest = await organised({ transaction, actor, contestId })
    return isRefusal(contest) ? contest : plan({ transaction, actor, contest, rows })
  })

/**
 * Puts the good rows of a list on a contest's list of recommenders (R80), creating and changing units as previewed, all in
 * one transaction or none. What is imported is what was seen: where file or record changed since the preview, the digest
 * differs and nothing is written. An organiser of some contests only adds new units and what `unitReach` lets them.
 *
 * Refuses notFound, notAllowed, importChanged, importNothing.
 */
export function importRecommenderUnits({
  req,
  actor,
  now,
  contestId,
  rows,
  digest,
}: Asked & { digest: unknown }): Promise<UnitImport | Refusal> {
  return transact(req, async (transaction) => {
    const contest = await organised({ transaction, actor, contestId, lock: true })
    if (isRefusal(contest)) return contest
    await lockUnits(transaction)
    const planned = await plan({ transaction, actor, contest, rows })
    if (planned.digest !== digest) return refuse('importChanged')
    const { create, update, list, bad } = planned.counts
    if (create + update + list === 0) return refuse('importNothing')

    const added = await write({ transaction, now, contest, planned: planned.rows })
    await touchPages({ req, tags: ['contests', `contest:${contest.id}`] })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'importRecommenders',
      subject: 'contests',
      subjectId: contest.id,
      contest: contest.id,
      details: { create, update, list, leftOut: bad, digest, ...added },
    })
    return planned
  })
}

async function organised({
  transaction,
  actor,
  contestId,
  lock = false,
}: {
  transaction: Transaction
  actor: Call['actor']
  contestId: unknown
  lock?: boolean
}): Promise<ContestDocument | Refusal> {
  const found = await loadContest(transaction.req, contestId)
  const may = found ? checkOrganiser(actor, found.id) : refuse('notFound')
  if (isRefusal(may)) return may
  if (lock && found) await lockRow(transaction, 'contests', found.id)
  // Who held the lock before may have changed the list.
  return (await loadContest(transaction.req, contestId)) ?? refuse('notFound')
}

async function plan({
  transaction,
  actor,
  contest,
  rows,
}: {
  transaction: Transaction
  actor: Call['actor']
  contest: ContestDocument
  rows: readonly UnitRow[]
}): Promise<UnitImport> {
  const good = rows.filter((row) => !isBad(row)).map(({ values }) => values)
  const found = await knownUnits({
    transaction,
    names: good.flatMap(({ name, aliases }) => [name, ...aliases]),
    codes: good.flatMap(({ creditCode }) => (creditCode ? [creditCode] : [])),
  })
  const own = actor.kind === 'staff' ? actor.contests : []
  const ids = own.length > 0 ? found.map(({ id }) => id) : []
  const contestsOf = await contestsOfUnits(transaction, ids)
  const known = found.map((unit) => ({
    ...unit,
    reach: unitReach(own, contestsOf.get(unit.id) ?? []),
  }))
  const listed = new Set(contest.recommenders)
  const planned = planUnitImport({ rows, known, listed })
  const counts = { create: 0, update: 0, list: 0, same: 0, bad: 0 }
  for (const { outcome } of planned) counts[outcome] += 1
  const seen = planned.map(({ row, values, outcome, unit, changes }) => ({
    row,
    values,
    outcome,
    unit,
    changes,
    listed: unit !== null && listed.has(unit),
  }))
  const digest = createHash('sha256')
    .update(canonicalJson({ contest: contest.id, seen }))
    .digest('hex')
  return { rows: planned, counts, digest }
}

/** Says which units came onto the list, and since when: a form opened before does not know of them. */
async function write({
  transaction,
  now,
  contest,
  planned,
}: {
  transaction: Transaction
  now: Date
  contest: ContestDocument
  planned: readonly PlannedRow[]
}): Promise<{ units: string[]; listedAt?: string }> {
  const writing = { transaction, now }
  const wanted = planned
    .filter(({ outcome }) => outcome !== 'bad')
    .map((row) => ({ row, id: row.unit ?? randomUUID() }))
  const of = (outcome: ImportOutcome) => wanted.filter(({ row }) => row.outcome === outcome)

  await insertUnits({ ...writing, units: of('create').map(recordOf) })
  await updateUnits({ ...writing, units: of('update').map(recordOf) })
  await addAliases({
    transaction,
    aliases: [
      ...of('create').flatMap(({ row, id }) =>
        row.values.aliases.map((name) => ({ unit: id, name })),
      ),
      ...of('update').flatMap(({ row, id }) =>
        row.changes
          .filter(({ column }) => column === 'aliases')
          .flatMap(({ after }) => after.split('；').map((name) => ({ unit: id, name }))),
      ),
    ],
  })
  const listed = new Set(contest.recommenders)
  const units = wanted.map(({ id }) => id).filter((id) => !listed.has(id))
  if (units.length === 0) return { units }
  return { units, listedAt: await listRecommenders({ ...writing, contest: contest.id, units }) }
}

function recordOf({ row, id }: { row: PlannedRow; id: string }): UnitRecord {
  const { values } = row
  const isChanged = (column: string) =>
    row.outcome === 'create' || row.changes.some((change) => change.column === column)
  const given = (column: 'creditCode' | 'contactName' | 'contactPhone' | 'address' | 'postcode') =>
    isChanged(column) && values[column] ? values[column] : null
  return {
    id,
    name: values.name,
    normalisedName: unitNameKey(values.name),
    creditCode: given('creditCode'),
    creditCodeDoubtful: row.problems.some(
      ({ refusal }) => refusal.code === 'cellCreditCodeDoubtful',
    ),
    recommenderKind: isChanged('kind') ? values.kind : null,
    contactName: given('contactName'),
    contactPhone: given('contactPhone'),
    address: given('address'),
    postcode: given('postcode'),
  }
}
