import { unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { endColleagueAccount } from '../../operations/accounts/endColleagueAccount.ts'
import { openColleagueAccount } from '../../operations/accounts/openColleagueAccount.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { onceCookie } from '../../store/cookies/onceCookie.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { nothing, record, typed } from '../http/readers.ts'
import { usesSecureCookies } from './signInCookie.ts'

/** The people of a recommender unit, each with an account of their own (R92). */
export const peopleEndpoints: Door[] = [
  portalEndpoint({
    path: '/unit/:contest/people',
    method: 'post',
    reads: record({ name: typed }),
    handler: async ({ req, actor, now, params, body: { name: named } }) => {
      const call = { req, actor, now, contestId: params.contest, name: named }
      const opened = await openColleagueAccount(call)
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
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const { contest: contestId = '', account: accountId } = params
      const ended = await endColleagueAccount({ req, actor, now, contestId, accountId })
      if (isRefusal(ended)) return ended
      const contest = await loadContest(req, contestId)
      return { value: { id: ended.id }, next: unitHref(`/${contest?.slug ?? ''}/people`) }
    },
  }),
]
