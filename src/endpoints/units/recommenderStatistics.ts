import { statisticsWorkbook } from '../../documents/workbook/statisticsWorkbook.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { sortRows } from '../../domain/basics/sortRows.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import { noteStaffExport } from '../../operations/contest/noteStaffExport.ts'
import { recommenderStatistics } from '../../queries/recommending/recommenderStatistics.ts'
import { readerOf } from '../../store/database/database.ts'
import { isUuid } from '../../store/database/lock.ts'
import { createTranslator } from '../../translations/translate.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { download } from '../http/download.ts'

/** `GET /api/staff/recommender-statistics/:contest/export.xlsx` (R93, R136): on record, telephones whole for organisers only. */
export const recommenderStatisticsEndpoints: Door[] = [
  staffEndpoint({
    path: '/recommender-statistics/:contest/export.xlsx',
    method: 'get',
    handler: async ({ req, actor, now, params }) => {
      const transaction = readerOf(req.payload)
      const contestId = params.contest ?? ''
      const rows = isUuid(contestId)
        ? await recommenderStatistics({ transaction, contest: contestId })
        : []
      const list = 'recommenderStatistics'
      const note = { req, actor, now, contestId, list, rows: rows.length }
      const contest = await noteStaffExport(note)
      if (isRefusal(contest)) return contest
      const whole = !isRefusal(checkOrganiser(actor, contest.id))
      const sorted = sortRows(rows, 'submitted')
      const bytes = await statisticsWorkbook({ contest, rows: sorted, whole })
      const t = createTranslator('zh')
      return download(bytes, `${t('units.statistics.file')}-${contest.title}.xlsx`)
    },
  }),
]
