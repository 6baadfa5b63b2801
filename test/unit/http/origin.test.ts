import { isForeign } from '#src/endpoints/http/origin.ts'

const asked = (headers: Record<string, string>, trusted: string[] = []) =>
  isForeign({ headers: new Headers(headers), url: 'http://here.example/api/x', trusted })

describe('where a request comes from', () => {
  it.each([
    [{}],
    [{ 'Sec-Fetch-Site': 'same-origin' }],
    [{ 'Sec-Fetch-Site': 'none' }],
    [{ Origin: 'http://here.example' }],
    [{ Origin: 'https://here.example', Host: 'here.example' }],
    [{ Origin: 'https://out.example', Host: '127.0.0.1:3000', 'X-Forwarded-Host': 'out.example' }],
    [{ Origin: 'https://out.example', 'X-Forwarded-Host': 'out.example, inner.example' }],
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
  ])('should be another’s for %j', (headers) => {
    expect(asked(headers as Record<string, string>)).toBe(true)
  })

  it('should be let in where the host names it', () => {
    const headers = { Origin: 'https://app.example', 'Sec-Fetch-Site': 'cross-site' }
    expect(asked(headers, ['https://app.example'])).toBe(false)
  })
})
