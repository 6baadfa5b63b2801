import { registerFirstUserOperation, resetPasswordOperation } from 'payload'
import type { Collection, Endpoint, PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'

import { slugOf } from '../../domain/basics/collections.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import { askForReset } from '../../operations/accounts/askForReset.ts'
import { openDoorTries } from '../../operations/accounts/openDoorTries.ts'
import { recordStaffPassword } from '../../operations/accounts/recordStaffPassword.ts'
import { signInStaff, staffName } from '../../operations/accounts/signInStaff.ts'
import { resetOwner } from '../../queries/accounts/resetOwner.ts'
import { findFirst } from '../../store/database/documents.ts'
import { inHashingLine } from '../../store/records/hashingLine.ts'
import { takeTries } from '../../store/records/tries.ts'
import { refusalResponse } from '../http/respond.ts'
import { knownBrowserCookie } from './deviceCookies.ts'
import { panelDoor } from './panelForm.ts'

const PATHS = {
  login: '/login',
  first: '/first-register',
  forgotten: '/forgot-password',
  reset: '/reset-password',
  unlock: '/unlock',
}

/**
 * How staff come in: doors in the places of Payload's own, which the panel's forms post to, with the limits, the words and the
 * record of the portals. Payload's refresh and sign-out stay: they take no password, and ask for a sign-in.
 */
export const staffSignInEndpoints: Endpoint[] = [
  panelDoor(PATHS.login, async ({ req, now, data }) => {
    const entered = await signInStaff({ req, now, email: data.email, password: data.password })
    if (isRefusal(entered)) return entered
    const { token, exp, user } = entered
    return entry(req, { message: req.t('authentication:passed'), exp, token, user })
  }),
  panelDoor(PATHS.first, async ({ req, now, data }) => {
    // A host whose own people sign in to the panel has no first user to be: the page that asks for one is not shown.
    if (req.payload.config.admin.user !== staffOf(req).config.slug) return refuse('notAllowed')
    if (await findFirst(req, 'staff', {})) return refuse('notAllowed')
    const used = await takeTries(req, { counted: openDoorTries(req, 'first'), now })
    if (used) return used
    const made = await inHashingLine(() =>
      registerFirstUserOperation({
        collection: staffOf(req),
        // Payload knows what a collection holds only from generated types, which this project does without.
        data: { ...data, email: textOf(data.email), password: textOf(data.password) } as never,
        req,
      }),
    )
    if (isRefusal(made)) return made
    const { token = '', exp, user } = made
    await recordStaffPassword({ req, now, user, action: 'register' })
    const message = req.t('authentication:successfullyRegisteredFirstUser')
    return entry(req, { message, exp, token, user })
  }),
  panelDoor(PATHS.forgotten, async ({ req, now, data }) => {
    const asked = await askForReset({ req, now, email: data.email })
    return isRefusal(asked) ? asked : Response.json({ message: req.t('general:success') })
  }),
  panelDoor(PATHS.reset, async ({ req, now, data }) => {
    const used = await takeTries(req, { counted: openDoorTries(req, 'reset'), now })
    if (used) return used
    const token = textOf(data.token)
    if (!(await resetOwner(req.payload, { token, now }))) return refuse('letterExpired')
    const made = await inHashingLine(() =>
      resetPasswordOperation({
        collection: staffOf(req),
        data: { token, password: textOf(data.password) },
        req,
      }),
    )
    if (isRefusal(made)) return made
    const { user } = made
    await recordStaffPassword({ req, now, user, action: 'resetPassword' })
    const message = req.t('authentication:passwordResetSuccessfully')
    return entry(req, { message, token: made.token ?? '', user })
  }),
  // No account is locked by itself, so there is nothing to unlock.
  {
    path: PATHS.unlock,
    method: 'post',
    handler: (req) => refusalResponse({ req, refusal: refuse('notFound') }),
  },
]

/** As Payload answers whoever came in, with the cookie by which this browser is known again. */
function entry(
  req: PayloadRequest,
  body: { message: string; token: string; user: unknown; exp?: number },
): Response {
  const { user, token } = body
  const email = typeof user === 'object' && user !== null && 'email' in user ? user.email : ''
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  headers.append(
    'Set-Cookie',
    generatePayloadCookie({
      collectionAuthConfig: staffOf(req).config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token,
    }),
  )
  headers.append('Set-Cookie', knownBrowserCookie(req, `staff:${staffName(email)}`))
  return Response.json(body, { headers })
}

function staffOf({ payload }: PayloadRequest): Collection {
  const collections = payload.collections as Record<string, Collection | undefined>
  const staff = collections[slugOf('staff')]
  if (!staff) throw new Error('The collection staff is missing.')
  return staff
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
