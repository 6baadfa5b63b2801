import type { AuthStrategy } from 'payload'

import { authenticatePortal } from '../src/store/cookies/authenticatePortal.ts'
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
