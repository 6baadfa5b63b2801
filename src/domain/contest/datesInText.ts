/** A date that a text names: a day, a third of a month or a month, with the year where it says one. */
export type NamedDate = {
  /** As it is written. */
  text: string
  year: number | null
  /** First and last day that may be meant, as month × 100 + day. */
  from: number
  to: number
  /** The other day that 5/7/2026 may be. */
  also?: number
  /** Said to be the end (前, 截至, until) or the beginning (起, from) of something; null where it is neither. */
  side: 'start' | 'end' | null
}

/** The dates that a text of a schedule names, in Chinese, English or figures; 七月五日 and full-width figures too. */
export function datesInText(written: string): NamedDate[] {
  const text = written
    .normalize('NFKC')
    .replace(YEAR_IN_NUMERALS, (digits) => [...digits].map(digitOf).join(''))
    .replace(NUMERAL, (digits) => String(numberOf(digits)))
  const found = SHAPES.flatMap(({ shape, read, isLikeNumber = false }) =>
    [...text.matchAll(shape)].flatMap((match) =>
      read(match.slice(1)).map((date) => ({
        date,
        match: match[0],
        at: match.index,
        isLikeNumber,
      })),
    ),
  )
  // The longest reading of a place counts: “6月1—10日” is no “6月”.
  const kept = found.filter(
    ({ at, match }) =>
      !found.some(
        (other) =>
          other.match.length > match.length &&
          other.at <= at &&
          other.at + other.match.length >= at + match.length,
      ),
  )
  return kept
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ date: { side, ...date }, match, at, isLikeNumber }) => {
      const [before, after] = [text.slice(0, at), text.slice(at + match.length)]
      const around = sideOf(before, after)
      const isAlone = before.trim() === '' && after.trim() === ''
      const isSaid = around !== null || isAlone || WHEN.test(after)
      if (isLikeNumber && (!isSaid || COUNTED.test(after) || !isDay(date))) return []
      return [{ text: match.trim(), ...date, side: side ?? around }]
    })
}

type Read = Pick<NamedDate, 'year' | 'from' | 'to' | 'side' | 'also'>

/** Whether there is such a day, in one reading or the other; a 31 February is written where a date was meant. */
const isDay = ({ from, also = 0 }: Pick<Read, 'from' | 'also'>): boolean =>
  [from, also].some(isInYear)
const isInYear = (at: number): boolean => at > 100 && at < 1300 && at % 100 > 0 && at % 100 < 32

/** Either may be the month: the day comes first elsewhere. */
const eitherWay = (
  year: string | undefined,
  first: string | undefined,
  second: string | undefined,
) => {
  const [one, other] = [Number(first), Number(second)]
  const days = [one * 100 + other, other * 100 + one].filter(isInYear)
  const [at = one * 100 + other, also] = days
  return { year: number(year), from: at, to: at, side: null, ...(also ? { also } : {}) }
}

const DASH = '[-–—~至到]'
const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const MONTH = `(${MONTHS})[a-z]*\\.?`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?:,?\\s+(\\d{4}))?'
const number = (digits: string | undefined) => (digits ? Number(digits) : null)
const monthOf = (name = '') => MONTHS.split('|').indexOf(name) + 1

const day = (year: string | undefined, month: number, of: string | undefined): Read => {
  const at = month * 100 + Number(of)
  return { year: number(year), from: at, to: at, side: null }
}
const month = (year: string | undefined, at: number): Read => ({
  year: number(year),
  from: at * 100 + 1,
  to: at * 100 + 31,
  side: null,
})
const part = (year: string | undefined, at: number, word: string | undefined): Read => {
  const [from, to] = PARTS[(word ?? '').toLowerCase()] ?? [1, 31]
  return { year: number(year), from: at * 100 + from, to: at * 100 + to, side: null }
}
const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
  下旬: [21, 31],
  底: [21, 31],
  末: [21, 31],
  early: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  'end of': [21, 31],
}
const starts = (date: Read): Read => ({ ...date, side: 'start' })
const ends = (date: Read): Read => ({ ...date, side: 'end' })

const SHAPES: {
  shape: RegExp
  read: (parts: (string | undefined)[]) => Read[]
  /** A figure with a point or a stroke in it is a date only where something says so. */
  isLikeNumber?: boolean
}[] = [
  {
    shape: /(?:(\d{4})\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]/g,
    read: ([year, at, of]) => [day(year, Number(at), of)],
  },
  {
    shape: new RegExp(
      `(?:(\\d{4})\\s*年\\s*)?(?<!\\d)(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日?\\s*${DASH}\\s*(\\d{1,2})\\s*[日号]`,
      'g',
    ),
    read: ([year, at, first, last]) => [
      starts(day(year, Number(at), first)),
      ends(day(year, Number(at), last)),
    ],
  },
  {
    shape: /(?:(\d{4})\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(上旬|中旬|下旬|底|末|初)/g,
    read: ([year, at, word]) => [part(year, Number(at), word)],
  },
  {
    shape: new RegExp(
      `(?:(\\d{4})\\s*年\\s*)?(?<!\\d)(\\d{1,2})\\s*${DASH}\\s*(\\d{1,2})\\s*月`,
      'g',
    ),
    read: ([year, first, last]) => [
      starts(month(year, Number(first))),
      ends(month(year, Number(last))),
    ],
  },
  {
    shape: /(?:(\d{4})\s*年\s*)?(?<!\d)(\d{1,2})\s*月(?!\s*\d)/g,
    read: ([year, at]) => [month(year, Number(at))],
  },
  {
    shape: /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    read: ([year, at, of]) => [day(year, Number(at), of)],
  },
  {
    shape: /(?<!\d)(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g,
    read: ([year, at, of]) => [day(year, Number(at), of)],
  },
  {
    shape: /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/g,
    read: ([first, , second, year]) => [eitherWay(year, first, second)],
  },
  {
    shape: /(?<![\d./-])(20\d\d)[-/.](0?[1-9]|1[0-2])(?![\d./-])/g,
    read: ([year, at]) => [month(year, Number(at))],
  },
  {
    shape: /(?<![\d./])(\d{1,2})[-/.](\d{1,2})(?![\d./]|-\d{3})/g,
    read: ([first, second]) => [eitherWay(undefined, first, second)],
    isLikeNumber: true,
  },
  {
    shape: /(?:(\d{4})\s*年\s*)?(?<!\d)(\d{1,2})\s*月\s*(\d{1,2})(?![\d日号])/g,
    read: ([year, at, of]) => [day(year, Number(at), of)],
    isLikeNumber: true,
  },
  {
    shape: new RegExp(`\\b${DAY}\\s+(?:of\\s+)?${MONTH}${YEAR}`, 'g'),
    read: ([of, name, year]) => [day(year, monthOf(name), of)],
  },
  {
    shape: new RegExp(`\\b${MONTH}\\s+${DAY}(?!\\d)${YEAR}`, 'g'),
    read: ([name, of, year]) => [day(year, monthOf(name), of)],
  },
  {
    shape: new RegExp(`\\b${DAY}\\s*${DASH}\\s*${DAY}\\s+${MONTH}${YEAR}`, 'g'),
    read: ([first, last, name, year]) => [
      starts(day(year, monthOf(name), first)),
      ends(day(year, monthOf(name), last)),
    ],
  },
  {
    shape: new RegExp(`\\b([Ee]arly|[Mm]id|[Ll]ate|[Ee]nd of)[- ](?:the )?${MONTH}${YEAR}`, 'g'),
    read: ([word, name, year]) => [part(year, monthOf(name), word)],
  },
  {
    // “May” alone is more often a verb.
    shape: new RegExp(
      '\\b(January|February|March|April|June|July|August|September|October|November|December)\\b' +
        '(?:\\s+(\\d{4}))?(?!\\s+\\d)',
      'g',
    ),
    read: ([name, year]) => [month(year, monthOf(name?.slice(0, 3)))],
  },
]

function sideOf(before: string, after: string): NamedDate['side'] {
  if (ENDED.test(after) || TILL.test(before)) return 'end'
  return BEGUN.test(after) || FROM.test(before) ? 'start' : null
}

/** Words between a date and what is said of it: a clock, a bracket. */
const BETWEEN = '^\\s*(?:[(（][^)）]*[)）])?\\s*(?:\\d{1,2}[:时点]\\d{0,2}(?::\\d{2})?分?整?)?\\s*'
const ENDED = new RegExp(`${BETWEEN}(?:之?前|以前|截止|为止|止|结束)`)
const BEGUN = new RegExp(`${BETWEEN}(?:起|开始|开启|开放|${DASH}|to\\b|through\\b)`)
const TILL =
  /(?:[-–—~至到]|截[止至](?:于|到|时间)?:?|until|till|by|to|through|before)\s*(?:the\s+)?$/i
const FROM = /(?:自|从|from|since|starting)\s*$/i

/** What follows a date: a clock, a day of the week. */
const WHEN = /^\s*(?:[(（]?\s*(?:周|星期)[一二三四五六日天]|\d{1,2}[:时点])/
/** What is counted or measured is no date, alone or as a span. */
const COUNTED =
  /^(?:\s*[-–—~至到]\s*[\d.]+)?\s*(?:[%万千百元岁个件篇页字部名人家米秒分项届版倍]|[kKMG]?B\b|px\b|(?:works?|entries|years?|hours?|minutes?|points?)\b)/

const YEAR_IN_NUMERALS = /[〇零一二三四五六七八九]{4}(?=\s*年)/g
const NUMERAL = /[一二三四五六七八九十廿卅]{1,3}(?=\s*[月日号])/g
const DIGITS = '一二三四五六七八九'
const digitOf = (numeral: string): number => DIGITS.indexOf(numeral) + 1

function numberOf(written: string): number {
  const numeral = written.replace('廿', '二十').replace('卅', '三十')
  const [tens = '', units = ''] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const ten = numeral.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens) + 1) * 10 : 0
  return ten + (units === '' ? 0 : DIGITS.indexOf(units) + 1)
}
