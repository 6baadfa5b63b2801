import type { Rule } from '../../domain/rules/rule.ts'
import type { ConvertVotes } from '../../domain/types/round.ts'
import type { Locale } from '../locale.ts'
import { saidIn } from '../said.ts'
import type { Said } from '../said.ts'
import type { TranslationKey } from '../translate.ts'
import { sayingOf } from './saying.ts'
import { wordsOfLeast, wordsOfPanel, wordsOfPerJudge, wordsOfScale } from './wordsOfMarks.ts'
import { wordsOfAdvance, wordsOfAwards, wordsOfRanking } from './wordsOfOrder.ts'
import { wordsOfAdjustments, wordsOfTotal, wordsOfVotes } from './wordsOfParts.ts'
import { workedExample } from './workedExample.ts'

/** A step of the rule with what it says; steps that a rule does not have are left out. */
export type RuleWords = { title: string; sentences: string[] }

/**
 * The whole rule as people read it, made from the value that is computed, with a worked example (R119, R120; outcome.md, The rule).
 *
 * @param host the reckonings of the host's own, by the names that rules know them by
 */
export function wordsOfRule(
  rule: Rule,
  locale: Locale,
  host: Readonly<Record<string, { convert: ConvertVotes; words: Said }>> = {},
): RuleWords[] {
  const own = Object.fromEntries(
    Object.entries(host).map(([name, { convert, words }]) => [
      name,
      { convert, words: (language: Locale) => saidIn(words, language) },
    ]),
  )
  const saying = sayingOf(rule, locale)
  const { marks } = rule
  const steps: [TranslationKey, string[]][] = [
    ['rule.step.scale', marks ? wordsOfScale(saying, marks) : []],
    ['rule.step.perJudge', marks ? wordsOfPerJudge(saying, marks) : []],
    ['rule.step.panel', marks ? wordsOfPanel(saying, marks) : []],
    ['rule.step.panelRule', marks ? wordsOfLeast(saying, marks) : []],
    ['rule.step.votes', wordsOfVotes(saying, own)],
    ['rule.step.parts', wordsOfTotal(saying)],
    ['rule.step.adjustments', wordsOfAdjustments(saying)],
    ['rule.step.order', wordsOfRanking(saying)],
    ['rule.step.advance', wordsOfAdvance(saying)],
    ['rule.step.awards', wordsOfAwards(saying)],
    ['rule.step.example', workedExample(saying, own)],
  ]
  return steps.flatMap(([title, sentences]) =>
    sentences.length > 0 ? [{ title: saying.t(title), sentences }] : [],
  )
}
