import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkConsents, consentsOf, openConsents } from '../../domain/contest/consents.ts'
import type { RegistrationDocument } from '../../domain/documents/index.ts'
import { validateForm } from '../../domain/forms/validateForm.ts'
import { formContextOf } from '../../queries/contest/loadContest.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { recordConsents } from '../../store/records/accounts.ts'
import type { Call } from '../shared/call.ts'
import { openSignUp } from './openSignUp.ts'

/**
 * Completes the sign-up of a unit or person: every section in order, and a box ticked for each text of the contest that
 * was not agreed to yet. Done twice it changes nothing. Refuses what `openSignUp` and `validateForm` refuse, and
 * `invalid` with `agreementMissing` for each open box.
 */
export function completeRegistration({
  req,
  actor,
  now,
  contestId,
  input,
}: Call & {
  contestId: unknown
  /** `consent_<key>`: the version that was ticked. */
  input: Readonly<Record<string, unknown>>
}): Promise<RegistrationDocument | Refusal> {
  return transact(req, async (transaction) => {
    const open = await openSignUp({ transaction, actor, now, contestId })
    if (isRefusal(open)) return open
    const { contest, version, registration } = open
    if (!registration) return refuse('notRegistered')
    if (registration.completedAt) return registration
    const { definition } = version
    const context = formContextOf(contest)
    const whole = validateForm({ definition, answers: registration.answers, context })
    if (isRefusal(whole)) return whole
    const account = await findById(req, 'accounts', actor.id)
    const asked = openConsents(consentsOf(contest), account?.consents ?? [])
    const missing = checkConsents(asked, input)
    if (missing) return missing

    await recordConsents(transaction, { account: actor.id, consents: asked, now })
    await appendActivity(transaction, {
      actor,
      now,
      contest: contest.id,
      subject: 'registrations',
      subjectId: registration.id,
      action: 'completeRegistration',
      details: { consents: asked.map(({ key, version: agreed }) => `${key}@${agreed}`) },
    })
    return updateDocument(req, 'registrations', registration.id, {
      completedAt: now.toISOString(),
      formVersion: version.id,
    })
  })
}
