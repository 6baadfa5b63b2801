import { baseOf } from '../basics/languages.ts'
import type { Locale } from '../basics/languages.ts'
import { fromInteger, round, ZERO } from '../basics/rational.ts'
import type { ConversionRule, ConvertVotes } from '../types/round.ts'
import { convertVotes } from './conversion.ts'

export type ConversionExplanation = {
  formula: string
  ties: string
  zeroVotes: string
  example: string
}

/**
 * How votes become points, in words for the rules text that is published before the vote (R119, R120; domain.md decision 9).
 * The example is computed by `convertVotes` itself, so text and count cannot differ. `rule` has passed `checkScoringRule`.
 */
export function explainConversion(
  rule: ConversionRule,
  locale: Locale,
  host: HostExplained = {},
): ConversionExplanation {
  const words = baseOf(locale) === 'en' ? english(rule) : chinese(rule)
  const formula = rule.kind === 'host' ? host[rule.name]?.words(locale) : words.formula
  return { ...words, formula: formula ?? words.formula, example: exampleOf(rule, locale, host) }
}

/** How the host's own conversions reckon, in words of the host's. */
export type HostExplained = Readonly<
  Record<string, { convert: ConvertVotes; words: (locale: Locale) => string }>
>

type Words = Omit<ConversionExplanation, 'example'>

function chinese(rule: ConversionRule): Words {
  const ties = '票数相同，得分相同。'
  const sharedRank = '票数相同的作品并列，取其中较好的名次，得分相同。'
  switch (rule.kind) {
    case 'shareOfMax':
      return {
        formula: '得分 = 100 × 本作品票数 ÷ 最高票数。',
        ties,
        zeroVotes: '零票得 0 分；全部作品都没有票时，均得 0 分。',
      }
    case 'logShare':
      return {
        formula:
          '得分 = 100 × log(1 + 本作品票数) ÷ log(1 + 最高票数)。对数用整数运算求到二进制小数 32 位，余数舍去，任何机器算得的结果都相同。',
        ties,
        zeroVotes: '零票得 0 分；全部作品都没有票时，均得 0 分。',
      }
    case 'linearRank':
      return {
        formula: `按票数排名，得分 = 100 − (100 − ${rule.lowest}) × (名次 − 1) ÷ (作品数 − 1)：第一名 100 分，最后一名 ${rule.lowest} 分，中间等距递减。`,
        ties: sharedRank,
        zeroVotes: `零票得 ${rule.lowest} 分。`,
      }
    case 'bandedRank':
      return {
        formula:
          rule.bands === 1
            ? `凡有票的作品均得 ${rule.highest} 分。`
            : `按票数排名，全部作品按名次等分为 ${rule.bands} 档，档次 = (名次 − 1) × ${rule.bands} ÷ 作品数，舍去小数，从 0 档起。得分 = ${rule.highest} − (${rule.highest} − ${rule.lowest}) × 档次 ÷ ${rule.bands - 1}：首档 ${rule.highest} 分，末档 ${rule.lowest} 分，各档等距。`,
        ties: '票数相同的作品并列，取其中较好的一档，得分相同。',
        zeroVotes: `零票得 ${rule.zeroVotes} 分。`,
      }
    case 'host':
      return { formula: rule.name, ties, zeroVotes: '' }
    case 'matchExperts':
      return {
        formula:
          '得分 = E + (本作品票数 − V) × e ÷ w，低于 0 分按 0 分、高于 100 分按 100 分计。E、V 是本轮全部作品专家分和票数的平均数；e、w 是二者的平均差，即各作品与平均数之差的绝对值的平均数。',
        ties,
        zeroVotes: '零票同样按公式计算；全部作品票数相同时，均得 E 分。',
      }
  }
}

function english(rule: ConversionRule): Words {
  const ties = 'Equal votes get equal points.'
  const sharedRank = 'Entries with equal votes share the better rank and get equal points.'
  switch (rule.kind) {
    case 'shareOfMax':
      return {
        formula: 'Points = 100 × votes of the entry ÷ most votes of any entry.',
        ties,
        zeroVotes: 'No vote gives 0 points; if no entry has a vote, all get 0.',
      }
    case 'logShare':
      return {
        formula:
          'Points = 100 × log(1 + votes of the entry) ÷ log(1 + most votes of any entry). Logarithms are taken by integer arithmetic to 32 binary places, the rest cut, so that every machine gets the same result.',
        ties,
        zeroVotes: 'No vote gives 0 points; if no entry has a vote, all get 0.',
      }
    case 'linearRank':
      return {
        formula: `Ranked by votes, points = 100 − (100 − ${rule.lowest}) × (rank − 1) ÷ (entries − 1): the first gets 100, the last ${rule.lowest}, with equal steps between.`,
        ties: sharedRank,
        zeroVotes: `No vote gives ${rule.lowest} points.`,
      }
    case 'bandedRank':
      return {
        formula:
          rule.bands === 1
            ? `Every entry with a vote gets ${rule.highest} points.`
            : `Ranked by votes, all entries are cut by rank into ${rule.bands} equal bands; band = (rank − 1) × ${rule.bands} ÷ entries, decimals dropped, counted from 0. Points = ${rule.highest} − (${rule.highest} − ${rule.lowest}) × band ÷ ${rule.bands - 1}: the first band gets ${rule.highest}, the last ${rule.lowest}, with equal steps between.`,
        ties: 'Entries with equal votes share the better band and get equal points.',
        zeroVotes: `No vote gives ${rule.zeroVotes} points.`,
      }
    case 'host':
      return { formula: rule.name, ties, zeroVotes: '' }
    case 'matchExperts':
      return {
        formula:
          'Points = E + (votes of the entry − V) × e ÷ w, not below 0 and not above 100. E and V are the means of the expert points and of the votes over all entries of the round; e and w are their mean deviations, that is the mean distance of an entry from the mean.',
        ties,
        zeroVotes:
          'No vote is computed by the same formula; if all entries have equal votes, all get E.',
      }
  }
}

const EXAMPLE = [
  { entry: 'A', zh: '甲', votes: 2000, expert: 88 },
  { entry: 'B', zh: '乙', votes: 500, expert: 84 },
  { entry: 'C', zh: '丙', votes: 500, expert: 82 },
  { entry: 'D', zh: '丁', votes: 0, expert: 78 },
]

function exampleOf(rule: ConversionRule, locale: Locale, host: HostExplained): string {
  const converted = convertVotes({
    rule,
    host,
    counts: EXAMPLE,
    expertPoints: new Map(EXAMPLE.map(({ entry, expert }) => [entry, fromInteger(expert)])),
  })
  // A rule may name what the host does not have any more: that is said where it is computed.
  if (!converted.ok && rule.kind === 'host') return ''
  if (!converted.ok) throw new TypeError(`The example cannot be computed: ${converted.code}.`)
  const pointsOf = (entry: string) => round(converted.value.get(entry) ?? ZERO, 2, 'halfUp')
  const withExperts = rule.kind === 'matchExperts'
  if (baseOf(locale) === 'en') {
    const given = EXAMPLE.map(
      ({ entry, votes, expert }) =>
        `${entry} has ${votes} votes${withExperts ? ` and ${expert} expert points` : ''}`,
    )
    const points = EXAMPLE.map(({ entry }) => `${entry} ${pointsOf(entry)}`)
    return `Example: ${given.join(', ')}. Points to two decimals: ${points.join(', ')}.`
  }
  const given = EXAMPLE.map(
    ({ zh, votes, expert }) => `${zh} ${votes} 票${withExperts ? `、专家分 ${expert} 分` : ''}`,
  )
  const points = EXAMPLE.map(({ entry, zh }) => `${zh} ${pointsOf(entry)} 分`)
  return `例：${given.join('，')}。得分（保留两位小数）：${points.join('，')}。`
}
