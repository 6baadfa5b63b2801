import type { Endpoint } from 'payload'

import { unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { endColleagueAccount } from '../../operations/accounts/endColleagueAccount.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { openColleagueAccount } from '../../operations/accounts/openColleagueAccount.ts'
import { onceCookie } from '../../store/cookies/onceCookie.ts'
import { portalEndpoint } from '../http/define.ts'
import { oneOfNames, refuseUnknown } from '../http/controls.ts'
import { usesSecureCookies } from './signInCookie.ts'

const NAME = oneOfNames('name')

/** The people of a recommender unit, each with an account of their own (R92). */
export const peopleEndpoints: Endpoint[] = [
  portalEndpoint({
    path: '/unit/:contest/people',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const call = { req, actor, now, contestId: params.contest, name: body.name }
      const opened = refuseUnknown(body, NAME) ?? (await openColleagueAccount(call))
      if (isRefusal(opened)) return opened
      const { username, name, password, until } = opened
      const contest = await loadContest(req, params.contest)
      const path = unitHref(`/${contest?.slug ?? ''}/people`)
      // The page that comes next is another request: it shows the password from this browser's own cookie.
      const note = { username, name, password, until }
      const secure = usesSecureCookies(req)
      const cookie = onceCookie({ note, path, secret: req.payload.secret, secure })
      return { value: { username }, cookies: [cookie], next: path }
    },
  }),
  portalEndpoint({
    path: '/unit/:contest/people/:account/end',
    method: 'post',
    handler: async ({ req, actor, now, params }) => {
      const { contest: contestId = '', account: accountId } = params
      const ended = await endColleagueAccount({ req, actor, now, contestId, accountId })
      if (isRefusal(ended)) return ended
      const contest = await loadContest(req, contestId)
      return { value: { id: ended.id }, next: unitHref(`/${contest?.slug ?? ''}/people`) }
    },
  }),
]
