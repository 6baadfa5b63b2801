import type { Endpoint } from 'payload'

import { judgeHref, myHref, unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { changePassword } from '../../operations/accounts/changePassword.ts'
import { registerAccount } from '../../operations/accounts/registerAccount.ts'
import { resetPassword } from '../../operations/accounts/resetPassword.ts'
import { signIn } from '../../operations/accounts/signIn.ts'
import { signOut } from '../../operations/accounts/signOut.ts'
import { isUuid } from '../../store/database/lock.ts'
import { PORTAL_COOKIE, sessionIdOf } from '../../store/cookies/portalSession.ts'
import { readCookie } from '../../store/cookies/readCookie.ts'
import { openEndpoint, portalEndpoint } from '../http/define.ts'
import { localeOfRequest } from '../http/respond.ts'
import { codeAskedFor, codeCookieOf } from './codeCookies.ts'
import { oneOfNames, refuseUnknown, takeControls } from '../http/controls.ts'
import { signInCookie } from './signInCookie.ts'

const REGISTRATION = oneOfNames(
  'kind',
  'unitName',
  'creditCode',
  'join',
  'note',
  'name',
  'password',
  'passwordAgain',
  'consent_terms',
  'consent_privacy',
)
const SIGN_IN = oneOfNames('username', 'password')
const RESET = oneOfNames('password', 'passwordAgain')
const NEW_PASSWORD = oneOfNames('current', 'password', 'passwordAgain')
const LOGIN = myHref('/login')

/** Opening an account, signing in and out, a new password, also for a forgotten one (R40, R52, R53). */
export const accountEndpoints: Endpoint[] = [
  openEndpoint({
    path: '/accounts',
    method: 'post',
    handler: async ({ req, now, body }) => {
      const { controls, input } = takeControls(body)
      const account =
        refuseUnknown(input, REGISTRATION) ??
        (await registerAccount({
          req,
          now,
          input,
          codeId: codeAskedFor(req),
          locale: localeOfRequest(req),
        }))
      if (isRefusal(account)) return account
      const { username } = account
      const entered = await signIn({ req, now, username, password: input.password })
      // The account is there; whoever cannot be signed in at once does so by hand.
      if (isRefusal(entered)) return { next: LOGIN }
      return {
        cookies: [signInCookie(req, entered.token), codeCookieOf(req, null)],
        next: nextFor(entered.account, controls.next),
      }
    },
  }),
  openEndpoint({
    path: '/password-reset',
    method: 'post',
    handler: async ({ req, now, body }) => {
      const { controls, input } = takeControls(body)
      const entered =
        refuseUnknown(input, RESET) ??
        (await resetPassword({ req, now, input, codeId: codeAskedFor(req) }))
      if (isRefusal(entered)) return entered
      return {
        cookies: [signInCookie(req, entered.token), codeCookieOf(req, null)],
        next: nextFor({ ...entered.account, mustChangePassword: false }, controls.next),
      }
    },
  }),
  openEndpoint({
    path: '/session',
    method: 'post',
    handler: async ({ req, now, body }) => {
      const { controls, input } = takeControls(body)
      const { username, password } = input
      const entered =
        refuseUnknown(input, SIGN_IN) ?? (await signIn({ req, now, username, password }))
      if (isRefusal(entered)) return entered
      return {
        cookies: [signInCookie(req, entered.token)],
        next: nextFor(entered.account, controls.next),
      }
    },
  }),
  openEndpoint({
    path: '/sign-out',
    method: 'post',
    handler: async ({ req, actor, now }) => {
      const token = readCookie(req.headers, PORTAL_COOKIE)
      if (token && isUuid(actor.id)) {
        const ended = await signOut({ req, actor, now, session: sessionIdOf(token) })
        if (isRefusal(ended)) return ended
      }
      return { cookies: [signInCookie(req, null)], next: LOGIN }
    },
  }),
  portalEndpoint({
    path: '/password',
    method: 'post',
    withIssuedPassword: true,
    handler: async ({ req, actor, now, body }) => {
      const { controls, input } = takeControls(body)
      const changed =
        refuseUnknown(input, NEW_PASSWORD) ?? (await changePassword({ req, actor, now, input }))
      if (isRefusal(changed)) return changed
      return {
        cookies: [signInCookie(req, changed.token)],
        next: nextFor({ ...changed.account, mustChangePassword: false }, controls.next),
      }
    },
  }),
]

/** Where somebody goes on to: an issued password is changed first, then the page asked for, else the own workspace. */
function nextFor(account: AccountDocument, wanted: string | null): string {
  const next = wanted ?? homeOf(account)
  return account.mustChangePassword ? myHref(`/password?next=${encodeURIComponent(next)}`) : next
}

function homeOf({ grants }: AccountDocument): string {
  const roles = (grants ?? []).map(({ role }) => role)
  if (roles.includes('recommender')) return unitHref()
  return roles.includes('judge') ? judgeHref() : myHref()
}
