import { isRecommenderKind } from '../../domain/units/unitSheet/isRecommenderKind.ts'
import type { PlannedRow } from '../../domain/units/unitSheet/planUnitImport.ts'
import type { RowProblem, UnitColumn, UnitRow } from '../../domain/units/unitSheet/unitSheet.ts'
import type { UnitImport } from '../../operations/units/importRecommenderUnits.ts'
import { labels } from '../../translations/labels.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator, wordsOfRefusal } from '../../translations/translate.ts'

/** Rows that a preview shows: those with something to read all, the others as a sample. */
const MOST_PLAIN_ROWS = 200
const MOST_ROWS = 1000

export type RowInWords = {
  row: number
  name: string
  outcome: PlannedRow['outcome']
  /** What would be written on a unit that is there. */
  changes: string[]
  problems: { level: RowProblem['level']; words: string }[]
}
export type ImportInWords = Pick<UnitImport, 'counts' | 'digest'> & {
  rows: RowInWords[]
  /** How many rows are not among `rows`. */
  left: number
}

/** An import as a person reads it, row by row; bad rows come first, so that none is lost in a long list. */
export function importInWords({ rows, counts, digest }: UnitImport, locale: Locale): ImportInWords {
  const bad = rows.filter(({ outcome }) => outcome === 'bad')
  const others = rows.filter(({ outcome }) => outcome !== 'bad')
  const noted = others.filter(({ problems, changes }) => problems.length + changes.length > 0)
  const plain = others.filter(({ problems, changes }) => problems.length + changes.length === 0)
  const shown = [...bad, ...noted, ...plain.slice(0, MOST_PLAIN_ROWS)].slice(0, MOST_ROWS)
  return {
    counts,
    digest,
    rows: shown.map((row) => rowInWords(row, locale)),
    left: rows.length - shown.length,
  }
}

/** The problems of a row, each with the name of its column; what has to be mended comes first. */
export function problemsInWords(
  { problems }: Pick<UnitRow, 'problems'>,
  locale: Locale,
): RowInWords['problems'] {
  const ordered = problems.toSorted((a, b) => a.level.localeCompare(b.level))
  return ordered.map(({ level, column, refusal }) => {
    const label = column ? labels(`units.columns.${column}`) : {}
    const params = { ...label, ...refusal.params }
    return { level, words: wordsOfRefusal({ ...refusal, params }, locale) }
  })
}

function rowInWords(row: PlannedRow, locale: Locale): RowInWords {
  const t = createTranslator(locale)
  const say = (column: UnitColumn, value: string) => {
    if (value === '') return t('units.import.empty')
    return column === 'kind' && isRecommenderKind(value) ? t(`recommenderKind.${value}`) : value
  }
  return {
    row: row.row,
    name: row.values.name || row.written.name,
    outcome: row.outcome,
    changes: row.changes.map(({ column, before, after }) =>
      t('units.import.change', {
        column: t(`units.columns.${column}`),
        before: say(column, before),
        after: say(column, after),
      }),
    ),
    problems: problemsInWords(row, locale),
  }
}
