import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { writeWorkingCopy } from '../../store/records/workingCopies.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import type { Call } from './call.ts'

/**
 * What was typed is saved: its working copy is done with, in the same transaction. A page whose section somebody else wrote
 * meanwhile is refused with savedElsewhere, so that nothing is overwritten unseen. Without a stamp (a program, an old
 * page) nothing is compared and nothing dropped.
 */
export async function settleCopy(
  transaction: Transaction,
  {
    stamp,
    actor,
    ...copy
  }: {
    stamp: CopyStamp | null
    actor: Call['actor']
    subject: string
    section: string
    contest: string
    now: Date
  },
): Promise<Refusal | null> {
  if (!stamp) return null
  const settled = { ...copy, stamp, account: actor.id, input: null }
  const revision = await writeWorkingCopy(transaction, settled)
  return revision === null ? refuse('savedElsewhere') : null
}
