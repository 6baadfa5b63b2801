import { checkSlug } from '#src/domain/basics/slugs.ts'
import { faceAt, fillRoutes, placeFaces, routes } from '#src/domain/basics/routes.ts'
import { placeRoutes, routesOf } from '#src/options/routesOption.ts'
import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'
import type { ContestPluginOptions } from '#src/options.ts'
import * as addresses from '#src/domain/basics/addresses.ts'

const BELOW = fillRoutes(
  { site: '/contests', my: '/portal', judge: '/contests/jury' },
  { admin: '/cms', api: '/cms-api' },
)

describe('where the faces of the site stand', () => {
  afterEach(() => placeFaces(fillRoutes()))

  it('should all be below the public site unless the host says more', () => {
    expect(routesOf()).toEqual(fillRoutes())
    expect(routesOf({ site: '/contests', my: '/portal' })).toEqual({
      site: '/contests',
      my: '/portal',
      unit: '/contests/unit',
      judge: '/contests/judge',
      assets: '/contests/assets',
      health: '/contests/healthz',
      panel: '/admin',
      api: '/api',
    })
  })

  it('should be in every address', () => {
    placeFaces(BELOW)
    expect(addresses.publicHref('zh', '/')).toBe('/contests')
    expect(addresses.publicHref('en', '/')).toBe('/contests/en')
    expect(addresses.publicHref('en', '/a/vote')).toBe('/contests/en/a/vote')
    expect(addresses.entryHref('1', '/files')).toBe('/portal/entries/1/files')
    expect(addresses.unitHref()).toBe('/contests/unit')
    expect(addresses.judgeHref('?marked=1')).toBe('/contests/jury?marked=1')
    expect(addresses.portalDoor('/codes')).toBe('/cms-api/portal/codes')
    expect(addresses.uploadDoor('/1')).toBe('/cms-api/uploads/1')
    expect(addresses.assetHref('a.js')).toBe('/contests/assets/a.js')
  })

  it('should follow the panel and the API of Payload', () => {
    const settings = sanitizeOptions({ routes: { site: '/contests' } })
    const placed = placeRoutes(settings, { admin: '/', api: '/cms-api' })
    expect(placed.routes).toMatchObject({ site: '/contests', panel: '/', api: '/cms-api' })
    expect(routes()).toEqual(placed.routes)
  })

  it.each([
    ['/contests', { face: 'site', rest: '/' }],
    ['/contests/en/a', { face: 'site', rest: '/en/a' }],
    ['/contests/jury/1', { face: 'judge', rest: '/1' }],
    ['/contests/assets/display.js', { face: 'assets', rest: '/display.js' }],
    ['/portal', { face: 'my', rest: '/' }],
    ['/portals', null],
    ['/contestants', null],
    ['/about', null],
    ['/', null],
    ['/cms-api/posts', { face: 'api', rest: '/posts' }],
    ['/cms', { face: 'panel', rest: '/' }],
  ])('should know whose %s is', (path, at) => {
    placeFaces(BELOW)
    expect(faceAt(path)).toEqual(at)
  })

  it('should know the language of a public page', () => {
    placeFaces(BELOW)
    expect(addresses.languageOfPage('/contests/en/a')).toBe('en')
    expect(addresses.languageOfPage('/contests/a/en')).toBe('zh')
    expect(addresses.languageOfPage('/portal/en')).toBeNull()
  })

  it('should leave no contest without pages', () => {
    expect(checkSlug('jury').ok).toBe(true)
    placeFaces(BELOW)
    expect(checkSlug('jury').ok).toBe(false)
    expect(checkSlug('portal').ok).toBe(true)
  })

  const bad: [ContestPluginOptions['routes'], RegExp][] = [
    [{ site: 'contests' }, /routes\.site.*contests/],
    [{ my: '/' }, /routes\.my/],
    [{ my: '/my/' }, /routes\.my/],
    [{ my: '/[locale]' }, /routes\.my/],
    [{ my: '/../my' }, /routes\.my/],
    [{ my: '' }, /routes\.my/],
    [{ my: '/unit' }, /routes\.my.*routes\.unit/],
    [{ unit: '/my/unit' }, /routes\.unit.*routes\.my/],
    [{ site: '/contests', my: '/contests' }, /routes\.my.*routes\.site/],
    [{ site: '/contests', my: '/contests/en' }, /routes\.my.*routes\.site/],
    [{ site: '/contests/my', my: '/contests' }, /routes\.site.*routes\.my/],
    [{ my: '/admin/my' }, /routes\.my.*routes\.panel/],
    [{ judge: '/api/judge' }, /routes\.judge.*routes\.api/],
    [{ admin: '/cms' } as ContestPluginOptions['routes'], /routes\.admin/],
  ]
  it.each(bad)('should be refused in a sentence of both languages: %j', (chosen, said) => {
    expect(() => routesOf(chosen)).toThrow(said)
    expect(() => routesOf(chosen)).toThrow(/[\u4e00-\u9fff].* · .*[a-z]/s)
  })

  it.each(['host', '(frontend)', 'own'])('should take the frame %s', (frame) => {
    expect(sanitizeOptions({ frame: frame as 'own' }).frame).toBe(frame)
  })

  it.each(['frontend', '(a)/(b)', '()', ''])('should refuse the frame %j', (frame) => {
    expect(() => sanitizeOptions({ frame: frame as 'own' })).toThrow(/frame/)
  })
})
