import type { Endpoint } from 'payload'

import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { completeRegistration } from '../../operations/signUp/completeRegistration.ts'
import { keepSignUpCopy } from '../../operations/entry/keepWorkingCopy.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { saveRegistration } from '../../operations/signUp/saveRegistration.ts'
import { portalEndpoint } from '../http/define.ts'
import { refuseUnknown, takeControls } from '../http/controls.ts'
import { keepCopy } from '../http/keepCopy.ts'

/** The sign-up of a unit or person to a contest, section by section (R42–R51). */
export const registrationEndpoints: Endpoint[] = [
  portalEndpoint({
    path: '/contests/:contest/registration/:section',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const { controls, input } = takeControls(body)
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
  portalEndpoint({
    path: '/contests/:contest/registration/:section/copy',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const call = { req, actor, now, contestId: params.contest, sectionKey: params.section ?? '' }
      return keepCopy(body, (typed) => keepSignUpCopy({ ...call, ...typed }))
    },
  }),
  portalEndpoint({
    path: '/contests/:contest/registration',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const call = { req, actor, now, contestId: params.contest, input: body }
      const isConsent = (name: string) => name.startsWith('consent_')
      const done = refuseUnknown(body, isConsent) ?? (await completeRegistration(call))
      if (isRefusal(done)) return done
      const contest = await loadContest(req, done.contest)
      return { value: { id: done.id }, next: myHref(`/contests/${contest?.slug ?? ''}`) }
    },
  }),
]
