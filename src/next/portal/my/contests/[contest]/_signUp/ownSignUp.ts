import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { signedIn } from '#src/next/portal/_frame/visitor.ts'
import type { SignedInVisit } from '#src/next/portal/_frame/visitor.ts'
import { isRefusal, ok } from '#src/domain/basics/refusal.ts'
import type { Outcome } from '#src/domain/basics/refusal.ts'
import { fillDefinition } from '#src/translations/filledTexts.ts'
import { windowOpen } from '#src/domain/contest/schedule.ts'
import type {
  CategoryDocument,
  ContestDocument,
  FormVersionDocument,
  RegistrationDocument,
  WorkingCopyDocument,
} from '#src/domain/documents/index.ts'
import type { Answers, FormSection } from '#src/domain/types/index.ts'
import { applyingAs } from '#src/domain/units/applicant.ts'
import type { Applying } from '#src/domain/units/applicant.ts'
import { firstAnswers } from '#src/operations/signUp/firstAnswers.ts'
import { registrationOf } from '#src/operations/signUp/registrationOf.ts'
import { invitingUnit } from '#src/operations/units/invitingUnit.ts'
import { newestFormVersion } from '#src/queries/contest/newestFormVersion.ts'
import { categoriesOf, contestBySlug } from '#src/queries/contest/publishedContests.ts'
import { recommenderChoices } from '#src/queries/recommending/recommenderChoices.ts'
import type { RecommenderChoice } from '#src/queries/recommending/recommenderChoices.ts'
import { readInvitation } from '#src/store/cookies/invitationCookie.ts'
import { copySubject, workingCopiesOf } from '#src/store/records/workingCopies.ts'

/** A contest as somebody signs up to it (R40–R51). */
export type OwnSignUp = {
  visit: SignedInVisit
  contest: ContestDocument
  categories: CategoryDocument[]
  /** Null for an account that enters nothing, such as a judge's. */
  applying: Applying | null
  /** Null where the contest asks for no sign-up form. */
  version: FormVersionDocument | null
  registration: RegistrationDocument | null
  recommenders: RecommenderChoice[]
  /** Whether sign-up may be written now. */
  open: Outcome<unknown>
  /** What a section is shown with: its stored answers, or what is known already while it is untouched. */
  answersFor: (section: FormSection) => Answers
  /** What is typed and not saved, by section. */
  copies: WorkingCopyDocument[]
}

/** @param path this page's own address */
export const ownSignUp = cache(async (slug: string, path: string): Promise<OwnSignUp> => {
  const visit = await signedIn(path)
  const { req, actor, now } = visit
  const contest = await contestBySlug(req, slug)
  if (!contest) notFound()
  const applying = applyingAs(actor)
  const [categories, newest, registration, recommenders, copies] = await Promise.all([
    categoriesOf(req, contest.id),
    newestFormVersion(req, contest.signUpForm),
    applying && registrationOf(req, { contest: contest.id, applying }),
    recommenderChoices(req, contest),
    applying ? workingCopiesOf(req, copySubject.signUp(contest.id, applying)) : [],
  ])
  const version = newest && {
    ...newest,
    definition: fillDefinition(newest.definition, contest),
  }
  const guest = applying?.unit ?? null
  const invitation = readInvitation(await headers())
  const unitId = invitation?.contest === contest.id ? invitation.unit : null
  const inviting = await invitingUnit({ req, contest, unitId, guest })
  const known = version
    ? await firstAnswers({
        req,
        actor,
        contest,
        registration: null,
        definition: version.definition,
        invitedBy: inviting?.id ?? null,
      })
    : null
  const stored = registration?.answers ?? {}
  const hasOwnWindow = contest.windows.some(({ key }) => key === 'signUp')
  const open = windowOpen({ contest, key: hasOwnWindow ? 'signUp' : 'submission', now })

  return {
    visit,
    contest,
    categories,
    applying,
    version,
    registration,
    recommenders,
    copies,
    open: isRefusal(open) ? open : ok(),
    answersFor: ({ fields }) =>
      registration?.completedAt || fields.some(({ name }) => name in stored)
        ? stored
        : { ...known?.answers, ...stored },
  }
})
