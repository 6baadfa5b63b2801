import { compare } from '../basics/rational.ts'
import type { SheetMark } from './sheetMarks.ts'

/**
 * Places by the majority of judges, as skaters and dancers are placed: every judge's totals become places; better is who has
 * the better place by more than half of the judges; else by the larger majority for it, by the smaller sum of the
 * majority's places, and then the same at the next place. Who is equal to the last shares the place. The majority is that of
 * the entry with the most marks, the same for all: one for each pair would make circles, and the order of ids would decide.
 *
 * @returns by entry the points n for the first of n, n − 1 for the second … so that more is better
 */
export function majorityPoints(sheets: SheetMark[], entries: string[]): Map<string, number> {
  const places = placesOfJudges(sheets)
  const most = entries.length
  const marks = Math.max(0, ...[...places.values()].map(({ length }) => length))
  const majority = Math.floor(marks / 2) + 1
  const better = (a: string, b: string) =>
    majorityOrder(places.get(a) ?? [], places.get(b) ?? [], { majority, most })
  const sorted = entries.toSorted((a, b) => better(a, b) || (a < b ? -1 : 1))
  const points = new Map<string, number>()
  let first = 0
  sorted.forEach((entry, index) => {
    const ahead = sorted[index - 1]
    if (ahead === undefined || better(ahead, entry) !== 0) first = index
    points.set(entry, most - first)
  })
  return points
}

/** By entry its places, best first. A judge's equal totals share the better place. */
function placesOfJudges(sheets: SheetMark[]): Map<string, number[]> {
  const byJudge = new Map<string, SheetMark[]>()
  for (const sheet of sheets) byJudge.set(sheet.judge, [...(byJudge.get(sheet.judge) ?? []), sheet])
  const places = new Map<string, number[]>()
  for (const own of byJudge.values()) {
    for (const sheet of own) {
      const ahead = own.filter(({ total }) => compare(total, sheet.total) > 0).length
      places.set(sheet.entry, [...(places.get(sheet.entry) ?? []), ahead + 1])
    }
  }
  for (const own of places.values()) own.sort((a, b) => a - b)
  return places
}

function majorityOrder(
  a: number[],
  b: number[],
  { majority, most }: { majority: number; most: number },
): number {
  for (let place = 1; place <= most; place += 1) {
    const [inA, inB] = [a, b].map((places) => places.filter((each) => each <= place))
    const [countA, countB] = [inA?.length ?? 0, inB?.length ?? 0]
    if (countA < majority && countB < majority) continue
    if (countA !== countB) return countB - countA
    const order = total(inA) - total(inB)
    if (order !== 0) return order
  }
  return 0
}

const total = (places: number[] = []): number => places.reduce((sum, place) => sum + place, 0)
