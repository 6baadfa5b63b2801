import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { keepSignUpCopy } from '../../operations/entry/keepWorkingCopy.ts'
import { completeRegistration } from '../../operations/signUp/completeRegistration.ts'
import { saveRegistration } from '../../operations/signUp/saveRegistration.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { fromPage } from '../http/controls.ts'
import { copyDoor } from '../http/copyDoor.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { consents, formAnswers } from '../http/openNames.ts'
import { record } from '../http/readers.ts'

const SECTION = '/contests/:contest/registration/:section'

/** The sign-up of a unit or person to a contest, section by section (R42–R51). */
export const registrationEndpoints: Door[] = [
  portalEndpoint({
    path: SECTION,
    method: 'post',
    isForm: true,
    reads: fromPage(record({}, formAnswers)),
    handler: async ({ req, actor, now, params, body: { controls, input } }) => {
      const saved = await saveRegistration({
        req,
        actor,
        now,
        input,
        contestId: params.contest,
        sectionKey: params.section ?? '',
        partial: controls.isUnfinished,
        stamp: controls.stamp,
      })
      if (isRefusal(saved)) return saved
      const contest = await loadContest(req, saved.contest)
      const hub = myHref(`/contests/${contest?.slug ?? ''}`)
      return {
        value: { id: saved.id },
        next: controls.isUnfinished ? hub : (controls.next ?? hub),
      }
    },
  }),
  copyDoor({
    path: SECTION,
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
      const contest = await loadContest(req, done.contest)
      return { value: { id: done.id }, next: myHref(`/contests/${contest?.slug ?? ''}`) }
    },
  }),
]
