// Written into the scripts when they are built: whatever is imported here comes after it.
process.env.NEXT_CONTEST_LANGUAGES = JSON.stringify({ ja: '日本語' })
const { languageOfPage } = await import('#src/domain/basics/addresses.ts')
const { languageName, locales, othersThan } = await import('#src/domain/basics/languages.ts')
const { contestPlugin } = await import('#src/index.ts')
const { hostConfig } = await import('../../helpers/host/hostWithPeople.ts')

export {}

describe('a site that was built for its languages', () => {
  it('should know them before any configuration is read, as the browser does', () => {
    expect(locales()).toEqual(['zh', 'en', 'ja'])
    expect(othersThan('zh').map(languageName)).toEqual(['English', '日本語'])
    expect(languageOfPage('/ja/a')).toBe('ja')
  })

  it('should not start with others: one sentence says what to run', async () => {
    for (const translations of [{}, { fr: {} }, { ja: {}, fr: {} }]) {
      const start = async () => contestPlugin({ translations })(hostConfig())
      await expect(start()).rejects.toThrow(/npx payload contest:mount/)
    }
    const config = await contestPlugin({ translations: { ja: {} } })(hostConfig())
    expect(config.collections?.length).toBeGreaterThan(20)
  })
})
