import { renderRecommendationTable } from '#src/documents/recommendationTable.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { sampleTable } from '../helpers/bytes/papers.ts'
import type { Measure } from './figure.ts'

const SIZES = [
  { rows: 10, repeats: 20 },
  { rows: 100, repeats: 8 },
  { rows: 1000, repeats: 3 },
]
const BASE = 'ms per row, 10 rows'

/**
 * Milliseconds (median) and milliseconds a row for recommendation tables of 10, 100 and 1,000 rows, compiler warm.
 * Each repeat has a text of its own, so that nothing is answered from the compiler's memory.
 */
export const measure: Measure = async () => {
  await render(10, 'warm')
  const figures = []
  for (const { rows, repeats } of SIZES) {
    const times = []
    for (let turn = 0; turn < repeats; turn++) times.push(await render(rows, `${turn}`))
    const value = median(times)
    const name = `ms per row, ${rows} rows`
    figures.push(
      { figure: `table of ${rows} rows`, value, unit: 'ms', against: null },
      { figure: name, value: value / rows, unit: 'ms', against: name === BASE ? null : BASE },
    )
  }
  return figures.map((figure) => ({ bench: 'table-pdf', ...figure }))
}

async function render(rows: number, mark: string): Promise<number> {
  const data = sampleTable(rows)
  for (const row of data.rows) {
    row.title += mark
    row.opinion += `编号${row.rank}-${mark}。`
  }
  const start = performance.now()
  const outcome = await renderRecommendationTable(data)
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome))
  return performance.now() - start
}

function median(values: number[]): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
