import type { CellWidth } from './breakLongRuns.ts'
import { emInMillimetres, estimateWidth } from './estimateWidth.ts'

/**
 * Breaks a Chinese name that needs several lines between words and into lines of about equal length:
 * 示例精密 / 制造有限公司, not 示例精密制造有限公 / 司. Names with Latin letters, and names whose words do not fit,
 * are left to the compiler.
 */
export function balanceLines(name: string, { millimetres, points = 10.5 }: CellWidth): string {
  const limit = millimetres / emInMillimetres(points)
  const count = Math.ceil(estimateWidth(name) / limit)
  if (count < 2 || !CHINESE.test(name)) return name
  const lines = best(wordsOf(name), count, limit)
  return lines ? lines.map((line) => line.trim()).join('\n') : name
}

/** Only where the width of every character is known to be one em, digits apart. */
const CHINESE = /^[\p{sc=Han}\p{sc=Zyyy}]+$/u
const MAY_NOT_BEGIN = /^[、，。；：？！）》」』】”’·—…]/
const MAY_NOT_END = /[（《「『【“‘·—]$/

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words with the punctuation that clings to them. */
function wordsOf(name: string): string[] {
  const parts: string[] = []
  for (const { segment } of words.segment(name)) {
    const last = parts.at(-1)
    const clings = last !== undefined && (MAY_NOT_END.test(last) || MAY_NOT_BEGIN.test(segment))
    if (clings) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}

/** The division into exactly `count` lines with the least sum of squared widths, or null when none fits. */
function best(parts: string[], count: number, limit: number): string[] | null {
  const known = new Map<string, Plan | null>()
  const plan = (start: number, left: number): Plan | null => {
    if (left === 0) return start === parts.length ? { cost: 0, lines: [] } : null
    const key = `${start} ${left}`
    const seen = known.get(key)
    if (seen !== undefined) return seen
    let found: Plan | null = null
    let line = ''
    for (let end = start; end < parts.length; end++) {
      line += parts[end]
      const width = estimateWidth(line)
      if (width > limit) break
      const rest = plan(end + 1, left - 1)
      if (rest && (!found || width ** 2 + rest.cost < found.cost)) {
        found = { cost: width ** 2 + rest.cost, lines: [line, ...rest.lines] }
      }
    }
    known.set(key, found)
    return found
  }
  return plan(0, count)?.lines ?? null
}

type Plan = { cost: number; lines: string[] }
