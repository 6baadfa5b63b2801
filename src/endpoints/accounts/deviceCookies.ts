import type { PayloadRequest } from 'payload'

import { browserOf, deviceCookie } from '../../store/cookies/deviceCookie.ts'
import type { KnownBrowser, Proven } from '../../store/cookies/deviceCookie.ts'
import { signInCookie, usesSecureCookies } from './signInCookie.ts'

/** The cookie by which this browser is known again as one that has proven this. */
export const knownBrowserCookie = (req: PayloadRequest, proven: Proven): string =>
  cookieOf(req, { browser: browserOf(req.headers), proven })

/** The cookies of somebody who has just signed in to the portals: of the sign-in, and of the browser. */
export const enteredCookies = (
  req: PayloadRequest,
  { account, token }: { account: { username: string }; token: string },
): string[] => [signInCookie(req, token), knownBrowserCookie(req, `accounts:${account.username}`)]

/** The same before anything is proven: what was asked for on this browser is this browser's. */
export const cookieOf = (
  req: PayloadRequest,
  { browser, proven = null }: { browser: KnownBrowser; proven?: Proven | null },
): string =>
  deviceCookie({ browser, proven, secret: req.payload.secret, secure: usesSecureCookies(req) })
