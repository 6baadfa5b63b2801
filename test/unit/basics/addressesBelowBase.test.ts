// Fixed when the module is loaded, as in a build: whatever is imported here comes after it.
process.env.NEXT_BASE_PATH = '/contest'
const addresses = await import('#src/domain/basics/addresses.ts')
const { localPath } = await import('#src/endpoints/http/localPath.ts')
const { messagePage } = await import('#src/domain/messages/messagePage.ts')
const { redirectTo } = await import('#src/next/ui/frame/redirectTo.ts')
const { staffCookiePrefix } = await import('#src/staffCookies.mjs')

export {}

const payload = { config: { routes: { admin: '/admin', api: '/api' } } }

describe('addresses of a site below a base path', () => {
  it('should begin with it, once', () => {
    const { documentHref, entryHref, payloadDoor, portalDoor, portalHref } = addresses
    expect(addresses.publicHref('zh', '/')).toBe('/contest')
    expect(addresses.publicHref('zh', '/a')).toBe('/contest/a')
    expect(addresses.publicHref('en', '/')).toBe('/contest/en')
    expect(addresses.publicHref('en', '/a')).toBe('/contest/en/a')
    expect(addresses.unitHref()).toBe('/contest/unit')
    expect(portalHref('judge', '?marked=1')).toBe('/contest/judge?marked=1')
    expect(entryHref('1', '/files')).toBe('/contest/my/entries/1/files')
    expect(portalDoor('/codes')).toBe('/contest/api/portal/codes')
    expect(addresses.uploadDoor('/1/finish')).toBe('/contest/api/uploads/1/finish')
    expect(payloadDoor(payload, '/rounds')).toBe('/contest/api/rounds')
    expect(addresses.staffDoor(payload, '/claims')).toBe('/contest/api/staff/claims')
    expect(documentHref(payload, 'units', '1')).toBe('/contest/admin/collections/units/1')
    expect(addresses.assetHref('a.css')).toBe('/contest/assets/a.css')
    expect(addresses.COOKIE_PATH).toBe('/contest')
    expect(messagePage({ template: 'join.asked', params: {} })).toBe('/contest/my/unit')
  })

  it('should serve a panel at the root of the site', () => {
    const atRoot = { config: { routes: { admin: '/', api: '/api' } } }
    expect(addresses.panelHref(atRoot, '/login')).toBe('/contest/login')
  })

  it.each([
    ['/contest', '/'],
    ['/contest/', '/'],
    ['/contest?a=b', '/?a=b'],
    ['/contest#a', '/#a'],
    ['/contest/my?a=/contest', '/my?a=/contest'],
    ['/contestant', null],
    ['/my', null],
    ['/', null],
  ])('should lead back to the path of the site: %s', (address, path) => {
    expect(addresses.withoutBase(address)).toBe(path)
  })

  it('should stand behind an origin, whether SITE_URL names the base path or not', () => {
    for (const site of [
      'https://a.example',
      'https://a.example/contest',
      'https://a.example/contest/',
    ]) {
      expect(addresses.absoluteHref(site, '/contest/my')).toBe('https://a.example/contest/my')
    }
  })

  it.each(['/contest', '/contest?a=b', '/contest/my/entries/1?a=%2F#b'])(
    'should be gone on to: %s',
    (address) => expect(localPath(address)).toBe(address),
  )

  it.each(['/', '/my', '/contestant', '/contest/../my', '/contest/%2e%2e/my', '//contest/my'])(
    'should not lead to another site of the same origin: %s',
    (address) => expect(localPath(address)).toBeNull(),
  )

  it('should be given without it to Next, which adds it', () => {
    const caught = (() => {
      try {
        return redirectTo(addresses.myHref('?a=b'))
      } catch (error) {
        return error
      }
    })()
    expect(caught).toHaveProperty('digest', expect.stringContaining(';/my?a=b;'))
  })

  it('should tell the cookies of two panels of one origin apart', () => {
    expect(staffCookiePrefix(addresses.BASE_PATH)).toBe('contest-staff-contest')
  })
})
