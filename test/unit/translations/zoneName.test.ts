import { zoneName } from '#src/translations/zoneName.ts'

describe('zoneName', () => {
  it('should call a zone what people call it', () => {
    expect(zoneName('Asia/Shanghai', 'zh')).toBe('北京时间')
    expect(zoneName('Asia/Shanghai', 'en')).toBe('Beijing time')
    // How the data of the runtime puts it in detail is its own business.
    expect(zoneName('Asia/Tokyo', 'zh')).toMatch(/^日本.*时间$/)
    expect(zoneName('Europe/London', 'en')).not.toContain('/')
  })

  it('should give the name itself where there are no words', () => {
    expect(zoneName('No/Where', 'zh')).toBe('No/Where')
  })
})
