import { CODE_PURPOSES } from '../../domain/accounts/verification.ts'
import type { CodePurpose } from '../../domain/accounts/verification.ts'
import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { sendCode } from '../../operations/accounts/sendCode.ts'
import { verifyCode } from '../../operations/accounts/verifyCode.ts'
import { sourceOf } from '../../store/caller/caller.ts'
import { browserOf } from '../../store/cookies/deviceCookie.ts'
import { fromPage } from '../http/controls.ts'
import { openEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { oneOf, record, typed } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'
import { codeAskedFor, codeCookieOf } from './codeCookies.ts'
import { cookieOf, knownBrowserCookie } from './deviceCookies.ts'

const asking = record({ purpose: oneOf(CODE_PURPOSES), address: typed })
const proof = record({ code: typed })
const PAGES = {
  register: '/register',
  reset: '/reset',
  contact: '/account/address',
} as const satisfies Record<CodePurpose, string>

/** Proving an e-mail address or a mobile number by a code: to open an account, or for a forgotten password (R40). */
export const codeEndpoints: Door[] = [
  openEndpoint({
    path: '/codes',
    method: 'post',
    reads: fromPage(asking),
    handler: async ({ req, now, body: { controls, input } }) => {
      const { purpose, address } = input
      const browser = browserOf(req.headers)
      const sent = await sendCode({
        req,
        now,
        purpose,
        address,
        browser,
        source: sourceOf(req),
        locale: localeOfRequest(req),
      })
      if (isRefusal(sent)) return sent
      return {
        cookies: [codeCookieOf(req, sent.id), cookieOf(req, { browser })],
        next: stepOf({ purpose, step: 'code', next: controls.next }),
      }
    },
  }),
  openEndpoint({
    path: '/codes/verification',
    method: 'post',
    reads: fromPage(proof),
    handler: async ({ req, now, body: { controls, input } }) => {
      const proven = await verifyCode({ req, now, codeId: codeAskedFor(req), code: input.code })
      if (isRefusal(proven)) return proven
      return {
        // Who has read what was sent to an address is no stranger to it.
        cookies: [knownBrowserCookie(req, `accounts:${proven.address}`)],
        next: stepOf({ purpose: proven.purpose, step: 'rest', next: controls.next }),
      }
    },
  }),
]

function stepOf({
  purpose,
  step,
  next,
}: {
  purpose: CodePurpose
  step: 'code' | 'rest'
  next: string | null
}): string {
  const query = new URLSearchParams({ step, ...(next ? { next } : {}) })
  return myHref(`${PAGES[purpose]}?${query}`)
}
