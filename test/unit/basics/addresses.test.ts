import {
  absoluteHref,
  addressOf,
  assetHref,
  COOKIE_PATH,
  entryHref,
  myHref,
  publicHref,
  withoutBase,
} from '#src/domain/basics/addresses.ts'

describe('addresses of a site at the root of its origin', () => {
  it('should lead to the faces', () => {
    expect(publicHref('zh', '/')).toBe('/')
    expect(publicHref('zh', '/a')).toBe('/a')
    expect(publicHref('en', '/')).toBe('/en')
    expect(publicHref('en', '/a')).toBe('/en/a')
    expect(myHref()).toBe('/my')
    expect(myHref('?contest=a')).toBe('/my?contest=a')
    expect(entryHref('1', '/files')).toBe('/my/entries/1/files')
    expect(assetHref('display.js')).toBe('/assets/display.js')
    expect(COOKIE_PATH).toBe('/')
  })

  it.each(['/', '/my', '/my?a=/b#c'])('should be the paths of the site: %s', (path) => {
    expect(addressOf(path)).toBe(path)
    expect(withoutBase(path)).toBe(path)
  })

  it('should stand behind an origin, whose own path is kept', () => {
    expect(absoluteHref('https://example.org/', '/my')).toBe('https://example.org/my')
    expect(absoluteHref('https://example.org/a', '/my')).toBe('https://example.org/a/my')
  })
})
