import { renderFormPdf } from '#src/documents/formPdf.ts'
import { renderRecommendationTable } from '#src/documents/recommendationTable.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { filledForm, sampleTable } from '../helpers/bytes/papers.ts'
import type { Measure } from './figure.ts'

const REPEATS = 30
const BASE = 'table of 10 rows'

/**
 * Milliseconds (median and 95th percentile) for one stamped form, compiler warm, next to a recommendation table of ten rows
 * in the same run. Each repeat has a text of its own, so that nothing is answered from the compiler's memory.
 */
export const measure: Measure = async () => {
  for (let turn = 0; turn < 3; turn++) await renderForm(`warm ${turn}`)
  const forms: number[] = []
  const tables: number[] = []
  for (let turn = 0; turn < REPEATS; turn++) {
    forms.push(await renderForm(`${turn}`))
    tables.push(await renderTable(`${turn}`))
  }
  return [
    { figure: BASE, value: percentile(tables, 50), unit: 'ms', against: null },
    { figure: 'form-pdf', value: percentile(forms, 50), unit: 'ms', against: BASE },
    { figure: 'form-pdf-p95', value: percentile(forms, 95), unit: 'ms', against: BASE },
  ].map((figure) => ({ bench: 'form-pdf', ...figure }))
}

async function renderForm(mark: string): Promise<number> {
  const form = filledForm()
  const summary = `${'三号车间的老班长把每一次返工都写进笔记本，十年写满二十七本。'.repeat(9)}${mark}`
  const start = performance.now()
  const outcome = await renderFormPdf({
    ...form,
    answers: { ...form.answers, summary },
    signature: true,
    seal: true,
    version: 1,
  })
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome))
  return performance.now() - start
}

async function renderTable(mark: string): Promise<number> {
  const table = sampleTable(10)
  for (const row of table.rows) row.opinion += mark
  const start = performance.now()
  const outcome = await renderRecommendationTable(table)
  if (isRefusal(outcome)) throw new Error(JSON.stringify(outcome))
  return performance.now() - start
}

function percentile(values: number[], percent: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN
}
