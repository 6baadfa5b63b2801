import type { Endpoint, PayloadRequest } from 'payload'

import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { CODE_PURPOSES } from '../../domain/accounts/verification.ts'
import type { CodePurpose } from '../../domain/accounts/verification.ts'
import { sendCode } from '../../operations/accounts/sendCode.ts'
import { verifyCode } from '../../operations/accounts/verifyCode.ts'
import { openEndpoint } from '../http/define.ts'
import { oneOf, record } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'
import { codeAskedFor, codeCookieOf } from './codeCookies.ts'
import { oneOfNames, refuseUnknown, takeControls } from '../http/controls.ts'

const purposeReader = record({ purpose: oneOf(CODE_PURPOSES) })
const ASK = oneOfNames('purpose', 'address')
const PROVE = oneOfNames('code')
const PAGES: Record<CodePurpose, string> = {
  register: myHref('/register'),
  reset: myHref('/reset'),
  contact: myHref('/account/address'),
}

/** Proving an e-mail address or a mobile number by a code: to open an account, or for a forgotten password (R40). */
export const codeEndpoints: Endpoint[] = [
  openEndpoint({
    path: '/codes',
    method: 'post',
    handler: async ({ req, now, body }) => {
      const { controls, input } = takeControls(body)
      const read = refuseUnknown(input, ASK) ?? purposeReader(input)
      if (isRefusal(read)) return read
      const { purpose } = read.value
      const { address } = input
      const sent = await sendCode({
        req,
        now,
        purpose,
        address,
        ip: ipOf(req),
        locale: localeOfRequest(req),
      })
      if (isRefusal(sent)) return sent
      return {
        cookies: [codeCookieOf(req, sent.id)],
        next: stepOf({ purpose, step: 'code', next: controls.next }),
      }
    },
  }),
  openEndpoint({
    path: '/codes/verification',
    method: 'post',
    handler: async ({ req, now, body }) => {
      const { controls, input } = takeControls(body)
      const { code } = input
      const codeId = codeAskedFor(req)
      const proven = refuseUnknown(input, PROVE) ?? (await verifyCode({ req, now, codeId, code }))
      if (isRefusal(proven)) return proven
      return { next: stepOf({ purpose: proven.purpose, step: 'rest', next: controls.next }) }
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
  return `${PAGES[purpose]}?${query}`
}

/**
 * Where a request comes from: the address that the nearest reverse proxy adds last, or that Next sets where there is none.
 */
function ipOf(req: PayloadRequest): string | null {
  return req.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim() || null
}
