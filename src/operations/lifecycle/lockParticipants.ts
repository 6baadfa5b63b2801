import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type {
  CategoryDocument,
  ContestDocument,
  ParticipantDocument,
} from '../../domain/documents/index.ts'
import { checkParticipantLimit } from '../../domain/entry/limits.ts'
import { toldApart } from '../../domain/participants/toldApart.ts'
import { countEntered } from '../../queries/participants/countEntered.ts'
import { findById } from '../../store/database/documents.ts'
import { lockName, lockRow } from '../../store/database/lock.ts'
import type { Transaction } from '../../store/database/transact.ts'

/**
 * Locks participants, and with each the person it is (`identityOf`): one that another account wrote down too waits for the
 * same lock. Before the entry itself, in an order of their own, so that two of these cannot wait for each other.
 */
export async function lockParticipants(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ParticipantDocument[]> {
  const locked: ParticipantDocument[] = []
  for (const id of ids.toSorted()) {
    await lockRow(transaction, 'participants', id)
    const found = await findById(transaction.req, 'participants', id)
    if (found) locked.push(found)
  }
  for (const identity of locked.flatMap((each) => each.identity ?? []).toSorted()) {
    await lockIdentity(transaction, identity)
  }
  return locked
}

export const lockIdentity = (transaction: Transaction, identity: string): Promise<void> =>
  lockName(transaction, `participant:${identity}`)

/** Whether each of these may take part in one more entry; ask it under their locks. Refuses `limitReachedParticipant`. */
export async function checkParticipants({
  transaction,
  participants,
  beside = participants,
  category,
  contest,
  except,
}: {
  transaction: Transaction
  participants: readonly Pick<ParticipantDocument, 'id' | 'identity' | 'name' | 'birthDate'>[]
  /** All who are named with them, by whom two of one name are told apart. */
  beside?: readonly Pick<ParticipantDocument, 'name' | 'birthDate'>[]
  category: Pick<CategoryDocument, 'id' | 'limits' | 'title'>
  contest: Pick<ContestDocument, 'id' | 'limits' | 'title'>
  /** The entry that names them. */
  except?: string
}): Promise<Refusal | void> {
  const isUnlimited = !contest.limits?.perParticipant && !category.limits.perParticipant
  if (isUnlimited) return
  for (const participant of participants) {
    const taken = await countEntered({
      transaction,
      participant,
      category: category.id,
      contest: contest.id,
      ...(except ? { except } : {}),
    })
    const name = toldApart(participant, beside)
    const checked = checkParticipantLimit({ participant: name, category, contest, taken })
    if (isRefusal(checked)) return checked
  }
}
