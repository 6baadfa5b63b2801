import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { PaperReading } from '#src/domain/papers/papers.ts'
import {
  checkTableScan,
  judgeTableScan,
  mayConfirmTableScan,
  TABLE_SCAN_VERDICTS,
} from '#src/domain/tables/tableScan.ts'
import type { TableScanVerdict } from '#src/domain/tables/tableScan.ts'

const [CURRENT, NEVER] = ['a', 'b'].map((letter) => letter.repeat(64)) as [string, string]
const table = { serial: 'T-0-2', contest: 'c', unit: 'ours', sequence: 0, digest: CURRENT }
const known = [
  table,
  { ...table, serial: 'T-0-1' },
  { ...table, serial: 'T-1-1', sequence: 1 },
  { ...table, serial: 'X-0-1', unit: 'theirs' },
]
const sheet = (number: number, more = {}) => ({
  page: number,
  sheet: number,
  serial: table.serial,
  digest: CURRENT,
  ...more,
})
const judge = (
  references: PaperReading['references'],
  { pageCount = references.length, isOriginal = false, pages = 3 as number | null } = {},
) =>
  judgeTableScan({
    reading: { references, pageCount, isOriginal, sealSeen: null },
    table,
    pages,
    known,
  })

describe('judgeTableScan', () => {
  it.each<[string, ReturnType<typeof judge>, TableScanVerdict, number[]]>([
    ['all pages, in any order', judge([sheet(3), sheet(1), sheet(2)]), 'same', []],
    ['two sheets on one page', judge([sheet(1), sheet(2), sheet(3)], { pageCount: 2 }), 'same', []],
    ['one page twice', judge([sheet(1), sheet(1), sheet(2)]), 'unreadable', [3]],
    ['too few pages', judge([sheet(1), sheet(3)]), 'missingPages', [2]],
    ['a code that a seal hides', judge([sheet(1), sheet(3)], { pageCount: 3 }), 'unreadable', [2]],
    ['no code at all', judge([], { pageCount: 3 }), 'unreadable', [1, 2, 3]],
    ['no code, too few pages', judge([], { pageCount: 1 }), 'missingPages', [1, 2, 3]],
    ['nobody counted the pages', judge([sheet(1)], { pages: null }), 'same', []],
    ['nobody counted, no code', judge([], { pages: null }), 'unreadable', []],
    ['an earlier version', judge([sheet(1, { serial: 'T-0-1' })]), 'older', []],
    [
      'one page of an earlier version',
      judge([sheet(1), sheet(2), sheet(3, { serial: 'T-0-1' })]),
      'older',
      [],
    ],
    ['our sealed main table', judge([sheet(1, { serial: 'T-1-1' })]), 'otherTable', []],
    ['another unit’s table', judge([sheet(1, { serial: 'X-0-1' })]), 'otherTable', []],
    ['another paper of ours', judge([sheet(1, { serial: 'F-1' })]), 'otherPaper', []],
    ['a forged digest', judge([sheet(1, { digest: NEVER })]), 'edited', []],
    [
      'the download',
      judge([sheet(1), sheet(2), sheet(3)], { isOriginal: true }),
      'unstampedOriginal',
      [],
    ],
  ])('should know %s', (_, judged, verdict, missing) => {
    expect(judged).toEqual({ verdict, missing })
  })
})

describe('the word of a person on a scan', () => {
  const scanned = (
    scanVerdict: TableScanVerdict | null,
    scanConfirmedAt: string | null = null,
  ) => ({
    scan: 'scan.pdf',
    scanVerdict,
    scanConfirmedAt,
  })
  const codeOf = (outcome: ReturnType<typeof checkTableScan>) =>
    isRefusal(outcome) ? outcome.code : 'ok'

  it('should be asked for only where nothing speaks against the scan', () => {
    const standing = Object.fromEntries(
      TABLE_SCAN_VERDICTS.map((verdict) => {
        const table = scanned(verdict)
        const may = (by: 'unit' | 'staff') => mayConfirmTableScan(table, by).ok
        return [verdict, [codeOf(checkTableScan(table)), may('unit'), may('staff')]]
      }),
    )
    expect(standing).toEqual({
      same: ['ok', false, false],
      older: ['tableScanWrong', false, false],
      edited: ['tableScanWrong', false, false],
      otherTable: ['tableScanWrong', false, false],
      otherPaper: ['tableScanWrong', false, false],
      missingPages: ['tableScanWrong', false, true],
      unstampedOriginal: ['tableScanWrong', false, true],
      unreadable: ['tableScanUnproven', true, true],
    })
  })

  it('should hold for the seal, and not be asked for twice', () => {
    const confirmed = scanned('unreadable', '2030-07-01T00:00:00Z')
    expect(codeOf(checkTableScan(confirmed))).toBe('ok')
    expect(codeOf(mayConfirmTableScan(confirmed, 'unit'))).toBe('tableScanSettled')
    expect(codeOf(checkTableScan(scanned(null)))).toBe('tableScanWaiting')
    expect(codeOf(mayConfirmTableScan(scanned(null), 'unit'))).toBe('tableScanWaiting')
    // Where the machine finds no time to read it, staff can, and say why.
    expect(codeOf(mayConfirmTableScan(scanned(null), 'staff'))).toBe('ok')
    expect(codeOf(checkTableScan({ scan: null }))).toBe('tableScanMissing')
  })
})
