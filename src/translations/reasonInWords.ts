import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

/**
 * What staff wrote to an entrant beside something they did: the reason of it, but for an acceptance, which needs none; there
 * it is what they wanted to say.
 *
 * @param of name of the action, or of the message about it
 */
export const reasonInWords = ({
  of,
  reason,
  locale,
}: {
  of: string
  reason: string
  locale: Locale
}): string =>
  createTranslator(locale)(`portal.history.${of === 'accept' ? 'words' : 'reason'}`, { reason })
