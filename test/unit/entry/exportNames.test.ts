import fc from 'fast-check'

import { exportName } from '#src/domain/entry/exportNames.ts'
import { anyText } from '../../helpers/drawn/anyText.ts'

const name = (file: string, taken = new Set<string>(), title = '作品 甲') =>
  exportName({ folder: '文件', title, name: file }, taken)

describe('exportName', () => {
  it('should keep readable names, and number the second of one name before its ending', () => {
    const taken = new Set<string>()
    expect(name('申报表.pdf', taken)).toBe('文件/作品 甲/申报表.pdf')
    expect(name('申报表.pdf', taken)).toBe('文件/作品 甲/申报表 (2).pdf')
    expect(name('申报表.PDF', taken)).toBe('文件/作品 甲/申报表 (3).PDF')
    expect(name('说明', taken)).toBe('文件/作品 甲/说明')
  })

  it('should lead nowhere outside the archive, whatever a file is called', () => {
    expect(name('../../etc/passwd')).toBe('文件/作品 甲/etc passwd')
    expect(name('C:\\a|b.txt', new Set(), '..')).toBe('文件/C a b.txt')
    fc.assert(
      fc.property(anyText(), anyText(), (file, title) => {
        const path = name(file, new Set(), title)
        const parts = path.split('/')
        expect(parts.length).toBeLessThanOrEqual(3)
        expect(parts.some((part) => part === '..' || part === '.')).toBe(false)
        expect(path.startsWith('文件')).toBe(true)
      }),
    )
  })

  it('should never give one name twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a.pdf', 'A.pdf', 'a', '', '.')), (files) => {
        const taken = new Set<string>()
        const names = files.map((file) => name(file, taken).toLowerCase())
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})
