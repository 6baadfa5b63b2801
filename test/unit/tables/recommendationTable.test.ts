import fc from 'fast-check'

import {
  checkGeneration,
  checkOrder,
  differsFromRow,
  goesIntoTable,
  moveInOrder,
  orderChanges,
  tableRows,
  tableText,
  undoneOrder,
} from '#src/domain/tables/recommendationTable.ts'
import { tableStatus } from '#src/domain/tables/tableStatus.ts'
import { STAGES } from '#src/domain/types/entry.ts'

const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 12,
})
const row = {
  entry: 'e',
  unitName: '单位',
  title: '作品',
  categoryTitle: '演讲',
  opinion: '同意。',
}

describe('tableRows', () => {
  it('should number the rows from 1 by rank, those without one last in the order given', () => {
    const candidates = [
      { ...row, entry: 'late', rank: null },
      { ...row, entry: 'second', rank: 7 },
      { ...row, entry: 'later', rank: null },
      { ...row, entry: 'first', rank: 2 },
    ]
    expect(tableRows(candidates).map(({ rank, entry }) => [rank, entry])).toEqual([
      [1, 'first'],
      [2, 'second'],
      [3, 'late'],
      [4, 'later'],
    ])
  })
})

describe('goesIntoTable', () => {
  it('should take what is recommended or sent back to the recommender, and nothing else', () => {
    const taken = STAGES.flatMap((stage) =>
      ([null, 'entrant', 'recommender'] as const)
        .filter((returnedTo) => goesIntoTable({ stage, returnedTo }))
        .map((returnedTo) => [stage, returnedTo]),
    )
    expect(taken).toEqual([
      ['recommended', null],
      ['recommended', 'entrant'],
      ['recommended', 'recommender'],
      ['returned', 'recommender'],
    ])
  })
})

describe('checkGeneration', () => {
  it('should want rows, and every opinion unless what waits is left out knowingly', () => {
    const rows = tableRows([{ ...row, rank: 1 }])
    const leaveOutWaiting = false
    expect(checkGeneration({ rows: [], waiting: 0, leaveOutWaiting })).toMatchObject({
      code: 'tableEmpty',
    })
    expect(checkGeneration({ rows, waiting: 2, leaveOutWaiting })).toMatchObject({
      code: 'tableOpinionsMissing',
      params: { count: 2 },
    })
    expect(checkGeneration({ rows, waiting: 2, leaveOutWaiting: true }).ok).toBe(true)
    expect(checkGeneration({ rows, waiting: 0, leaveOutWaiting }).ok).toBe(true)
  })
})

describe('the order', () => {
  it('should be stored for whoever saw it as it stands, and only as a permutation', () => {
    fc.assert(
      fc.property(ids, fc.nat(), (current, seed) => {
        const turned = current.map((_, index) => current[(index + seed) % current.length] ?? '')
        expect(checkOrder({ current, seen: current, entries: turned }).ok).toBe(true)
        expect(checkOrder({ current, seen: current, entries: current.slice(1) }).ok).toBe(false)
        expect(checkOrder({ current, seen: [...current, 'more'], entries: turned }).ok).toBe(false)
        const stranger = [...current.slice(1), `${current.join('')}!`]
        expect(checkOrder({ current, seen: current, entries: stranger }).ok).toBe(false)
        const [, second] = current
        const twice = second === undefined ? [] : [...current.slice(1), second]
        expect(checkOrder({ current, seen: current, entries: twice }).ok).toBe(false)
      }),
    )
  })

  it('should move one entry to its place and leave the others among themselves', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.integer({ min: -5, max: 20 }), (entries, pick, place) => {
        const entry = entries[pick % entries.length] ?? ''
        const moved = moveInOrder(entries, entry, place)
        expect(moved.indexOf(entry) + 1).toBe(Math.min(Math.max(place, 1), entries.length))
        const others = (list: readonly string[]) => list.filter((id) => id !== entry)
        expect(others(moved)).toEqual(others(entries))
      }),
    )
    expect(moveInOrder(['a', 'b'], 'stranger', 1)).toEqual(['a', 'b'])
  })
})

describe('differsFromRow', () => {
  it('should look at what is printed', () => {
    expect(differsFromRow(row, { title: '作品', unitName: '单位' })).toBe(false)
    expect(differsFromRow(row, { title: '改名', unitName: '单位' })).toBe(true)
    expect(differsFromRow(row, { title: '作品', unitName: '更名' })).toBe(true)
  })
})

describe('tableText', () => {
  it('should differ for any printed difference, and for nothing else', () => {
    const filler = { name: 'a', department: '', position: '', phone: '', email: '', date: '' }
    const table = {
      contestTitle: '大赛',
      recommenderName: '区局',
      declaration: '声明',
      rows: tableRows([{ ...row, rank: 1 }]),
      filler,
    }
    expect(tableText({ ...table, filler: { ...filler } })).toBe(tableText(table))
    const changed = [
      { ...table, contestTitle: '他赛' },
      { ...table, recommenderName: '他局' },
      { ...table, declaration: '' },
      { ...table, filler: { ...filler, phone: '1' } },
      { ...table, rows: tableRows([{ ...row, opinion: '不同意。', rank: 1 }]) },
    ]
    expect(new Set([table, ...changed].map(tableText)).size).toBe(6)
  })
})

describe('tableStatus', () => {
  const table = { state: 'generated', pdf: null, scan: null, problem: null } as const
  const problem = { code: 'busy', params: {} } as const
  it.each([
    [null, true, 'none'],
    [table, true, 'rendering'],
    [{ ...table, problem }, true, 'problem'],
    [{ ...table, pdf: 'a.pdf', problem }, true, 'ready'],
    [{ ...table, pdf: 'a.pdf' }, true, 'ready'],
    [{ ...table, pdf: 'a.pdf', scan: 'b.pdf' }, true, 'scanned'],
    [{ ...table, pdf: 'a.pdf', scan: 'b.pdf' }, false, 'outdated'],
    [{ ...table, state: 'outdated' as const, pdf: 'a.pdf' }, true, 'outdated'],
    [{ ...table, state: 'sealed' as const, pdf: 'a.pdf', scan: 'b.pdf' }, false, 'sealed'],
  ] as const)('should be told of %j (shows what stands: %s) as %s', (given, shows, status) => {
    expect(tableStatus(given, shows)).toBe(status)
  })
})

describe('undoneOrder', () => {
  it('should take any step back, and nothing that somebody built upon', () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.integer({ min: -2, max: 20 }), (before, pick, place) => {
        const entries = moveInOrder(before, before[pick % before.length] ?? '', place)
        const moved = entries.some((id, index) => id !== before[index])
        expect(undoneOrder(entries, { before, entries })).toEqual(moved ? before : null)
        const grown = [...entries, 'new one']
        expect(undoneOrder(grown, { before, entries })).toBeNull()
        expect(undoneOrder(grown, { before, entries: grown })).toBeNull()
      }),
    )
    expect(undoneOrder(['a', 'b'], null)).toBeNull()
  })
})

describe('orderChanges', () => {
  it('should name what moved, came or went, with both places', () => {
    expect(orderChanges(['a', 'b', 'c'], ['b', 'a', 'd'])).toEqual([
      { entry: 'b', from: 2, to: 1 },
      { entry: 'a', from: 1, to: 2 },
      { entry: 'd', from: null, to: 3 },
      { entry: 'c', from: 3, to: null },
    ])
    expect(orderChanges(['a'], ['a'])).toEqual([])
  })
})
