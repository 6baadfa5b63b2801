import { isRefusal, refuse, type Outcome } from '../domain/basics/refusal.ts'
import type { TableRow } from '../domain/tables/recommendationTable.ts'
import type { TableFiller } from '../domain/tables/tableFiller.ts'
import type { Locale } from '../translations/locale.ts'
import { createTranslator } from '../translations/translate.ts'
import { balanceLines } from './balanceLines.ts'
import { breakLongRuns } from './breakLongRuns.ts'
import { compile } from './compile.ts'
import { countPages } from './countPages.ts'
import { emInMillimetres, estimateWidth } from './estimateWidth.ts'
import { paperFrame } from './paperFrame.ts'
import { printableLine, printableLines, printableText } from './printableText.ts'
import { printedDate } from './printedDate.ts'
import { printedTitle } from './printedTitle.ts'

export type RecommendationTableData = {
  locale: Locale
  contestTitle: string
  recommenderName: string
  /** Version of this table, from 1. */
  version: number
  /** 0 or absent = main table, 1 … = supplementary. */
  sequence?: number
  serial: string
  /** sha256 (hex) of the canonical data of this version. */
  digest: string
  /** ISO 8601 instant at which this version was generated. */
  generatedAt: string
  /** IANA name of the contest's time zone. */
  timeZone: string
  rows: Omit<TableRow, 'entry'>[]
  /** Text of the declaration; line breaks make paragraphs (R88). */
  declaration: string
  /** Empty values leave room for writing; `date` is `YYYY-MM-DD` (R89). */
  filler: TableFiller
}

/**
 * The recommendation table of annex 3 as PDF/A (R87–R90, S:236–265): equal data gives equal bytes.
 * Each page's code says which page it is, so that one that is missing from the scan is missed.
 * Refuses with `tableEmpty`, or `documentCharacterMissing` when a character cannot be printed.
 */
export async function renderRecommendationTable(
  data: RecommendationTableData,
): Promise<Outcome<Uint8Array>> {
  if (data.rows.length === 0) return refuse('tableEmpty')
  const sheets = estimatedSheets(data)
  const pdf = await print(data, sheets)
  if (isRefusal(pdf)) return pdf
  const pages = countPages(pdf.value)
  return pages > sheets ? print(data, pages) : pdf
}

/** @param sheets so many pages at least have a code that says which page they are */
function print(data: RecommendationTableData, sheets: number): Promise<Outcome<Uint8Array>> {
  const frame = paperFrame({ ...data, reference: data, sheets })
  return compile({
    template: 'recommendation-table.typ',
    createdAt: new Date(data.generatedAt),
    data: {
      ...frame,
      labels: { ...frame.labels, ...tableLabels(data) },
      widths: Object.values(WIDTHS),
      rows: data.rows.map(printedRow),
      declaration: printableLines(data.declaration),
      filler: printedFiller(data),
    },
  })
}

type Row = RecommendationTableData['rows'][number]

/** Columns in millimetres; together the 170 mm between the margins. Names have room for 10 字 a line, opinions for 13. */
const WIDTHS = { rank: 11.1, unitName: 41.2, title: 41.2, categoryTitle: 24.2, opinion: 52.3 }
const INSET = 4
const FILLER_WIDTH = 88
/** An opinion of more lines than this may continue on the next page; shorter rows stay in one piece. */
const LONGEST_WHOLE_ROW = 24

function printedRow(row: Row) {
  const opinion = printableText(row.opinion)
  return {
    rank: row.rank,
    unitName: printedName(row, 'unitName'),
    title: printedName(row, 'title'),
    categoryTitle: printedName(row, 'categoryTitle'),
    opinion: breakLongRuns(opinion, { millimetres: roomOf('opinion') }),
    // Between Latin words all the spare room of a justified line would gather.
    justified: !/[\u0020-\u024f]{12}/.test(opinion),
    mayBreak: estimatedLines(row) > LONGEST_WHOLE_ROW,
  }
}

function printedName(row: Row, column: 'unitName' | 'title' | 'categoryTitle'): string {
  const cell = { millimetres: roomOf(column) }
  return breakLongRuns(balanceLines(printableLine(row[column]), cell), cell)
}

/** A page holds some 38 lines; names that break badly and rows kept whole waste a part of them. */
function estimatedSheets({ rows, declaration }: RecommendationTableData): number {
  const lines = rows.reduce((sum, row) => sum + estimatedLines(row) + 1, 0)
  return Math.ceil((lines + declaration.length / 30) / LINES_USED) + 2
}

const LINES_USED = 26

function estimatedLines(row: Row): number {
  const lines = (column: 'unitName' | 'title' | 'opinion') =>
    printableText(row[column])
      .split('\n')
      .map((line) => Math.ceil((estimateWidth(line) * emInMillimetres(10.5)) / roomOf(column)))
      .reduce((sum, count) => sum + count, 0)
  return Math.max(lines('unitName'), lines('title'), lines('opinion'))
}

function roomOf(column: keyof typeof WIDTHS): number {
  return WIDTHS[column] - INSET
}

function printedFiller({ filler, locale }: RecommendationTableData): TableFiller {
  const fit = (text: string) =>
    breakLongRuns(printableLine(text), { millimetres: FILLER_WIDTH - INSET })
  return {
    name: fit(filler.name),
    department: fit(filler.department),
    position: fit(filler.position),
    phone: fit(filler.phone),
    email: fit(filler.email),
    date: printedDate(filler.date, locale),
  }
}

function tableLabels({ locale, sequence = 0, ...data }: RecommendationTableData) {
  const t = createTranslator(locale)
  const title =
    sequence === 0
      ? t('document.recommendationTable.title')
      : t('document.recommendationTable.supplementary', { sequence })
  const recommenderName = printableLine(data.recommenderName)
  return {
    ...printedTitle({ contestTitle: data.contestTitle, title, of: recommenderName }),
    recommender: t('document.recommendationTable.recommender', {
      name: breakLongRuns(recommenderName, { millimetres: 120, points: 12 }),
    }),
    listHeading: t('document.recommendationTable.listHeading'),
    declarationHeading: t('document.recommendationTable.declarationHeading'),
    rank: t('document.recommendationTable.rank'),
    unit: t('document.recommendationTable.unit'),
    entryTitle: t('document.recommendationTable.entryTitle'),
    category: t('document.recommendationTable.category'),
    opinion: t('document.recommendationTable.opinion'),
    fillerName: t('document.recommendationTable.fillerName'),
    department: t('document.recommendationTable.department'),
    position: t('document.recommendationTable.position'),
    phone: t('document.recommendationTable.phone'),
    email: t('document.recommendationTable.email'),
    date: t('document.recommendationTable.date'),
  }
}
