import fc from 'fast-check'
import { unitNameKey } from '#src/domain/units/unitName.ts'
import { anyText } from '../../helpers/drawn/anyText.ts'

describe('unitNameKey', () => {
  const key = unitNameKey('示例(上海)机械有限公司')

  it.each([
    '示例（上海）机械有限公司',
    '示例【上海】机械有限公司',
    '示例〔上海〕机械有限公司',
    ' 示例 (上海) 机械　有限公司\n',
    '示例(上海)机械有限公司。',
    '“示例”(上海)机械有限公司',
    '示例\u200B(上海)机械有限公司',
  ])('should know %j for the same unit', (name) => expect(unitNameKey(name)).toBe(key))

  it('should not tell letter case, width, dashes and dots apart', () => {
    expect(unitNameKey('ＡＢＣ－Tech 公司')).toBe(unitNameKey('abc—TECH公司'))
    expect(unitNameKey('示例・品牌')).toBe(unitNameKey('示例•品牌'))
  })

  it.each(['示例(北京)机械有限公司', '示例(上海)机械有限责任公司', '示例上海机械有限公司'])(
    'should keep %s apart',
    (name) => expect(unitNameKey(name)).not.toBe(key),
  )

  it('should find the key of a key to be itself', () => {
    fc.assert(
      fc.property(anyText(), (name) => {
        expect(unitNameKey(unitNameKey(name))).toBe(unitNameKey(name))
      }),
      { numRuns: 1000 },
    )
  })
})
