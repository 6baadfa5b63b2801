import type { NextRequest } from 'next/server'

process.env.NEXT_CONTEST_PROJECT = JSON.stringify({ others: ['_next', 'news'], frame: 'host' })
const { NextRequest: Request } = await import('next/server')
const { contestProxy } = await import('#src/next/proxy.ts')

const ask = (address: string, method = 'GET') =>
  contestProxy(new Request(`https://host.example${address}`, { method }) as NextRequest)

// The host's layout stands around these pages, with scripts and forms that we know nothing of.
describe('the proxy before pages in the frame of the host', () => {
  it('should lead to the page and say nothing of scripts', () => {
    for (const address of ['/', '/a', '/a/vote']) {
      for (const method of ['GET', 'POST']) {
        const response = ask(address, method)
        expect(response?.headers.get('x-middleware-rewrite')).toContain('/zh')
        expect(response?.headers.has('content-security-policy')).toBe(false)
      }
    }
    expect(ask('/my')).toBeUndefined()
    expect(ask('/my/entries', 'POST')).toBeUndefined()
    expect(ask('/my?lang=en')?.status).toBe(303)
  })

  it('should know what stands at the root beside the site', () => {
    expect(ask('/news/today')).toBeUndefined()
    expect(ask('/_next/static/a.js')).toBeUndefined()
    expect(ask('/robots.txt')).toBeUndefined()
    expect(ask('/admin')).toBeUndefined()
  })
})
