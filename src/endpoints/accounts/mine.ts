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
import type { Door } from '../http/define.ts'
import { record, typed } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'
import { codeAskedFor, codeCookieOf } from './codeCookies.ts'
import { exportArchive } from './exportArchive.ts'
import { signInCookie } from './signInCookie.ts'

/** One's own data: read, corrected, taken along, and the account closed (experience.md, point 37; PIPL). */
export const ownDataEndpoints: Door[] = [
  portalEndpoint({
    path: '/account',
    method: 'post',
    reads: record({ name: typed, locale: typed }),
    handler: async ({ req, actor, now, body: input }) => {
      const corrected = await correctAccount({ req, actor, now, input })
      return isRefusal(corrected) ? corrected : { next: myHref('/account') }
    },
  }),
  portalEndpoint({
    path: '/account/address',
    method: 'post',
    reads: record({ password: typed }),
    handler: async ({ req, actor, now, body: { password } }) => {
      const changed = await changeAddress({ req, actor, now, codeId: codeAskedFor(req), password })
      if (isRefusal(changed)) return changed
      return { cookies: [codeCookieOf(req, null)], next: myHref('/account') }
    },
  }),
  portalEndpoint({
    path: '/account/consents/withdrawal',
    method: 'post',
    reads: record({ key: typed, version: typed }),
    handler: async ({ req, actor, now, body: { key, version } }) => {
      const withdrawn = await withdrawConsent({ req, actor, now, key, version })
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
    reads: record({ password: typed, understood: typed }),
    handler: async ({ req, actor, now, body: input }) => {
      const closed = await closeAccount({ req, actor, now, input })
      if (isRefusal(closed)) return closed
      return { cookies: [signInCookie(req, null)], next: myHref('/login?closed=1') }
    },
  }),
]
