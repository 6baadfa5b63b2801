import { JWTAuthentication } from 'payload'
import type { AuthStrategy, AuthStrategyFunctionArgs, AuthStrategyResult } from 'payload'

import { PORTAL_COOKIE } from '../src/store/cookies/portalSession.ts'
import { readCookie } from '../src/store/cookies/readCookie.ts'

/**
 * Recognises an account by the portals' own cookie. Payload's cookie belongs to staff; where a browser carries
 * both, Payload's own doors see the member of staff and the portals see the account, so neither sign-in disturbs the other.
 */
export const portalStrategy: AuthStrategy = {
  name: 'portal',
  authenticate: async (args) => {
    const staffToken = readCookie(args.headers, `${args.payload.config.cookiePrefix}-token`)
    if (staffToken || args.headers.get('Authorization')) return { user: null }
    return authenticatePortal(args)
  },
}

/** The account of the portal cookie, whoever else is signed in; used by the portals' pages and endpoints. */
export async function authenticatePortal(
  args: AuthStrategyFunctionArgs,
): Promise<AuthStrategyResult> {
  const token = readCookie(args.headers, PORTAL_COOKIE)
  if (!token) return { user: null }
  const headers = new Headers({ Authorization: `JWT ${token}`, DisableAutologin: 'true' })
  const result = await JWTAuthentication({ ...args, headers })
  return result.user?.collection === 'accounts' ? result : { user: null }
}
