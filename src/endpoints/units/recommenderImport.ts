import { readWorkbook } from '../../documents/workbook/readWorkbook.ts'
import { unitErrors, unitTemplate } from '../../documents/workbook/unitWorkbooks.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import { readUnitSheet } from '../../domain/units/unitSheet/readUnitSheet.ts'
import type { UnitRow } from '../../domain/units/unitSheet/unitSheet.ts'
import {
  importRecommenderUnits,
  previewUnitImport,
} from '../../operations/units/importRecommenderUnits.ts'
import { sheetWords } from '../../translations/sheetWords.ts'
import { createTranslator } from '../../translations/translate.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Answer, Asked, Door } from '../http/define.ts'
import { download } from '../http/download.ts'
import { nothing, record, text } from '../http/readers.ts'
import type { FieldReader } from '../http/readers.ts'
import { readTableBody } from '../http/readTableBody.ts'
import { localeOfRequest } from '../http/respond.ts'
import { importInWords, problemsInWords } from './importInWords.ts'

/** What the preview stood for. */
const previewed = record({ digest: text({ max: 64 }) })

/**
 * The import of a contest's recommenders (R80), below `/api/staff/recommender-import/:contest`. The workbook is the body of
 * each post: it is read anew each time and kept nowhere.
 */
export const recommenderImportEndpoints: Door[] = [
  staffEndpoint({
    path: '/recommender-import/template.xlsx',
    method: 'get',
    handler: async ({ req }) => {
      const locale = localeOfRequest(req)
      const name = createTranslator(locale)('units.sheet.file')
      return download(await unitTemplate(locale), `${name}.xlsx`)
    },
  }),
  withRows('preview', nothing, async ({ req, actor, now, params }, rows) => {
    const planned = await previewUnitImport({ req, actor, now, contestId: params.contest, rows })
    if (isRefusal(planned)) return planned
    return { value: importInWords(planned, localeOfRequest(req)) }
  }),
  withRows('rows', previewed, async ({ req, actor, now, params, query: { digest } }, rows) => {
    const call = { req, actor, now, contestId: params.contest, rows, digest }
    const imported = await importRecommenderUnits(call)
    if (isRefusal(imported)) return imported
    return { value: importInWords(imported, localeOfRequest(req)) }
  }),
  withRows('errors.xlsx', nothing, async ({ req, actor, now, params }, rows) => {
    const locale = localeOfRequest(req)
    const planned = await previewUnitImport({ req, actor, now, contestId: params.contest, rows })
    if (isRefusal(planned)) return planned
    const bad = planned.rows.filter(({ outcome }) => outcome === 'bad')
    const reasonOf = (row: UnitRow) =>
      problemsInWords(row, locale)
        .filter(({ level }) => level === 'error')
        .map(({ words }) => words)
        .join(' ')
    const name = createTranslator(locale)('units.sheet.errorFile')
    return download(await unitErrors({ rows: bad, locale, reasonOf }), `${name}.xlsx`)
  }),
]

function withRows<Query>(
  name: string,
  query: FieldReader<Query>,
  answer: (asked: Asked<unknown, Query>, rows: UnitRow[]) => Promise<Answer>,
): Door {
  return staffEndpoint({
    path: `/recommender-import/:contest/${name}`,
    method: 'post',
    raw: true,
    query,
    handler: async (asked) => {
      const bytes = await readTableBody(asked.req)
      if (isRefusal(bytes)) return bytes
      const sheet = await readWorkbook(bytes.value)
      if (isRefusal(sheet)) return sheet
      const rows = readUnitSheet({ sheet: sheet.value, words: sheetWords() })
      return isRefusal(rows) ? rows : answer(asked, rows.value)
    },
  })
}
