import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { windowOpen } from '../../domain/contest/schedule.ts'
import type {
  ContestDocument,
  FormVersionDocument,
  RegistrationDocument,
} from '../../domain/documents/index.ts'
import { applyingAs } from '../../domain/units/applicant.ts'
import type { Applying } from '../../domain/units/applicant.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { newestFormVersion } from '../../queries/contest/newestFormVersion.ts'
import type { Transaction } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'
import { lockApplying } from './lockApplying.ts'
import { registrationOf } from './registrationOf.ts'

export type OpenSignUp = {
  ok: true
  contest: ContestDocument
  applying: Applying
  version: FormVersionDocument
  registration: RegistrationDocument | null
}

/**
 * The sign-up of whoever asks, under lock, while it may be written (R41). A contest without a window for sign-up takes it
 * while entries are taken (domain.md decision 4). Refuses: notFound, notSignedIn, windowNotOpen, windowClosed, windowNotAnnounced.
 */
export async function openSignUp({
  transaction,
  actor,
  now,
  contestId,
}: Omit<Call, 'req'> & { transaction: Transaction; contestId: unknown }): Promise<
  OpenSignUp | Refusal
> {
  const { req } = transaction
  const contest = await loadContest(req, contestId)
  const version = contest?.published ? await newestFormVersion(req, contest.signUpForm) : null
  if (!contest || !version) return refuse('notFound')
  const asking = applyingAs(actor)
  if (!asking) return refuse('notSignedIn')
  const hasOwnWindow = contest.windows.some(({ key }) => key === 'signUp')
  const open = windowOpen({ contest, key: hasOwnWindow ? 'signUp' : 'submission', now })
  if (isRefusal(open)) return open
  const applying = await lockApplying(transaction, asking)
  const registration = await registrationOf(req, { contest: contest.id, applying })
  return { ok: true, contest, applying, version, registration }
}
