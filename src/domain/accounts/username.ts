import { cleanCode } from '../basics/cleanText.ts'
import { isEmail } from '../basics/isEmail.ts'
import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'

/** How a person signs in: an e-mail address or a mobile number of the mainland, in one spelling. */
export type Username = { username: string; email: string | null; phone: string | null }

/** What somebody registers as. Refuses `usernameShape`. */
export function readUsername(text: string): Outcome<Username> {
  const username = normaliseUsername(text)
  if (MOBILE.test(username)) return ok({ username, email: null, phone: username })
  return isEmail(username)
    ? ok({ username, email: username, phone: null })
    : refuse('usernameShape')
}

/** What is typed at sign-in in the spelling it is stored in; user names that an organiser issued pass through. */
export function normaliseUsername(text: string): string {
  const code = cleanCode(text.slice(0, 320)).toLowerCase()
  const digits = code.replace(/[ ()-]/g, '').replace(/^(?:\+|00)?86(?=1)/, '')
  return MOBILE.test(digits) ? digits : code
}

const MOBILE = /^1[3-9]\d{9}$/
