import type { PayloadRequest } from 'payload'

import { codeCookie, readCodeCookie } from '../../store/cookies/codeCookie.ts'
import { usesSecureCookies } from './signInCookie.ts'

/** The code that this browser asked for, by its own cookie; null = none. */
export const codeAskedFor = (req: PayloadRequest): string | null =>
  readCodeCookie({ headers: req.headers, secret: req.payload.secret })

/** The cookie that says so; null removes it. */
export const codeCookieOf = (req: PayloadRequest, id: string | null): string =>
  codeCookie({ id, secret: req.payload.secret, secure: usesSecureCookies(req) })
