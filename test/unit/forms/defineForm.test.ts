import fc from 'fast-check'
import type { FormBlock } from '#src/domain/forms/blocks.ts'
import { checkDefinition } from '#src/domain/forms/checkDefinition.ts'
import { defineForm } from '#src/domain/forms/defineForm.ts'
import { toBlocks } from '#src/domain/forms/toBlocks.ts'
import { formArbitrary } from '../../helpers/drawn/formArbitraries.ts'
import { sampleForm } from '../../helpers/sampleForm.ts'

const text: FormBlock = { blockType: 'text', name: 'a', label: '甲' }
const single: FormBlock = {
  blockType: 'single',
  name: 'kind',
  label: '类型',
  options: [
    { value: 'film', label: '微电影' },
    { value: 'case', label: '案例' },
  ],
}

describe('defineForm', () => {
  it('should be undone by toBlocks, for any form', () => {
    let conditions = 0
    fc.assert(
      fc.property(formArbitrary, (definition) => {
        const { title, titleEn } = definition
        const blocks = toBlocks(definition)
        conditions += blocks.filter(({ showWhenField }) => showWhenField).length
        expect(defineForm({ title, titleEn, blocks })).toStrictEqual({
          ok: true,
          value: definition,
        })
      }),
      { numRuns: 300 },
    )
    expect(conditions).toBeGreaterThan(50)
  })

  it('should be undone also after the database stored what is empty as null', () => {
    const stored = toBlocks(sampleForm).map((block) => ({
      ...EMPTY_BLOCK,
      ...block,
      id: '6f',
      blockName: null,
    }))
    const { title, titleEn } = sampleForm
    expect(defineForm({ title, titleEn, blocks: stored })).toStrictEqual({
      ok: true,
      value: sampleForm,
    })
  })

  it('should put fields before any section into one headed by the title', () => {
    const blocks: FormBlock[] = [
      text,
      { blockType: 'section', name: 'more', label: '更多' },
      single,
    ]
    expect(defineForm({ title: '报名表', titleEn: '', blocks })).toMatchObject({
      value: {
        sections: [
          { key: 'main', title: '报名表', fields: [{ name: 'a', required: false, print: true }] },
          { key: 'more', title: '更多', fields: [{ name: 'kind' }] },
        ],
      },
    })
  })

  it('should split the values of a condition by any comma or line', () => {
    const shown = { ...text, showWhenField: ' kind ', showWhenValues: 'film，\n case 、' }
    expect(defineForm({ title: '表', blocks: [single, shown] })).toMatchObject({
      value: {
        sections: [{ fields: [{}, { showWhen: { field: 'kind', oneOf: ['film', 'case'] } }] }],
      },
    })
  })

  const options = (...members: object[]) => ({ ...single, options: members })
  it.each<[string, FormBlock[], object]>([
    ['formEmpty', [], {}],
    ['formSectionEmpty', [text, { blockType: 'section', name: 's', label: '节' }], { name: 's' }],
    ['formNameShape', [{ ...text, name: '甲' }], { name: '甲' }],
    ['formNameShape', [{ ...text, name: '' }], {}],
    ['formNameShape', [{ ...text, name: '1a' }], {}],
    ['formNameShape', [{ ...text, name: '_a' }], {}],
    ['formNameShape', [{ ...text, name: 'a__other' }], {}],
    ['formNameShape', [{ ...text, name: 'a_' }], {}],
    ['formNameShape', [{ ...text, name: '__proto__' }], {}],
    ['formNameShape', [{ ...text, name: 'constructor' }], {}],
    ['formNameShape', [{ ...text, name: 'a'.repeat(65) }], {}],
    ['formNameShape', [{ blockType: 'section', name: 'a b', label: '节' }, text], {}],
    ['formNameDuplicate', [text, { ...single, name: 'a' }], { name: 'a' }],
    [
      'formNameDuplicate',
      [text, { blockType: 'section', name: 'a', label: '节' }, single],
      { name: 'a' },
    ],
    ['formNameDuplicate', [{ ...text, name: 'main' }], { name: 'main' }],
    ['formLabelMissing', [{ ...text, label: ' ' }], { name: 'a' }],
    ['formLabelMissing', [{ blockType: 'section', name: 's', label: null }, text], { name: 's' }],
    ['formLabelMissing', [{ ...text, blockType: 'statement' }], { name: 'a' }],
    ['formLabelMissing', [options({ value: 'x' })], { name: 'kind' }],
    ['formOptionsMissing', [{ ...single, options: null }], { name: 'kind' }],
    ['formOptionShape', [options({ value: 'a,b', label: '甲' })], { value: 'a,b' }],
    ['formOptionShape', [options({ label: '甲' })], { value: '' }],
    [
      'formOptionDuplicate',
      [options({ value: 'x', label: '甲' }, { value: 'x ', label: '乙' })],
      { value: 'x' },
    ],
    [
      'formOptionTextTwice',
      [
        {
          ...options(
            { value: 'x', label: '甲', asksText: true },
            { value: 'y', label: '乙', asksText: true },
          ),
          blockType: 'multiple',
        },
      ],
      { name: 'kind' },
    ],
    ['formRangeInvalid', [{ ...text, minCharacters: 2, maxCharacters: 1 }], { name: 'a' }],
    ['formRangeInvalid', [{ ...text, minCharacters: -1 }], {}],
    ['formRangeInvalid', [{ ...text, maxCharacters: 20_001 }], {}],
    ['formNumberRange', [{ ...text, blockType: 'number', min: 3, max: 2 }], {}],
    ['formNumberRange', [{ ...text, blockType: 'number', max: 2.5 }], {}],
    [
      'formConditionUnknown',
      [{ ...text, showWhenField: 'gone', showWhenValues: 'x' }],
      { name: 'a', field: 'gone' },
    ],
    [
      'formConditionUnknown',
      [{ ...text, showWhenField: 'kind', showWhenValues: 'film' }, single],
      { field: 'kind' },
    ],
    [
      'formConditionUnknown',
      [{ ...text, showWhenField: 'a', showWhenValues: 'x' }],
      { field: 'a' },
    ],
    [
      'formConditionUnknown',
      [text, { ...single, showWhenField: 'a', showWhenValues: 'x' }],
      { field: 'a' },
    ],
    ['formConditionValue', [single, { ...text, showWhenField: 'kind' }], { name: 'a', value: '' }],
    [
      'formConditionValue',
      [single, { ...text, showWhenField: 'kind', showWhenValues: 'speech' }],
      { value: 'speech' },
    ],
    [
      'formRecommenderTwice',
      [
        { ...text, blockType: 'recommender' },
        { ...text, name: 'b', blockType: 'recommender' },
      ],
      { name: 'b' },
    ],
  ])('should refuse by %s: %j', (code, blocks, params) => {
    expect(defineForm({ title: '表', blocks })).toMatchObject({ ok: false, code, params })
  })

  it('should refuse a block it does not know', () => {
    const blocks: FormBlock[] = JSON.parse('[{"blockType":"payment","name":"p","label":"缴费"}]')
    expect(defineForm({ title: '表', blocks })).toMatchObject({ code: 'formBlockUnknown' })
  })
})

describe('checkDefinition', () => {
  it('should admit a form that depends on the choice of a recommender', () => {
    const blocks: FormBlock[] = [
      { ...text, name: 'recommender', blockType: 'recommender' },
      { ...text, showWhenField: 'recommender', showWhenValues: 'direct' },
    ]
    expect(defineForm({ title: '表', blocks }).ok).toBe(true)
    expect(checkDefinition(sampleForm)).toEqual({ ok: true, value: sampleForm })
  })
})

const EMPTY_BLOCK = {
  labelEn: null,
  help: '',
  helpEn: null,
  required: null,
  minCharacters: null,
  maxCharacters: null,
  min: null,
  max: null,
  unit: null,
  unitEn: null,
  options: [],
  showWhenField: null,
  showWhenValues: null,
  prefill: '',
  print: null,
  text: null,
  textEn: null,
}
