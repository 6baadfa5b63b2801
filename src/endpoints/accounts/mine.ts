import type { Endpoint } from 'payload'

import { myHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { changeAddress } from '../../operations/accounts/changeAddress.ts'
import { closeAccount } from '../../operations/accounts/closeAccount.ts'
import { correctAccount } from '../../operations/accounts/correctAccount.ts'
import { noteExport } from '../../operations/accounts/noteExport.ts'
import { withdrawConsent } from '../../operations/accounts/withdrawConsent.ts'
import { personalData } from '../../queries/accounts/personalData.ts'
import { createTranslator } from '../../translations/translate.ts'
import { portalEndpoint } from '../http/define.ts'
import { localeOfRequest } from '../http/respond.ts'
import { codeAskedFor, codeCookieOf } from './codeCookies.ts'
import { oneOfNames, refuseUnknown } from '../http/controls.ts'
import { exportArchive } from './exportArchive.ts'
import { signInCookie } from './signInCookie.ts'

const CORRECTION = oneOfNames('name', 'locale')
const ADDRESS = oneOfNames('password')
const CONSENT = oneOfNames('key', 'version')
const CLOSING = oneOfNames('password', 'understood')

/** One's own data: read, corrected, taken along, and the account closed (experience.md, point 37; PIPL). */
export const ownDataEndpoints: Endpoint[] = [
  portalEndpoint({
    path: '/account',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const corrected =
        refuseUnknown(body, CORRECTION) ?? (await correctAccount({ req, actor, now, input: body }))
      return isRefusal(corrected) ? corrected : { next: myHref('/account') }
    },
  }),
  portalEndpoint({
    path: '/account/address',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const call = { req, actor, now, codeId: codeAskedFor(req), password: body.password }
      const changed = refuseUnknown(body, ADDRESS) ?? (await changeAddress(call))
      if (isRefusal(changed)) return changed
      return { cookies: [codeCookieOf(req, null)], next: myHref('/account') }
    },
  }),
  portalEndpoint({
    path: '/account/consents/withdrawal',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const { key, version } = body
      const withdrawn =
        refuseUnknown(body, CONSENT) ?? (await withdrawConsent({ req, actor, now, key, version }))
      return isRefusal(withdrawn) ? withdrawn : { next: myHref('/data') }
    },
  }),
  portalEndpoint({
    path: '/account/export.zip',
    method: 'get',
    handler: async ({ req, actor, now }) => {
      const account = await noteExport({ req, actor, now })
      if (isRefusal(account)) return account
      const t = createTranslator(localeOfRequest(req))
      const data = await personalData(req, account)
      return new Response(exportArchive({ payload: req.payload, data, t }), {
        headers: {
          'Content-Type': 'application/zip',
          'Content-Disposition': `attachment; filename="my-data.zip"; filename*=UTF-8''${encodeURIComponent(`${t('mine.archive')}.zip`)}`,
          'Cache-Control': 'no-store',
        },
      })
    },
  }),
  portalEndpoint({
    path: '/account/closing',
    method: 'post',
    handler: async ({ req, actor, now, body }) => {
      const closed =
        refuseUnknown(body, CLOSING) ?? (await closeAccount({ req, actor, now, input: body }))
      if (isRefusal(closed)) return closed
      return { cookies: [signInCookie(req, null)], next: myHref('/login?closed=1') }
    },
  }),
]
