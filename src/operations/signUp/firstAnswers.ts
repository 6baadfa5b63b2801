import type { PayloadRequest } from 'payload'

import type { ContestDocument, RegistrationDocument } from '../../domain/documents/index.ts'
import { DIRECT } from '../../domain/forms/formContext.ts'
import { prefillAnswers } from '../../domain/forms/prefill.ts'
import { recommenderFieldOf } from '../../domain/forms/readRoute.ts'
import type { RouteChoice } from '../../domain/lifecycle/index.ts'
import type { Actor, Answers, FormDefinition } from '../../domain/types/index.ts'
import { formContextOf } from '../../queries/contest/loadContest.ts'
import { findById } from '../../store/database/documents.ts'

export type FirstAnswers = {
  answers: Answers
  /** The road that the sign-up names. The direct route needs a ground, which the form asks for: until then none is chosen. */
  choice: RouteChoice | null
  wantsDirectRoute: boolean
}

/** What an entry's form begins with: what unit, account and sign-up tell already (R55, R56). */
export async function firstAnswers({
  req,
  actor,
  contest,
  definition,
  registration,
  invitedBy,
}: {
  req: PayloadRequest
  actor: Extract<Actor, { kind: 'account' }>
  contest: ContestDocument
  definition: FormDefinition
  registration: RegistrationDocument | null
  /** The recommender whose invitation was followed; it stands before what the sign-up says, and can be changed. */
  invitedBy: string | null
}): Promise<FirstAnswers> {
  const account = await findById(req, 'accounts', actor.id)
  const unit = actor.unit ? await findById(req, 'units', actor.unit) : null
  const known = prefillAnswers({
    definition,
    context: formContextOf(contest),
    sources: {
      unit: {
        name: unit?.name ?? null,
        address: unit?.address ?? null,
        postcode: unit?.postcode ?? null,
        creditCode: unit?.creditCode ?? null,
      },
      account: {
        name: account?.name ?? null,
        email: account?.email ?? null,
        phone: account?.phone ?? null,
      },
      registration: registration?.answers ?? {},
    },
  })
  const field = definition.sections.map(recommenderFieldOf).find(Boolean)
  const answers = field && invitedBy ? { ...known, [field.name]: invitedBy } : known
  const picked = field ? answers[field.name] : null
  const recommender = typeof picked === 'string' && picked !== DIRECT ? picked : null
  return {
    answers,
    choice: recommender ? { route: 'recommender', recommender } : null,
    wantsDirectRoute: picked === DIRECT,
  }
}
