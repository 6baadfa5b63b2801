import { attachmentHeader, parseRange } from '#src/domain/files/fileHeaders.ts'

describe('attachmentHeader', () => {
  it('should carry the whole name, and one that every browser reads', () => {
    expect(attachmentHeader('示例公司+一颗螺丝.docx')).toBe(
      `attachment; filename="____+____.docx"; filename*=UTF-8''${encodeURIComponent('示例公司+一颗螺丝.docx')}`,
    )
  })

  it('should stay short, cut between characters, and keep the ending', () => {
    const header = attachmentHeader(`${'👩‍🔧'.repeat(300)}.pdf`)
    expect(header.length).toBeLessThan(800)
    const [, encoded = ''] = header.split("filename*=UTF-8''")
    expect(decodeURIComponent(encoded)).toMatch(/^(?:👩‍🔧)+\.pdf$/u)
    expect(attachmentHeader('题'.repeat(3000)).length).toBeLessThan(800)
  })

  it('should let nothing out of its quotation marks, lines or encoding', () => {
    const header = attachmentHeader('a"; x=\r\nSet-Cookie: y\\\ud800\'(*).pdf')
    expect(header).not.toMatch(/[\r\n]/)
    expect(header.match(/"/g)).toHaveLength(2)
    expect(header).toContain(
      "filename*=UTF-8''a%22%3B%20x%3D%0D%0ASet-Cookie%3A%20y%5C%EF%BF%BD%27%28%2A%29.pdf",
    )
  })
})

describe('parseRange', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=2-', { start: 2, end: 9 }],
    ['bytes=2-99', { start: 2, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', null],
    ['bytes=0-1,4-5', null],
    ['bytes=-', null],
    ['lines=1-2', null],
    [null, null],
  ])('should read %s of ten bytes as %j', (header, expected) => {
    expect(parseRange(header, 10)).toEqual(expected)
  })

  it('should find no part of an empty file', () => {
    expect(parseRange('bytes=0-', 0)).toBe('unsatisfiable')
    expect(parseRange('bytes=-1', 0)).toBe('unsatisfiable')
  })
})
