import { COOKIE_PATH } from '../../domain/basics/addresses.ts'
import { isUuid } from '../database/lock.ts'
import { readCookie } from './readCookie.ts'

/** Which recommender's invitation this browser followed last. It gives no right: it only says what a form begins with. */
export type Invitation = { contest: string; unit: string }

const INVITATION_COOKIE = 'contest-invitation'
const SECONDS = 60 * 24 * 60 * 60

export function invitationCookie({
  contest,
  unit,
  secure,
}: {
  contest: string
  unit: string
  secure: boolean
}): string {
  const parts = [
    `${INVITATION_COOKIE}=${contest}.${unit}`,
    `Path=${COOKIE_PATH}`,
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${SECONDS}`,
  ]
  return (secure ? [...parts, 'Secure'] : parts).join('; ')
}

/** The recommender that invited this browser, and to which contest, or null; whether it still serves is for the caller to see. */
export function readInvitation(headers: Headers): Invitation | null {
  const [contest, unit] = (readCookie(headers, INVITATION_COOKIE) ?? '').split('.')
  return isUuid(contest) && isUuid(unit) ? { contest, unit } : null
}
