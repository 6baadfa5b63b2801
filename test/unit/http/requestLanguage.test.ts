import { localeOfRequest } from '#src/endpoints/http/respond.ts'

const PAGE = 'text/html,application/xhtml+xml'
const asked = (headers: Record<string, string>, pathname = '/portal/entries/1/form.pdf') =>
  localeOfRequest({
    headers: new Headers({ 'Accept-Language': 'en-US,en;q=0.9', ...headers }),
    pathname,
    i18n: { language: 'en' },
  })
const from = (path: string) => ({ Accept: PAGE, Referer: `https://site.example${path}` })

describe('the language of a request', () => {
  it('should be that of the page where a browser goes on without script, whatever the browser speaks', () => {
    expect(asked(from('/my/entries/1'))).toBe('zh')
    expect(asked({ Accept: PAGE })).toBe('zh')
    expect(asked(from('/some-contest/vote'), '/ballots')).toBe('zh')
    expect(asked(from('/en/some-contest/vote'), '/ballots')).toBe('en')
    expect(asked({ Accept: PAGE, Referer: 'nonsense' })).toBe('zh')
  })

  it('should be the one chosen before all else', () => {
    expect(asked({ ...from('/my'), Cookie: 'contest-locale=en' })).toBe('en')
    expect(asked({ ...from('/en/a'), Cookie: 'contest-locale=zh' })).toBe('zh')
  })

  it('should be the one asked for where no page is left: by our scripts, and by programs', () => {
    expect(asked({ Accept: 'application/json', 'Accept-Language': 'zh' })).toBe('zh')
    expect(asked({ Accept: 'application/json', 'Accept-Language': 'en' })).toBe('en')
    expect(asked({ Accept: '*/*' })).toBe('en')
  })

  it('should be the panel’s at the doors of the staff', () => {
    expect(asked(from('/admin'), '/staff/login')).toBe('en')
  })
})
