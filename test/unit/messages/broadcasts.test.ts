import fc from 'fast-check'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import { checkBroadcast, mergeText } from '#src/domain/messages/broadcasts.ts'

const values = { name: '示例经办人', unit: '示例精密机械有限公司', contest: '示例大赛' }

describe('mergeText', () => {
  it('should fill in what stands in braces, and read the Chinese to English readers where there is no other', () => {
    const letter = { subject: '{{contest}}：请补充材料', body: '{{ name }}：\n{{unit}}的材料。' }
    expect(mergeText(letter, values)).toEqual({
      subject: '示例大赛：请补充材料',
      body: '示例经办人：\n示例精密机械有限公司的材料。',
      subjectEn: '示例大赛：请补充材料',
      bodyEn: '示例经办人：\n示例精密机械有限公司的材料。',
    })
    expect(mergeText({ ...letter, subjectEn: 'To {{unit}}', bodyEn: ' ' }, values)).toMatchObject({
      subjectEn: 'To 示例精密机械有限公司',
      bodyEn: '示例经办人：\n示例精密机械有限公司的材料。',
    })
  })

  it('should not fill in anew what a value brings along, and leave all other text alone', () => {
    const name = '{{unit}}$&$1'
    const merged = mergeText({ subject: '致{{name}}', body: '{{name}}' }, { ...values, name })
    expect(merged).toMatchObject({ subject: `致${name}`, body: name })
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('{{'))
        expect(mergeText({ subject: text, body: text }, values).body).toBe(text)
      }),
    )
  })
})

describe('checkBroadcast', () => {
  it('should refuse what nobody can fill in, in whichever language', () => {
    const letter = { subject: '通知', body: '{{name}}，您好' }
    expect(checkBroadcast(letter)).toMatchObject({ ok: true })
    for (const bad of ['{{phone}}', '{{ 姓名 }}', '{{}}', '{{constructor}}']) {
      const refused = checkBroadcast({ ...letter, bodyEn: `Dear ${bad}` })
      expect(isRefusal(refused) && refused.code).toBe('placeholderUnknown')
    }
  })
})
