import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkManager } from '../../domain/contest/organising.ts'
import type { UnitDocument } from '../../domain/documents/index.ts'
import { aliasesAfterMerge, checkMerge } from '../../domain/units/merging.ts'
import { limitsAfterMerge } from '../../queries/units/limitsAfterMerge.ts'
import type { OverLimit } from '../../queries/units/limitsAfterMerge.ts'
import { unitHoldings } from '../../queries/units/unitHoldings.ts'
import type { UnitHoldings } from '../../queries/units/unitHoldings.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockName, lockRow } from '../../store/database/lock.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'
import { repointUnit } from '../../store/records/repointUnit.ts'
import { orderLock, outdateTables } from '../lifecycle/outdateTables.ts'
import type { Call } from '../shared/call.ts'
import { unitLockNames } from './findUnit.ts'
import { joinSignUps } from './joinSignUps.ts'

/** What a merge would move, or has moved. */
export type UnitMerge = {
  from: UnitDocument
  into: UnitDocument
  holdings: UnitHoldings
  over: OverLimit[]
}
type Asked = Call & { fromId: unknown; intoId: unknown }

/** What `mergeUnits` would move, without moving it. Refuses the same, but for the reason. */
export const previewMerge = ({ req, actor, ...ids }: Asked): Promise<UnitMerge | Refusal> =>
  transact(req, (transaction) => plan(transaction, { actor, ...ids }))

/**
 * Makes one unit of two records of it (R25, domain.md): everything that names the one that goes names the one that stays;
 * its name and credit code lead there. Nothing is taken away: where the two together are over a limit, entries stay and no
 * further slot is given. Not to be undone. Everything happens in one transaction under the locks of both units, under
 * which slots are counted too.
 *
 * Refuses notAllowed to who does not organise all contests, notFound, reasonMissing, busy when something moved
 * meanwhile, and what `checkMerge` refuses.
 */
export function mergeUnits({
  req,
  actor,
  now,
  reason,
  ...ids
}: Asked & { reason: string }): Promise<UnitMerge | Refusal> {
  return transact(req, async (transaction) => {
    if (!reason) return refuse('reasonMissing')
    const first = await plan(transaction, { actor, ...ids })
    if (isRefusal(first)) return first
    const locked = await lockHoldings(transaction, first)
    const merge = await plan(transaction, { actor, ...ids })
    if (isRefusal(merge)) return merge
    const { from, into, holdings, over } = merge
    if (entriesOf(holdings).some((id) => !locked.has(id))) return refuse('busy')

    for (const { contest, unit } of holdings.tables) {
      await outdateTables({ transaction, contest, unit })
    }
    for (const { id } of holdings.registrations) {
      await updateDocument(req, 'registrations', id, { unit: into.id })
    }
    for (const double of holdings.doubles) {
      await joinSignUps(transaction, { ...double, from: from.id, into: into.id })
    }
    await repointUnit(transaction, { from: from.id, into: into.id })
    await joinRecords(transaction, { from, into })
    for (const account of holdings.accounts) {
      await tell(transaction, {
        account,
        contest: null,
        template: 'unit.merged',
        now,
        params: { from: from.name, unit: into.name, reason },
      })
    }
    await appendActivity(transaction, {
      actor,
      now,
      action: 'mergeUnits',
      subject: 'units',
      subjectId: into.id,
      from: from.id,
      to: into.id,
      details: { reason, over, ...countsOf(holdings) },
    })
    await touchPages({ req, tags: holdings.contests.map((contest) => `contest:${contest}`) })
    return merge
  })
}

async function plan(
  transaction: Transaction,
  { actor, fromId, intoId }: Pick<Asked, 'actor' | 'fromId' | 'intoId'>,
): Promise<UnitMerge | Refusal> {
  const { req } = transaction
  const may = checkManager(actor)
  if (isRefusal(may)) return may
  const ids = [fromId, intoId].map(String).sort()
  for (const id of ids) await lockRow(transaction, 'units', id)
  const from = await findById(req, 'units', fromId)
  const into = await findById(req, 'units', intoId)
  if (!from || !into) return refuse('notFound')
  const holdings = await unitHoldings({ transaction, from, into })
  const checked = checkMerge({ from, into, ...holdings })
  if (isRefusal(checked)) return checked
  const units = [from.id, into.id]
  const over = await limitsAfterMerge({ transaction, entries: holdings.entries, units })
  return { from, into, holdings, over }
}

/** In the order every operation keeps: names, units (locked already), accounts, entries, orders of recommenders. */
async function lockHoldings(
  transaction: Transaction,
  { from, into, holdings }: UnitMerge,
): Promise<ReadonlySet<string>> {
  const names = [from, into].flatMap(({ name, creditCode }) =>
    unitLockNames({ name, creditCode: creditCode ?? null }),
  )
  for (const name of names.sort()) await lockName(transaction, name)
  for (const id of holdings.accounts) await lockRow(transaction, 'accounts', id)
  const entries = entriesOf(holdings)
  for (const id of entries) await lockRow(transaction, 'entries', id)
  for (const table of holdings.tables) await lockName(transaction, orderLock(table))
  return new Set(entries)
}

const entriesOf = ({ entries, recommended }: UnitHoldings): string[] =>
  [...new Set([...entries, ...recommended].map(({ id }) => id))].sort()

async function joinRecords(
  { req }: Transaction,
  { from, into }: Pick<UnitMerge, 'from' | 'into'>,
): Promise<void> {
  const takesCode = !into.creditCode && from.creditCode
  await updateDocument(req, 'units', from.id, {
    mergedInto: into.id,
    recommenderKind: null,
    ...(takesCode ? { creditCode: null } : {}),
  })
  await updateDocument(req, 'units', into.id, {
    aliases: aliasesAfterMerge(into, from),
    ...(takesCode ? { creditCode: from.creditCode ?? null } : {}),
    member: Boolean(into.member) || Boolean(from.member),
    recommenderKind: into.recommenderKind ?? from.recommenderKind ?? null,
    address: into.address || from.address || null,
    postcode: into.postcode || from.postcode || null,
    contactName: into.contactName || from.contactName || null,
    contactPhone: into.contactPhone || from.contactPhone || null,
  })
}

const countsOf = (holdings: UnitHoldings): Record<string, number> => ({
  accounts: holdings.accounts.length,
  registrations: holdings.registrations.length + holdings.doubles.length,
  entries: holdings.entries.length,
  recommended: holdings.recommended.length,
  opinions: holdings.opinions,
  limitGrants: holdings.limitGrants,
})
