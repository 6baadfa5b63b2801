import { maskName, maskPhone } from '../../domain/basics/masking.ts'
import type { ContestDocument } from '../../domain/documents/index.ts'
import { RECOMMENDER_FIGURES } from '../../domain/recommending/recommenderFigures.ts'
import type { RecommenderFigures } from '../../domain/recommending/recommenderFigures.ts'
import { createTranslator } from '../../translations/translate.ts'
import { writeWorkbook } from './writeWorkbook.ts'

/**
 * The statistics of a contest's recommenders as a workbook (R93, experience.md point 50): Chinese headers, frozen and with a
 * filter, codes and telephones as texts.
 *
 * @param whole whether contacts are written out; else they are masked
 */
export function statisticsWorkbook({
  contest,
  rows,
  whole,
}: {
  contest: Pick<ContestDocument, 'directRoute'>
  rows: readonly RecommenderFigures[]
  whole: boolean
}): Promise<Uint8Array<ArrayBuffer>> {
  const t = createTranslator('zh')
  const direct = contest.directRoute?.label || t('route.direct')
  return writeWorkbook([
    {
      name: t('units.statistics.file'),
      columns: [
        { header: t('units.statistics.unit'), width: 36 },
        { header: t('units.statistics.kind'), width: 12 },
        { header: t('units.statistics.creditCode'), width: 22 },
        { header: t('units.statistics.contactName'), width: 12 },
        { header: t('units.statistics.contactPhone'), width: 18 },
        { header: t('units.statistics.listed'), width: 12 },
        ...RECOMMENDER_FIGURES.map((figure) => ({
          header: t(`units.statistics.${figure}`),
          width: 10,
        })),
      ],
      rows: rows.map((row) => [
        row.unit === null ? direct : row.name,
        row.kind ? t(`recommenderKind.${row.kind}`) : '',
        row.creditCode,
        row.contactName && (whole ? row.contactName : maskName(row.contactName)),
        row.contactPhone && (whole ? row.contactPhone : maskPhone(row.contactPhone)),
        row.unit === null ? '' : t(row.listed ? 'units.statistics.yes' : 'units.statistics.no'),
        ...RECOMMENDER_FIGURES.map((figure) => row[figure]),
      ]),
    },
  ])
}
