import { localPath } from '#src/endpoints/http/localPath.ts'

describe('localPath', () => {
  it.each(['/', '/a', '/a/entries?q=%E8%B4%A8&page=2#vote', '/en/b'])('should take %s', (path) => {
    expect(localPath(path)).toBe(path)
  })

  it.each([
    '//evil.invalid',
    '/\\evil.invalid',
    '/a\\b',
    'https://evil.invalid',
    'javascript:alert(1)',
    'a',
    '',
    '/..//evil.invalid',
    '/.//evil.invalid',
    '/%2e%2e//evil.invalid',
    '/my/../..//evil.invalid',
    '/a/..//evil.invalid:80/p',
    '/a b',
    '/\ta',
    '/\u0000',
    `/${'a'.repeat(2000)}`,
    null,
    ['/a'],
  ])('should refuse %j', (path) => {
    expect(localPath(path)).toBeNull()
  })
})
