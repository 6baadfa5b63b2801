import { messageInWords } from '#src/translations/messageInWords.ts'

const INSTANT = '2030-07-10T15:59:59.000Z'
const said = (template: string, params: Record<string, string>) =>
  (['zh', 'en'] as const).map((locale) => messageInWords({ message: { template, params }, locale }))

describe('messageInWords', () => {
  it('should write every instant as people read it', () => {
    const timed = { title: '示例作品', timeZone: 'Asia/Shanghai' }
    for (const [template, name] of [
      ['extendEntry', 'until'],
      ['recommender.entryExtended', 'closesAt'],
      ['recommender.extended', 'closesAt'],
    ] as const) {
      for (const words of said(template, { ...timed, [name]: INSTANT })) {
        expect(words).not.toContain('T15:59')
        expect(words).toContain('23:59:59')
      }
    }
  })

  it('should say in words why an entry is no longer a recommender’s business', () => {
    expect(said('recommender.left', { title: '示例作品', action: 'withdraw' })[0]).toBe(
      '「示例作品」：退出参赛，本单位无需再办理',
    )
    expect(said('recommender.left', { title: '示例作品', action: 'forged' })[0]).not.toContain(
      'forged',
    )
  })
})
