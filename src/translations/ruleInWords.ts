import { fullMark } from '../domain/judging/scoring.ts'
import type { Component, ConvertVotes, Criterion, ScoringRule } from '../domain/types/index.ts'
import { explainConversion } from '../domain/voting/explainConversion.ts'
import { joined } from './joined.ts'
import type { Locale } from './locale.ts'
import { saidIn } from './said.ts'
import type { Said } from './said.ts'
import { createTranslator } from './translate.ts'

/** The declared rule of a round in sentences, as it is published before the vote and shown to staff (R119, R120). */
export function ruleInWords({
  rule,
  criteria,
  locale,
  host = {},
}: {
  rule: ScoringRule
  criteria: Criterion[]
  locale: Locale
  /** The conversions of the host's own. */
  host?: Readonly<Record<string, { convert: ConvertVotes; words: Said }>>
}): string[] {
  const own = Object.fromEntries(
    Object.entries(host).map(([name, { convert, words }]) => [
      name,
      { convert, words: (language: Locale) => saidIn(words, language) },
    ]),
  )
  const t = createTranslator(locale)
  const { components, trim, trimFrom, decimals, rounding, tieBreakers } = rule
  const comma = t('vote.rule.comma')
  const parts = components
    .map(({ kind, weight }) => t('vote.rule.part', { kind: t(`componentKind.${kind}`), weight }))
    .join(comma)
  const counted = components.filter(({ weight }) => weight > 0)
  const compared = joined(
    'list',
    tieBreakers.map((each) => t(`admin.options.tieBreaker.${each}`)),
    locale,
  )
  return [
    t('vote.rule.weights', { parts }),
    ...counted.flatMap((component) => wordsOf(component)),
    t('vote.rule.rounding', { decimals, mode: t(`admin.options.rounding.${rounding}`) }),
    compared ? t('vote.rule.ties', { parts: compared }) : t('vote.rule.noTieBreakers'),
    t('vote.rule.cut'),
  ]

  function wordsOf({ kind, conversion }: Component): string[] {
    if (kind === 'experts') {
      const experts = t('vote.rule.experts', { full: fullMark(criteria) })
      return trim ? [experts, t('vote.rule.trim', { trimFrom })] : [experts]
    }
    if (!conversion) return []
    const { formula, ties, zeroVotes, example } = explainConversion(conversion, locale, own)
    const text = joined('sentences', [formula, ties, zeroVotes, example].filter(Boolean), locale)
    return [t('vote.rule.conversion', { kind: t(`componentKind.${kind}`), text })]
  }
}
