import { RULE_REASONS } from '../domain/lifecycle/ruleReason.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

/** The record, or a message, as far as it says why: by a person in their words, by a rule as its code (`RuleReason`). */
type Said = { reason?: unknown; reasonCode?: unknown; reasonFile?: unknown }

/** Why something was done, as a person wrote it or as the reader's language says the rule; empty where nothing was said. */
export function reasonOf({ reason, reasonCode, reasonFile }: Said, locale: Locale): string {
  const rule = RULE_REASONS.find((each) => each === reasonCode)
  if (rule)
    return createTranslator(locale)(`portal.ruleReason.${rule}`, { file: textOf(reasonFile) })
  return textOf(reason)
}

/**
 * What staff wrote to an entrant beside something they did: the reason of it, but for an acceptance, which needs none; there
 * it is what they wanted to say. Null where nothing was said.
 *
 * @param of name of the action, or of the message about it
 */
export function reasonInWords({
  of,
  said,
  locale,
}: {
  of: string
  said: Said
  locale: Locale
}): string | null {
  const reason = reasonOf(said, locale)
  if (!reason) return null
  const key = of === 'accept' ? 'words' : 'reason'
  return createTranslator(locale)(`portal.history.${key}`, { reason })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
