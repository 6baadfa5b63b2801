import type { PayloadRequest } from 'payload'

import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { RegistrationDocument } from '../../domain/documents/index.ts'
import { keepSignUpCopy } from '../../operations/entry/keepWorkingCopy.ts'
import { completeRegistration } from '../../operations/signUp/completeRegistration.ts'
import { saveRegistration } from '../../operations/signUp/saveRegistration.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { consents } from '../http/openNames.ts'
import { record } from '../http/readers.ts'
import { sectionDoors } from '../http/sectionDoors.ts'

/** The sign-up of a unit or person to a contest, section by section (R42–R51). */
export const registrationEndpoints: Door[] = [
  ...sectionDoors({
    path: '/contests/:contest/registration/:section',
    save: async ({ params: { contest, section = '' }, ...typed }) => {
      const saved = await saveRegistration({ ...typed, contestId: contest, sectionKey: section })
      if (isRefusal(saved)) return saved
      return { value: { id: saved.id }, hub: await pageOf(typed.req, saved) }
    },
    keep: ({ params: { contest, section = '' }, ...typed }) =>
      keepSignUpCopy({ ...typed, contestId: contest, sectionKey: section }),
  }),
  portalEndpoint({
    path: '/contests/:contest/registration',
    method: 'post',
    reads: record({}, consents),
    handler: async ({ req, actor, now, params, body: input }) => {
      const done = await completeRegistration({
        req,
        actor,
        now,
        contestId: params.contest,
        input,
      })
      if (isRefusal(done)) return done
      return { value: { id: done.id }, next: await pageOf(req, done) }
    },
  }),
]

/** Where somebody sees their sign-up to a contest. */
async function pageOf(
  req: PayloadRequest,
  registration: Pick<RegistrationDocument, 'contest'>,
): Promise<string> {
  const contest = await loadContest(req, registration.contest)
  return myHref(`/contests/${contest?.slug ?? ''}`)
}
