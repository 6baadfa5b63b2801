import { prefillAnswers } from '#src/domain/forms/prefill.ts'
import type { FormDefinition, FormField } from '#src/domain/types/index.ts'

const base = { required: true, print: true }
const form = (...fields: FormField[]): FormDefinition => ({
  title: '示例',
  sections: [{ key: 'main', title: '示例', fields }],
})
const context = { recommenders: ['unit-1'], directRoute: { enabled: true } }
const sources = {
  unit: { name: '示例公司' },
  account: { email: 'not an address', phone: '13800000000' },
  registration: { recommender: 'unit-1', ownership: { value: 'other', other: '合作社' } },
}
const filled = (...fields: FormField[]) =>
  prefillAnswers({ definition: form(...fields), sources, context })

describe('prefillAnswers', () => {
  it('should take what is known, and choices with their free text', () => {
    expect(
      filled(
        { ...base, type: 'text', name: 'a', label: '名称', prefill: 'unit.name' },
        {
          ...base,
          type: 'recommender',
          name: 'b',
          label: '推荐',
          prefill: 'registration.recommender',
        },
        {
          ...base,
          type: 'single',
          name: 'c',
          label: '性质',
          prefill: 'registration.ownership',
          options: [{ value: 'other', label: '其他', asksText: true }],
        },
      ),
    ).toEqual({ a: '示例公司', b: 'unit-1', c: { value: 'other', other: '合作社' } })
  })

  it('should leave out what the field would refuse', () => {
    expect(
      filled(
        { ...base, type: 'email', name: 'a', label: '邮箱', prefill: 'account.email' },
        { ...base, type: 'text', name: 'b', label: '名称', prefill: 'unit.name', maxCharacters: 2 },
      ),
    ).toEqual({})
  })

  it.each(['unit.nothing', 'nobody.name', 'unit', '', 'unit.constructor', 'constructor.name', '.'])(
    'should find nothing under %s',
    (prefill) => {
      expect(filled({ ...base, type: 'text', name: 'a', label: '名称', prefill })).toEqual({})
    },
  )
})
