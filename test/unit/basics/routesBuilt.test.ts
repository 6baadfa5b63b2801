// Written into the scripts when they are built: whatever is imported here comes after it.
process.env.NEXT_CONTEST_ROUTES = JSON.stringify({
  site: '/contests',
  my: '/contests/my',
  unit: '/contests/unit',
  judge: '/contests/judge',
  assets: '/contests/assets',
  health: '/contests/healthz',
  panel: '/admin',
  api: '/api',
})
const { myHref } = await import('#src/domain/basics/addresses.ts')
const { placeRoutes } = await import('#src/options/routesOption.ts')
const { sanitizeOptions } = await import('#src/options/sanitizeOptions.ts')

export {}

describe('a site that was built for its routes', () => {
  it('should lead there', () => {
    expect(myHref()).toBe('/contests/my')
    expect(() => placeRoutes(sanitizeOptions({ routes: { site: '/contests' } }))).not.toThrow()
  })

  it('should not start with others: one sentence says what to run', () => {
    for (const [routes, payload] of [
      [undefined, {}],
      [{ site: '/contests', my: '/portal' }, {}],
      [{ site: '/contests' }, { admin: '/cms' }],
    ] as const) {
      const start = () => placeRoutes(sanitizeOptions({ routes }), payload)
      expect(start).toThrow(/npx payload contest:mount/)
    }
    expect(myHref()).toBe('/contests/my')
  })
})
