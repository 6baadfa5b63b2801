import { displayAnswer } from '#src/domain/forms/display.ts'
import type { Answer, FormField } from '#src/domain/types/index.ts'
import { sampleForm } from '../../helpers/sampleForm.ts'

describe('displayAnswer', () => {
  it.each<[string, Answer | undefined, string, string]>([
    ['unitName', '示例公司', '示例公司', '示例公司'],
    ['unitName', undefined, '', ''],
    ['unitName', null, '', ''],
    ['nature', 'private', '民营', 'Private'],
    ['nature', { value: 'other', other: '合作社' }, '其他：合作社', 'Other: 合作社'],
    ['nature', 'retired', 'retired', 'retired'],
    ['intents', ['speech', 'film'], '演讲、微电影', 'Speech, Film'],
    [
      'intents',
      { values: ['speech', 'other'], other: '漫画' },
      '演讲、其他：漫画',
      'Speech, Other: 漫画',
    ],
    ['kind', 'film', '微电影', '微电影'],
    ['minutes', 0, '0 分钟', '0 minutes'],
    ['promise', 'x', '', ''],
    ['recommender', 'direct', '直接申报', 'Direct entry'],
    ['recommender', 'unit-9', '', ''],
  ])('should show %s %j as %j and %j', (name, answer, zh, en) => {
    expect(displayAnswer({ field: fieldOf(name), answer, locale: 'zh' })).toBe(zh)
    expect(displayAnswer({ field: fieldOf(name), answer, locale: 'en' })).toBe(en)
  })

  it('should name the recommender, never its id', () => {
    const field = fieldOf('recommender')
    const shown = displayAnswer({
      field,
      answer: 'unit-1',
      locale: 'zh',
      recommenderName: '示例区局',
    })
    expect(shown).toBe('示例区局')
  })
})

function fieldOf(name: string): FormField {
  const field = sampleForm.sections.flatMap(({ fields }) => fields).find((one) => one.name === name)
  if (!field) throw new Error(`no field ${name}`)
  return field
}
