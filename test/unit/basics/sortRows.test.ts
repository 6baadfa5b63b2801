import { sortRows } from '#src/domain/basics/sortRows.ts'

const rows = [
  { name: '示例乙', submitted: 3, kind: 'trade' },
  { name: '示例单位10', submitted: 3, kind: null },
  { name: '示例单位9', submitted: 12, kind: 'group' },
]
const names = (sorted: { name: string }[]) => sorted.map(({ name }) => name)

describe('sorting rows', () => {
  it('should put the largest number first, and equal ones by name', () => {
    expect(names(sortRows(rows, 'submitted'))).toEqual(['示例单位9', '示例单位10', '示例乙'])
    expect(names(sortRows(rows, 'submitted', true)).at(-1)).toBe('示例单位9')
  })

  it('should put names in Chinese order, and numbers in them by their value', () => {
    expect(names(sortRows(rows, 'name'))).toEqual(['示例单位9', '示例单位10', '示例乙'])
  })

  it('should leave what it was given alone', () => {
    const before = [...rows]
    sortRows(rows, 'kind')
    expect(rows).toEqual(before)
  })
})
