import type {
  CategoryDocument,
  ContestDocument,
  RegistrationDocument,
} from '../../domain/documents/index.ts'
import type { Applying } from '../../domain/units/applicant.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, updateDocument } from '../../store/database/documents.ts'
import type { Transaction } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'

/**
 * The sign-up that an entry belongs to. A contest without a sign-up form gets it with the first entry (R74); whoever only
 * meant to attend, and enters after all, no longer only attends (R51).
 */
export async function signUpByEntry({
  transaction,
  actor,
  now,
  contest,
  category,
  applying,
  registration,
}: Omit<Call, 'req'> & {
  transaction: Transaction
  contest: ContestDocument
  category: CategoryDocument
  applying: Applying
  registration: RegistrationDocument | null
}): Promise<RegistrationDocument> {
  const { req } = transaction
  const intents = [...new Set([...(registration?.intents ?? []), category.key])]
  if (registration) {
    const data = { intents, attendOnly: false }
    return updateDocument(req, 'registrations', registration.id, data)
  }
  const created = await createDocument(req, 'registrations', {
    ...applying,
    contest: contest.id,
    account: actor.id,
    answers: {},
    intents,
    completedAt: now.toISOString(),
  })
  await appendActivity(transaction, {
    actor,
    now,
    contest: contest.id,
    subject: 'registrations',
    subjectId: created.id,
    action: 'completeRegistration',
  })
  return created
}
