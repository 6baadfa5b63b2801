import { JWTAuthentication } from 'payload'
import type { AuthStrategyFunctionArgs, AuthStrategyResult } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { settingsOf } from '../settings.ts'
import { PORTAL_COOKIE } from './portalSession.ts'
import { readCookie } from './readCookie.ts'

/** The account of the portal cookie, whoever else is signed in; used by the portals' pages and endpoints. */
export async function authenticatePortal(
  args: AuthStrategyFunctionArgs,
): Promise<AuthStrategyResult> {
  const token = readCookie(args.headers, PORTAL_COOKIE)
  if (!token || settingsOf(args.payload).disabled) return { user: null }
  const headers = new Headers({ Authorization: `JWT ${token}`, DisableAutologin: 'true' })
  const result = await JWTAuthentication({ ...args, headers })
  return result.user?.collection === slugOf('accounts') ? result : { user: null }
}
