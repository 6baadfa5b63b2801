import { judgeHref, myHref, unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { AccountDocument } from '../../domain/documents/index.ts'
import { changePassword } from '../../operations/accounts/changePassword.ts'
import { registerAccount } from '../../operations/accounts/registerAccount.ts'
import { resetPassword } from '../../operations/accounts/resetPassword.ts'
import { signIn } from '../../operations/accounts/signIn.ts'
import { signOut } from '../../operations/accounts/signOut.ts'
import { PORTAL_COOKIE, sessionIdOf } from '../../store/cookies/portalSession.ts'
import { readCookie } from '../../store/cookies/readCookie.ts'
import { isUuid } from '../../store/database/lock.ts'
import { fromPage } from '../http/controls.ts'
import { openEndpoint, portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { nothing, record, typed } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'
import { codeAskedFor, codeCookieOf } from './codeCookies.ts'
import { enteredCookies } from './deviceCookies.ts'
import { signInCookie } from './signInCookie.ts'

const registration = record({
  kind: typed,
  unitName: typed,
  creditCode: typed,
  join: typed,
  note: typed,
  name: typed,
  password: typed,
  passwordAgain: typed,
  consent_terms: typed,
  consent_privacy: typed,
})
const credentials = record({ username: typed, password: typed })
const chosenPassword = record({ password: typed, passwordAgain: typed })
const newPassword = record({ current: typed, password: typed, passwordAgain: typed })
const loginPage = (): string => myHref('/login')

/** Opening an account, signing in and out, a new password, also for a forgotten one (R40, R52, R53). */
export const accountEndpoints: Door[] = [
  openEndpoint({
    path: '/accounts',
    method: 'post',
    reads: fromPage(registration),
    handler: async ({ req, now, body: { controls, input } }) => {
      const account = await registerAccount({
        req,
        now,
        input,
        codeId: codeAskedFor(req),
        locale: localeOfRequest(req),
      })
      if (isRefusal(account)) return account
      const { username } = account
      const entered = await signIn({
        req,
        now,
        username,
        password: input.password,
        isJustSet: true,
      })
      // The account is there; whoever cannot be signed in at once does so by hand.
      if (isRefusal(entered)) return { next: loginPage() }
      return {
        cookies: [...enteredCookies(req, entered), codeCookieOf(req, null)],
        next: nextFor(entered.account, controls.next),
      }
    },
  }),
  openEndpoint({
    path: '/password-reset',
    method: 'post',
    reads: fromPage(chosenPassword),
    handler: async ({ req, now, body: { controls, input } }) => {
      const entered = await resetPassword({ req, now, input, codeId: codeAskedFor(req) })
      if (isRefusal(entered)) return entered
      return {
        cookies: [...enteredCookies(req, entered), codeCookieOf(req, null)],
        next: nextFor({ ...entered.account, mustChangePassword: false }, controls.next),
      }
    },
  }),
  openEndpoint({
    path: '/session',
    method: 'post',
    reads: fromPage(credentials),
    handler: async ({ req, now, body: { controls, input } }) => {
      const { username, password } = input
      const entered = await signIn({ req, now, username, password })
      if (isRefusal(entered)) return entered
      return {
        cookies: enteredCookies(req, entered),
        next: nextFor(entered.account, controls.next),
      }
    },
  }),
  openEndpoint({
    path: '/sign-out',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now }) => {
      const token = readCookie(req.headers, PORTAL_COOKIE)
      if (token && isUuid(actor.id)) {
        const ended = await signOut({ req, actor, now, session: sessionIdOf(token) })
        if (isRefusal(ended)) return ended
      }
      return { cookies: [signInCookie(req, null)], next: loginPage() }
    },
  }),
  portalEndpoint({
    path: '/password',
    method: 'post',
    withIssuedPassword: true,
    reads: fromPage(newPassword),
    handler: async ({ req, actor, now, body: { controls, input } }) => {
      const changed = await changePassword({ req, actor, now, input })
      if (isRefusal(changed)) return changed
      return {
        cookies: enteredCookies(req, changed),
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
