import { consentsOf } from '#src/domain/contest/consents.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import { DIRECT } from '#src/domain/forms/formContext.ts'
import { prefillAnswers } from '#src/domain/forms/prefill.ts'
import type { FormDefinition } from '#src/domain/types/index.ts'
import type { Call } from '#src/operations/shared/call.ts'
import { completeRegistration } from '#src/operations/signUp/completeRegistration.ts'
import { saveRegistration } from '#src/operations/signUp/saveRegistration.ts'
import { formContextOf } from '#src/queries/contest/loadContest.ts'
import { newestFormVersion } from '#src/queries/contest/newestFormVersion.ts'
import { findById } from '#src/store/database/documents.ts'
import { exampleAnswers } from './exampleAnswers.ts'
import { granted } from './granted.ts'
import type { AccountActor } from './people.ts'

type SignUp = Call & { actor: AccountActor; contest: ContestDocument }

/** Signs a unit or person up to a contest, section by section; nothing where the contest asks for no sign-up. */
export async function signUp({
  contest,
  turn,
  ...call
}: SignUp & {
  /** See `Facts`. */
  turn: number
}): Promise<void> {
  const version = await newestFormVersion(call.req, contest.signUpForm)
  if (!version) return
  const { definition } = version
  const contestId = contest.id
  const facts = {
    recommender: contest.recommenders[0] ?? DIRECT,
    answers: await knownAnswers({ ...call, contest, definition }),
    story: '',
    turn,
    now: call.now,
  }
  for (const section of definition.sections) {
    const input = exampleAnswers(section, facts)
    granted(await saveRegistration({ ...call, contestId, sectionKey: section.key, input }))
  }
  granted(await completeRegistration({ ...call, contestId, input: tickedConsents(contest) }))
}

/** Every box of a contest's texts, ticked. */
export const tickedConsents = (contest: ContestDocument): Record<string, string> =>
  Object.fromEntries(consentsOf(contest).map(({ field, version }) => [field, version]))

/** What the page would have filled in. */
async function knownAnswers({
  req,
  actor,
  contest,
  definition,
}: SignUp & { definition: FormDefinition }) {
  const unit = actor.unit ? await findById(req, 'units', actor.unit) : null
  return prefillAnswers({
    definition,
    context: formContextOf(contest),
    sources: {
      unit: { name: unit?.name ?? null },
      account: { name: actor.name },
      registration: {},
    },
  })
}
