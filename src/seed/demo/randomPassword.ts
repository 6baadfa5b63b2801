import { randomInt } from 'node:crypto'

import { checkPassword } from '#src/domain/accounts/password.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'

/** A password nobody knows beforehand, strong enough for every account; four groups, so that it can be typed off a screen. */
export function randomPassword(): string {
  const password = Array.from({ length: GROUPS }, randomGroup).join('-')
  return isRefusal(checkPassword({ password })) ? randomPassword() : password
}

const GROUPS = 4
const LETTERS_A_GROUP = 4
/** Without those that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const randomGroup = (): string =>
  Array.from({ length: LETTERS_A_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('')
