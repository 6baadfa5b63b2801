import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

/** Puts on record that somebody takes their data along. Refuses notSignedIn. */
export function noteExport({ req, actor, now }: Call): Promise<AccountDocument | Refusal> {
  return transact(req, async (transaction) => {
    const account = actor.kind === 'account' ? await findById(req, 'accounts', actor.id) : null
    if (!account) return refuse('notSignedIn')
    await appendActivity(transaction, {
      actor,
      now,
      action: 'exportData',
      subject: 'accounts',
      subjectId: account.id,
    })
    return account
  })
}
