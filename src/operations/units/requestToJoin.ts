import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findById } from '../../store/database/documents.ts'
import { lockName, lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { bindToUnit } from '../../store/records/accounts.ts'
import type { Call } from '../shared/call.ts'
import { askToJoin } from './askToJoin.ts'
import { findUnit, unitLockNames } from './findUnit.ts'
import { readJoinNote, readUnitInput } from './readUnitInput.ts'

/**
 * An account of a unit that has none (it was declined, withdrew, or was taken out) names one. A unit that is not on record
 * yet becomes its own; one that is, is asked (experience.md, point 22).
 *
 * @param input as posted: unitName, creditCode, note. Refuses: invalid with `fields`, unitGiven, notAllowed for a person,
 *   joinOpen, joinTooOften.
 */
export function requestToJoin({
  req,
  actor,
  now,
  input,
}: Call & { input: Readonly<Record<string, unknown>> }): Promise<AccountDocument | Refusal> {
  return transact(req, async (transaction) => {
    const read = readUnitInput(input)
    if (isRefusal(read)) return read
    const note = readJoinNote(input)
    if (isRefusal(note)) return note
    const named = read.value
    for (const name of unitLockNames(named)) await lockName(transaction, name)
    await lockRow(transaction, 'accounts', actor.id)
    const account = actor.kind === 'account' ? await findById(req, 'accounts', actor.id) : null
    if (!account) return refuse('notSignedIn')
    if (account.kind !== 'unit') return refuse('notAllowed')
    if (account.unit) return refuse('unitGiven')
    const known = await findUnit(req, named)
    if (known) {
      const asked = { actor, now, account, unit: known, askedAs: named.name, note: note.value }
      const request = await askToJoin(transaction, asked)
      return isRefusal(request) ? request : account
    }
    const unit = await createDocument(req, 'units', named)
    await bindToUnit(transaction, { account: account.id, unit: unit.id, now })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'register',
      subject: 'units',
      subjectId: unit.id,
    })
    return account
  })
}
