import type { Rule, RuleRounding } from '../../domain/rules/rule.ts'
import { joined } from '../joined.ts'
import type { Locale } from '../locale.ts'
import { createTranslator } from '../translate.ts'
import type { Translate } from '../translate.ts'

/** What every part of the words needs: the rule, the language, and its words. */
export type Saying = {
  rule: Rule
  locale: Locale
  t: Translate
  list: (texts: readonly string[]) => string
  /** A rounding in words; '' where nothing is rounded. */
  rounding: (rounding: RuleRounding | null) => string
  label: (named: { label: string; labelEn?: string | undefined }) => string
  criteria: (keys: readonly string[]) => string
  votes: (key: string) => string
}

export function sayingOf(rule: Rule, locale: Locale): Saying {
  const t = createTranslator(locale)
  const list = (texts: readonly string[]) => joined('list', texts, locale)
  const label: Saying['label'] = (named) =>
    locale === 'zh' ? named.label : (named.labelEn ?? named.label)
  const labelIn = (
    rows: readonly { key: string; label: string; labelEn?: string | undefined }[],
    key: string,
  ) => {
    const found = rows.find((each) => each.key === key)
    return found ? label(found) : key
  }
  return {
    rule,
    locale,
    t,
    list,
    label,
    rounding: (rounding) =>
      rounding === null
        ? ''
        : t('rule.round.places', {
            places: rounding.places,
            mode: t(`admin.options.rounding.${rounding.mode}`),
          }),
    criteria: (keys) => list(keys.map((key) => labelIn(rule.marks?.sheet.criteria ?? [], key))),
    votes: (key) => labelIn(rule.votes, key),
  }
}
