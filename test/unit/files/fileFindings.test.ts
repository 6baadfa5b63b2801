import { replaceFindings } from '#src/domain/files/fileFindings.ts'
import type { FileFinding } from '#src/domain/files/fileFindings.ts'

describe('replaceFindings', () => {
  const blank: FileFinding = { source: 'content', code: 'pagesBlank', params: { pages: 2 } }

  it('should drop what the same source found before, and keep what others found', () => {
    const fromPaper: FileFinding = { ...blank, source: 'paper' }

    const replaced = replaceFindings({
      findings: [blank, fromPaper],
      source: 'content',
      found: [{ code: 'pagesBlank', params: { pages: 3 } }],
    })

    expect(replaced).toEqual([fromPaper, { ...blank, params: { pages: 3 } }])
  })
})
