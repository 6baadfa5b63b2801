import type { PayloadRequest, TaskConfig } from 'payload'

import { countPages } from '../../documents/countPages.ts'
import { renderRecommendationTable } from '../../documents/recommendationTable.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { storeRenderedTable } from '../../operations/tables/storeRenderedTable.ts'
import { tableToPrint } from '../../operations/tables/tableToPrint.ts'
import type { PrintableTable } from '../../operations/tables/tableToPrint.ts'
import { writePrivateFile } from '../../store/storage/privateFiles.ts'

type Task = { input: { table: string }; output: Record<string, never> }

/**
 * Renders a frozen recommendation table to PDF and stores it (R87). Running it twice stores the same bytes once. What
 * cannot be printed is kept on the table in words for the recommender; any other fault is tried again.
 */
export const renderRecommendationTableTask: TaskConfig<Task> = {
  slug: 'renderRecommendationTable',
  inputSchema: [{ name: 'table', type: 'text', required: true }],
  retries: 2,
  handler: async ({ input, req }) => {
    await printTable(req, input.table)
    return { output: {} }
  },
}

async function printTable(req: PayloadRequest, id: string): Promise<void> {
  const printable = await tableToPrint({ req, id })
  if (!printable) return
  try {
    const pdf = await render(printable)
    if (isRefusal(pdf)) return await storeRenderedTable({ req, table: id, problem: pdf })
    const name = `table-${id}.pdf`
    await writePrivateFile({ payload: req.payload, name, bytes: pdf.value })
    await storeRenderedTable({ req, table: id, file: name, pages: countPages(pdf.value) })
  } catch (error) {
    await storeRenderedTable({ req, table: id, problem: refuse('busy') })
    throw error
  }
}

/** The paper is Chinese, as the annex is, whatever language its recommender reads the portal in. */
function render({ table, contest, recommenderName }: PrintableTable): Promise<Outcome<Uint8Array>> {
  return renderRecommendationTable({
    locale: 'zh',
    contestTitle: contest.title,
    recommenderName,
    version: table.version,
    sequence: table.sequence,
    serial: table.serial,
    digest: table.digest,
    generatedAt: table.createdAt,
    timeZone: contest.timeZone,
    rows: table.rows,
    declaration: contest.recommendationDeclaration ?? '',
    filler: table.filler,
  })
}
