import type { PayloadRequest, TaskConfig, TaskHandler } from 'payload'

import { countPages } from '../../documents/countPages.ts'
import { renderRecommendationTable } from '../../documents/recommendationTable.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome } from '../../domain/basics/refusal.ts'
import { storeRenderedTable } from '../../operations/tables/storeRenderedTable.ts'
import { tableToPrint } from '../../operations/tables/tableToPrint.ts'
import type { PrintableTable } from '../../operations/tables/tableToPrint.ts'
import { settingsOf } from '../../store/settings.ts'
import type { ContestSettings } from '../../store/settings.ts'
import { writePrivateFile } from '../../store/storage/privateFiles.ts'
import { sealedBy } from './sealedBy.ts'

type Task = { input: { table: string }; output: Record<string, never> }

/**
 * Renders a frozen recommendation table to PDF and stores it (R87). Running it twice stores the same bytes once. What
 * cannot be printed is kept on the table in words for the recommender; any other fault is tried again. Where the host has
 * papers sealed, one that is not sealed yet is not there yet: its table says so, and the service is asked again.
 */
export const renderRecommendationTableTask = ({
  eSeal,
}: Pick<ContestSettings, 'eSeal'>): TaskConfig<Task> => ({
  slug: 'renderRecommendationTable',
  inputSchema: [{ name: 'table', type: 'text', required: true }],
  // A service may be away for hours: then after 1, 2, 4 … 256 minutes.
  retries: eSeal ? { attempts: 9, backoff: { type: 'exponential', delay: 60_000 } } : 2,
  handler: drawTable,
})

const drawTable: TaskHandler<Task> = async ({ input, req }) => {
  await printTable(req, input.table)
  return { output: {} }
}

async function printTable(req: PayloadRequest, id: string): Promise<void> {
  const printable = await tableToPrint({ req, id })
  if (!printable) return
  try {
    const pdf = await render(printable)
    if (isRefusal(pdf)) return await storeRenderedTable({ req, table: id, problem: pdf })
    const bytes = await released(req, printable, pdf.value)
    const name = `table-${id}.pdf`
    await writePrivateFile({ payload: req.payload, name, bytes })
    await storeRenderedTable({ req, table: id, file: name, pages: countPages(pdf.value) })
  } catch (error) {
    const problem = refuse(error instanceof NotSealed ? 'sealFailed' : 'busy')
    await storeRenderedTable({ req, table: id, problem })
    throw error
  }
}

/** The paper as it leaves the house: sealed, where the host has a service for it. */
async function released(
  { payload }: PayloadRequest,
  { table: { id, serial }, contest }: PrintableTable,
  pdf: Uint8Array,
): Promise<Uint8Array> {
  const { eSeal } = settingsOf(payload)
  if (eSeal === null) return pdf
  const { id: contestId, slug, title } = contest
  const paper = { payload, id, serial, contest: { id: contestId, slug, title } }
  try {
    return await sealedBy(eSeal, pdf, { kind: 'recommendationTable', ...paper })
  } catch (error) {
    throw new NotSealed(`eSeal: ${serial}`, { cause: error })
  }
}

class NotSealed extends Error {}

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
