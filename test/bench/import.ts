import { createLocalReq, getPayload } from 'payload'
import type { CollectionSlug } from 'payload'

import { renderAccountLetters } from '#src/documents/accountLetters.ts'
import { readWorkbook } from '#src/documents/workbook/readWorkbook.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { readUnitSheet } from '#src/domain/units/unitSheet/readUnitSheet.ts'
import type { UnitRow } from '#src/domain/units/unitSheet/unitSheet.ts'
import {
  importRecommenderUnits,
  previewUnitImport,
} from '#src/operations/units/importRecommenderUnits.ts'
import { createDocument } from '#src/store/database/documents.ts'
import { sheetWords } from '#src/translations/sheetWords.ts'
import { UNIT_HEADER, workbookOf } from '../helpers/bytes/workbooks.ts'
import type { Figure, Measure } from './figure.ts'

const UNITS = 5000
const LETTERS = 1000
const STAFF: Actor = { kind: 'staff', id: 'bench', name: 'bench', role: 'admin', contests: [] }

/**
 * A list of 5,000 units from its workbook to the contest (read, previewed, imported in one transaction), next to creating
 * units one by one as the panel does; and 1,000 account letters as one PDF, with the longest time for which the process that
 * asked for them did not answer.
 */
export const measure: Measure = async () => {
  const { default: config } = await import('@payload-config')
  const payload = await getPayload({ config })
  const req = () => createLocalReq({}, payload)
  const contest = await createDocument(await req(), 'contests', {
    title: 'bench',
    slug: 'bench-import',
    edition: 2030,
    published: true,
    timeZone: 'Asia/Shanghai',
    windows: [],
    recommenders: [],
  })
  const file = await workbookOf([UNIT_HEADER, ...Array.from({ length: UNITS }, (_, at) => row(at))])

  const read = await timed(async () => readRows(file))
  const call = async () => ({
    req: await req(),
    actor: STAFF,
    now: new Date(),
    contestId: contest.id,
    rows: read.value,
  })
  const preview = await timed(async () => granted(await previewUnitImport(await call())))
  const { digest } = preview.value
  const written = await timed(async () =>
    granted(await importRecommenderUnits({ ...(await call()), digest })),
  )
  const whole = read.ms + preview.ms + written.ms
  const stock = await timed(async () => {
    for (let at = 0; at < STOCK_UNITS; at += 1) {
      await payload.create({
        collection: 'units' as CollectionSlug,
        data: { name: `示例逐个登记单位${at}`, recommenderKind: 'district' },
      })
    }
  })
  const letters = await printLetters()
  const stockName = 'stock create, a unit'
  const figures: Omit<Figure, 'bench'>[] = [
    { figure: `read ${UNITS} rows`, value: read.ms, unit: 'ms', against: null },
    { figure: `preview ${UNITS} rows`, value: preview.ms, unit: 'ms', against: null },
    { figure: `import ${UNITS} units`, value: written.ms, unit: 'ms', against: null },
    { figure: stockName, value: stock.ms / STOCK_UNITS, unit: 'ms', against: null },
    { figure: 'whole import, a unit', value: whole / UNITS, unit: 'ms', against: stockName },
    { figure: `${LETTERS} letters, one PDF`, value: letters.ms, unit: 'ms', against: null },
    { figure: 'longest pause meanwhile', value: letters.pause, unit: 'ms', against: null },
    { figure: 'size of the PDF', value: letters.bytes / 2 ** 20, unit: 'MB', against: null },
  ]
  await payload.destroy()
  return figures.map((figure) => ({ bench: 'import', ...figure }))
}

const STOCK_UNITS = 100
const KINDS = ['区局', '行业组织', '集团公司']

const row = (at: number): string[] => [
  `示例推荐单位第${at}号`,
  KINDS[at % 3] ?? '',
  '',
  `示例简称${at}`,
  '示例联系人',
  `021-6${String(1_000_000 + at)}`,
  '示例市示例路 1 号',
  '200000',
]

async function readRows(file: Uint8Array): Promise<UnitRow[]> {
  const sheet = await readWorkbook(file)
  if (isRefusal(sheet)) throw new Error(sheet.code)
  return granted(readUnitSheet({ sheet: sheet.value, words: sheetWords() })).value
}

/** How long a timer of this process was late at worst while the letters were made elsewhere. */
async function printLetters(): Promise<{ ms: number; pause: number; bytes: number }> {
  let pause = 0
  let last = performance.now()
  const timer = setInterval(() => {
    pause = Math.max(pause, performance.now() - last - 10)
    last = performance.now()
  }, 10)
  const { ms, value } = await timed(() =>
    renderAccountLetters({
      locale: 'zh',
      contestTitle: '示例赛事',
      address: 'https://contest.example.org/unit',
      letters: Array.from({ length: LETTERS }, (_, at) => ({
        unitName: `示例推荐单位第${at}号`,
        username: `qu-${at}`,
        password: `aB3d-eF5g-${String(1000 + at)}`,
        until: '2030-07-01T00:00:00.000Z',
      })),
      closes: '7 月 10 日前',
      hosts: ['示例市质量协会'],
      contacts: [],
      printedAt: '2030-06-01T00:00:00.000Z',
      timeZone: 'Asia/Shanghai',
    }),
  )
  clearInterval(timer)
  return { ms, pause, bytes: granted(value).value.length }
}

async function timed<T>(act: () => Promise<T>): Promise<{ ms: number; value: T }> {
  const start = performance.now()
  const value = await act()
  return { ms: performance.now() - start, value }
}

function granted<T>(outcome: T): Exclude<T, { ok: false }> {
  if (isRefusal(outcome)) throw new Error(outcome.code)
  return outcome as Exclude<T, { ok: false }>
}
