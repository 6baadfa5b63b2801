import type { Endpoint } from 'payload'

import { myHref } from '../../domain/basics/addresses.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import { isSubmissionOver } from '../../domain/contest/isSubmissionOver.ts'
import { invitingUnit } from '../../operations/units/invitingUnit.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { invitationCookie } from '../../store/cookies/invitationCookie.ts'
import { openEndpoint } from '../http/define.ts'
import { oneOfNames, refuseUnknown } from '../http/controls.ts'
import { usesSecureCookies } from '../accounts/signInCookie.ts'

const NAMES = oneOfNames('contest', 'unit')

/** Follows a recommender's invitation: the browser keeps who invited it, whoever signs in or registers next (R81). */
export const invitationEndpoints: Endpoint[] = [
  openEndpoint({
    path: '/invitations',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const unknown = refuseUnknown(body, NAMES)
      if (unknown) return unknown
      const contest = await loadContest(req, body.contest)
      if (!contest?.published) return refuse('notFound')
      const unitId = typeof body.unit === 'string' ? body.unit : null
      const guest = actor.kind === 'account' ? actor.unit : null
      const unit = await invitingUnit({ req, contest, unitId, guest })
      if (!unit || isSubmissionOver(contest, now)) return refuse('invitationOver')
      const secure = usesSecureCookies(req)
      return {
        cookies: [invitationCookie({ contest: contest.id, unit: unit.id, secure })],
        next: contest.signUpForm
          ? myHref(`/contests/${contest.slug}`)
          : myHref(`/entries/new?contest=${contest.slug}`),
      }
    },
  }),
]
