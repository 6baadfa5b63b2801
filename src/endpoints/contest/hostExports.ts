import { writeWorkbook } from '../../documents/workbook/writeWorkbook.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { readExported } from '../../domain/contest/readExported.ts'
import type { ReadExport } from '../../domain/contest/readExported.ts'
import { attachmentHeader } from '../../domain/files/fileHeaders.ts'
import { contestToExport, noteStaffExport } from '../../operations/contest/noteStaffExport.ts'
import { settingsOf } from '../../store/settings.ts'
import { saidIn } from '../../translations/said.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Asked, Door } from '../http/define.ts'
import { download } from '../http/download.ts'
import { localeOfRequest } from '../http/respond.ts'

/** `GET /api/staff/exports/:contest/:exporter`: a table or file of the host's own (option `exporters`), on record like ours. */
export const hostExportEndpoints: Door[] = [
  staffEndpoint({
    path: '/exports/:contest/:exporter',
    method: 'get',
    handler: async (asked) => {
      const { req, actor, now, params } = asked
      const name = params.exporter ?? ''
      const { exporters } = settingsOf(req.payload)
      const exporter = Object.hasOwn(exporters, name) ? exporters[name] : undefined
      const contest = await contestToExport({ req, actor, contestId: params.contest })
      if (isRefusal(contest)) return contest
      if (!exporter || actor.kind !== 'staff') return refuse('notFound')
      if (!exporter.roles.some((role) => role === actor.role)) return refuse('notAllowed')
      const locale = localeOfRequest(req)
      const { id, slug, title } = contest
      const made = await madeBy(asked, () =>
        exporter.make({
          payload: req.payload,
          contest: { id, slug, title },
          by: { id: actor.id, role: actor.role },
          language: locale,
          now,
        }),
      )
      if (isRefusal(made)) return refuse(made.code, { name: saidIn(exporter.title, locale) })
      const rows = 'table' in made ? { rows: made.table.rows.length } : {}
      const noted = await noteStaffExport({ req, actor, now, contestId: id, list: name, ...rows })
      if (isRefusal(noted)) return noted
      const called = saidIn(exporter.title, locale)
      return 'table' in made
        ? download(
            await writeWorkbook([{ name: sheetName(called), ...made.table }]),
            `${called}-${title}.xlsx`,
          )
        : saved(made.file)
    },
  }),
]

/** What the host's function gave; whatever it threw is for the log, not for who asked. */
async function madeBy(
  { req: { payload }, params }: Asked,
  make: () => unknown,
): Promise<ReadExport | Refusal> {
  try {
    const read = readExported(await make())
    if (!isRefusal(read)) return read.value
    payload.logger.error(`exporters.${params.exporter}: neither a table nor a file`)
    return read
  } catch (error) {
    payload.logger.error({ err: error, msg: `exporters.${params.exporter}` })
    return refuse('exportFailed')
  }
}

/** A workbook takes names of sheets of up to 31 signs, and not these. */
const sheetName = (title: string): string => title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

const saved = ({ bytes, name, type }: { bytes: Uint8Array; name: string; type: string }) =>
  new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': type,
      'Content-Disposition': attachmentHeader(name),
      'X-Content-Type-Options': 'nosniff',
    },
  })
