import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome } from '../basics/refusal.ts'
import { COMMON_PASSWORD_WORDS } from './commonPasswordWords.ts'

/** In characters. The upper bound only keeps hashing cheap. */
export const PASSWORD_LENGTH = { min: 12, max: 128 }

/**
 * Whether a new password may be used: 12 characters or more, of three kinds (small letters, capitals, digits, all else),
 * not one of those tried first, and not built from what anybody knows of the person. Refuses `passwordTooWeak`.
 *
 * @param personal user name, e-mail, telephone: a password that contains one of them is refused.
 */
export function checkPassword({
  password,
  personal = [],
}: {
  password: string
  personal?: readonly string[]
}): Outcome {
  const length = Array.from(password).length
  const isStrong =
    length >= PASSWORD_LENGTH.min &&
    length <= PASSWORD_LENGTH.max &&
    KINDS.filter((kind) => kind.test(password)).length >= 3 &&
    new Set(password).size >= 6 &&
    !isCommon(password) &&
    !containsAny(password, personal)
  return isStrong ? ok() : refuse('passwordTooWeak')
}

const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}]/u]

/** Words everybody tries, however they are dressed up: `P@ssw0rd1234`, `Admin#2024Admin`, `1234567890Aa!`. */
function isCommon(password: string): boolean {
  const core = password.toLowerCase().replace(/^[^\p{L}@$]+|(?<=^|\p{L})[^\p{L}]+$/gu, '')
  return [core, undisguised(core)].some((text) => {
    const words = text.match(/\p{L}+/gu) ?? []
    return words.every((word) => word.length < 3 || COMMON_PASSWORD_WORDS.has(word))
  })
}

function undisguised(text: string): string {
  return text.replace(/[@$013457!]/g, (sign) => DISGUISES[sign] ?? sign)
}

const DISGUISES: Record<string, string> = {
  '@': 'a',
  $: 's',
  '0': 'o',
  '1': 'i',
  '!': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
}

function containsAny(password: string, personal: readonly string[]): boolean {
  const text = password.toLowerCase()
  return personal
    .map((part) => part.trim().toLowerCase())
    .some((part) => part.length >= 4 && text.includes(part))
}
