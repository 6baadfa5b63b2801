import type { MarksRule } from '#src/domain/rules/rule.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import {
  average,
  HALF_SCORE,
  isMore,
  isSame,
  make,
  minus,
  NOUGHT,
  over,
  plus,
  read,
  root,
  rounded,
  times,
  total,
  whole,
} from './fractions.ts'
import type { Fraction } from './fractions.ts'

/** One judge's mark of one entry after steps 1 and 2. */
export type Sheet = {
  entry: string
  judge: string
  /** By criterion, factor included. */
  criteria: Record<string, Fraction>
  total: Fraction
  value: Fraction
}

/** Step 1. */
export function scaled(rule: MarksRule, marks: RoundInput['marks']): Sheet[] {
  return marks.map(({ entry, judge, values }) => {
    const criteria: Record<string, Fraction> = {}
    for (const { key, factor } of rule.sheet.criteria) {
      const exact = times(read(values[key] ?? ''), read(factor))
      criteria[key] =
        rule.trim?.per === 'criterion' ? exact : rounded(exact, rule.rounding.criterion)
    }
    const sum = rounded(total(Object.values(criteria)), rule.rounding.sheet)
    return { entry, judge, criteria, total: sum, value: sum }
  })
}

export function fullMark(rule: MarksRule): Fraction {
  return total(rule.sheet.criteria.map(({ max, factor }) => times(read(max), read(factor))))
}

/** Step 2, of the sheets of a region. */
export function levelled(rule: MarksRule, sheets: Sheet[]): Sheet[] {
  return sheets.map((sheet) => ({ ...sheet, value: levelledValue(rule.perJudge, sheet, sheets) }))
}

function levelledValue(kind: MarksRule['perJudge'], sheet: Sheet, sheets: Sheet[]): Fraction {
  const own = sheets.filter(({ judge }) => judge === sheet.judge)
  switch (kind.kind) {
    case 'asMarked':
      return sheet.total
    case 'centred': {
      const above = own.map((each) => minus(each.total, average(totalsOf(each.entry, sheets))))
      return minus(sheet.total, over(total(above), whole(own.length + kind.shrink)))
    }
    case 'standardScore': {
      const mean = average(own.map((each) => each.total))
      if (own.every((each) => isSame(each.total, mean))) return HALF_SCORE
      const squares = own.map((each) => times(minus(each.total, mean), minus(each.total, mean)))
      const away = over(minus(sheet.total, mean), root(average(squares)))
      return plus(HALF_SCORE, times(whole(10), away))
    }
    case 'pointsByPlace': {
      const better = own.filter((each) => isMore(each.total, sheet.total)).length
      const equal = own.filter((each) => isSame(each.total, sheet.total)).length
      const taken = Array.from({ length: equal }, (_, index) => kind.points[better + index])
      return average(taken.map((points) => (points === undefined ? NOUGHT : read(points))))
    }
  }
}

function totalsOf(entry: string, sheets: Sheet[]): Fraction[] {
  return sheets.filter((each) => each.entry === entry).map((each) => each.total)
}

/** Whether step 2 is refused for the sheets of a region. */
export function levellingRefusal(
  rule: MarksRule | null,
  sheets: Sheet[],
): 'markedTooFew' | 'panelDisconnected' | null {
  const judges = [...new Set(sheets.map(({ judge }) => judge))]
  const kind = rule?.perJudge.kind
  if (kind !== 'centred' && kind !== 'standardScore') return null
  const isFew = judges.some((judge) => sheets.filter((each) => each.judge === judge).length < 5)
  if (isFew) return 'markedTooFew'
  return kind === 'centred' && !isLinked(judges, sheets) ? 'panelDisconnected' : null
}

/** From the first judge, over and over to all who share an entry with one already reached. */
function isLinked(judges: string[], sheets: Sheet[]): boolean {
  const reached = new Set(judges.slice(0, 1))
  for (let round = 0; round < judges.length; round += 1) {
    const entries = sheets.filter(({ judge }) => reached.has(judge)).map(({ entry }) => entry)
    for (const { judge, entry } of sheets) if (entries.includes(entry)) reached.add(judge)
  }
  return reached.size === judges.length
}

/** Step 3, a majority of places: the first of n gets n, and each as much less as there are better ones. */
export function byMajority(entries: string[], sheets: Sheet[]): Map<string, Fraction> {
  const placesOf = (entry: string) =>
    sheets
      .filter((each) => each.entry === entry)
      .map((sheet) => {
        const own = sheets.filter(({ judge }) => judge === sheet.judge)
        return 1 + own.filter((each) => isMore(each.total, sheet.total)).length
      })
  const majority = Math.floor(Math.max(...entries.map((each) => placesOf(each).length)) / 2) + 1
  const beats = (one: string, other: string) =>
    isBetter(placesOf(one), placesOf(other), majority, entries.length)
  return new Map(
    entries.map((entry) => [
      entry,
      make(BigInt(entries.length - entries.filter((other) => beats(other, entry)).length), 1n),
    ]),
  )
}

function isBetter(one: number[], other: number[], majority: number, last: number): boolean {
  for (let place = 1; place <= last; place += 1) {
    const ofOne = one.filter((each) => each <= place)
    const ofOther = other.filter((each) => each <= place)
    if (Math.max(ofOne.length, ofOther.length) < majority) continue
    if (ofOne.length !== ofOther.length) return ofOne.length > ofOther.length
    const sum = (list: number[]) => list.reduce((a, b) => a + b, 0)
    if (sum(ofOne) !== sum(ofOther)) return sum(ofOne) < sum(ofOther)
  }
  return false
}
