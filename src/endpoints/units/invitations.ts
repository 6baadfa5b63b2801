import { myHref } from '../../domain/basics/addresses.ts'
import { refuse } from '../../domain/basics/refusal.ts'
import { isSubmissionOver } from '../../domain/contest/isSubmissionOver.ts'
import { invitingUnit } from '../../operations/units/invitingUnit.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { invitationCookie } from '../../store/cookies/invitationCookie.ts'
import { usesSecureCookies } from '../accounts/signInCookie.ts'
import { openEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { optional, record, typed } from '../http/readers.ts'

/** Follows a recommender's invitation: the browser keeps who invited it, whoever signs in or registers next (R81). */
export const invitationEndpoints: Door[] = [
  openEndpoint({
    path: '/invitations',
    method: 'post',
    reads: record({ contest: typed, unit: optional(typed) }),
    handler: async ({ req, actor, now, body }) => {
      const contest = await loadContest(req, body.contest)
      if (!contest?.published) return refuse('notFound')
      const guest = actor.kind === 'account' ? actor.unit : null
      const unit = await invitingUnit({ req, contest, unitId: body.unit ?? null, guest })
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
