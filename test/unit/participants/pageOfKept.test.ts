import { describe, expect, it } from '@jest/globals'

import { findByName, MOST_LISTED, pageOfKept } from '#src/domain/participants/pageOfKept.ts'

const kept = Array.from({ length: 414 }, (_, index) => ({ name: `学生${index}` }))

describe('the list of participants', () => {
  it('should come in pages, none of which is missing or twice', () => {
    const pages = Array.from({ length: 9 }, (_, index) =>
      pageOfKept(kept, { asked: '', page: `${index + 1}` }),
    )
    expect(pages.flatMap(({ rows }) => rows)).toEqual(kept)
    expect(pages[0]).toMatchObject({ count: 414, page: 1, pages: 9 })
    expect(pages[0]?.rows).toHaveLength(MOST_LISTED)
  })

  it.each([
    [undefined, 1],
    ['', 1],
    ['0', 1],
    ['-3', 1],
    ['x', 1],
    [['2', '3'], 1],
    ['1e9', 9],
    ['Infinity', 9],
  ])('should have a page for whatever stands in the address: %p', (page, at) => {
    expect(pageOfKept(kept, { asked: '', page }).page).toBe(at)
  })

  it('should find a name however it is typed, and say that it found none', () => {
    const named = [{ name: '王小明' }, { name: 'Aysel · Kaya' }]
    expect(findByName(named, ' 小 明')).toEqual([{ name: '王小明' }])
    expect(findByName(named, 'ａｙｓｅｌkaya')).toEqual([{ name: 'Aysel · Kaya' }])
    expect(findByName(named, '')).toEqual(named)
    expect(pageOfKept(named, { asked: '李', page: '2' })).toEqual({
      rows: [],
      count: 0,
      page: 1,
      pages: 1,
    })
  })
})
