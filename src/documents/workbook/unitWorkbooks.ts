import { UNIT_COLUMNS } from '../../domain/units/unitSheet/unitSheet.ts'
import type { UnitColumn, UnitRow } from '../../domain/units/unitSheet/unitSheet.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import type { Translate } from '../../translations/translate.ts'
import { madeOnce } from './madeOnce.ts'
import { writeWorkbook } from './writeWorkbook.ts'

/** Cells already set to text in the template, so that Excel leaves codes and telephones alone. */
const PREPARED_ROWS = 500

/** The template of a list of units: the columns to fill in, and a second sheet that says how, with an example. */
export const unitTemplate = madeOnce((locale) => {
  const t = createTranslator(locale)
  return writeWorkbook([
    {
      name: t('units.sheet.name'),
      columns: columnsOf(t),
      rows: [],
      emptyRows: PREPARED_ROWS,
    },
    {
      name: t('units.sheet.notes'),
      plain: true,
      columns: [
        { header: t('units.sheet.column'), width: 20 },
        { header: t('units.sheet.rule'), width: 60 },
        { header: t('units.sheet.example'), width: 40 },
      ],
      rows: UNIT_COLUMNS.map((column) => [
        t(`units.columns.${column}`),
        t(`units.sheet.rules.${column}`),
        t(`units.sheet.examples.${column}`),
      ]),
    },
  ])
})

/** The rows that cannot be imported, as they were written, each with its reasons: to be mended and uploaded again. */
export function unitErrors({
  rows,
  locale,
  reasonOf,
}: {
  rows: readonly UnitRow[]
  locale: Locale
  reasonOf: (row: UnitRow) => string
}): Promise<Uint8Array<ArrayBuffer>> {
  const t = createTranslator(locale)
  return writeWorkbook([
    {
      name: t('units.sheet.name'),
      columns: [...columnsOf(t), { header: t('units.sheet.problems'), width: 60 }],
      rows: rows.map((row) => [
        ...UNIT_COLUMNS.map((column) => row.written[column]),
        `${t('units.import.row')} ${row.row}: ${reasonOf(row)}`,
      ]),
    },
  ])
}

const columnsOf = (t: Translate) =>
  UNIT_COLUMNS.map((column) => ({ header: t(`units.columns.${column}`), width: WIDTHS[column] }))

const WIDTHS: Record<UnitColumn, number> = {
  name: 36,
  kind: 16,
  creditCode: 24,
  aliases: 28,
  contactName: 12,
  contactPhone: 18,
  address: 36,
  postcode: 10,
}
