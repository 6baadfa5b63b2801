import type { SanitizedConfig } from 'payload'

import { isForeign } from '#src/endpoints/http/origin.ts'
import type { ContestPluginOptions } from '#src/options.ts'
import { sanitizeOptions } from '#src/options/sanitizeOptions.ts'

const asked = (
  headers: Record<string, string>,
  { csrf = [], ...options }: ContestPluginOptions & { csrf?: string[] } = {},
) => {
  const config = {
    csrf,
    custom: { contest: sanitizeOptions(options) },
  } as unknown as SanitizedConfig
  return isForeign({
    payload: { config },
    headers: new Headers(headers),
    url: 'http://here.example/api/x',
  })
}

describe('where a request comes from', () => {
  it.each([
    [{}],
    [{ 'Sec-Fetch-Site': 'same-origin' }],
    [{ 'Sec-Fetch-Site': 'none' }],
    [{ Origin: 'http://here.example' }],
    [{ Origin: 'https://here.example', Host: 'here.example' }],
    [{ Origin: 'https://here.example', Host: 'HERE.example' }],
  ])('should be our own page for %j', (headers) => {
    expect(asked(headers as Record<string, string>)).toBe(false)
  })

  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ 'Sec-Fetch-Site': 'same-site', Origin: 'http://here.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'nonsense' }],
    [{ Origin: 'https://other.example' }],
    [{ Origin: 'https://sister.here.example' }],
    [{ Origin: 'https://here.example:8443', Host: 'here.example' }],
    [{ Origin: 'https://out.example', Host: '127.0.0.1:3000', 'X-Forwarded-Host': 'out.example' }],
  ])('should be another’s for %j', (headers) => {
    expect(asked(headers as Record<string, string>)).toBe(true)
  })

  it('should be our own page where a declared proxy, or the site itself, says so', () => {
    const headers = { Origin: 'https://out.example', Host: '127.0.0.1:3000' }
    const forwarded = { ...headers, 'X-Forwarded-Host': 'out.example, inner.example' }
    expect(asked(forwarded, { trustProxy: '1' })).toBe(false)
    expect(asked(headers, { siteUrl: 'https://out.example' })).toBe(false)
    expect(asked(headers, { siteUrl: 'https://other.example' })).toBe(true)
    const insecure = { Origin: 'http://out.example', Host: 'out.example' }
    expect(asked(insecure, { siteUrl: 'https://out.example' })).toBe(true)
  })

  it('should be let in where the host names it', () => {
    const headers = { Origin: 'https://app.example', 'Sec-Fetch-Site': 'cross-site' }
    expect(asked(headers, { csrf: ['https://app.example'] })).toBe(false)
  })
})
