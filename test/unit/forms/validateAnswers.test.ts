import fc from 'fast-check'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { Refusal } from '#src/domain/basics/refusal.ts'
import { validateSection } from '#src/domain/forms/validateAnswers.ts'
import type { Answers, FormField } from '#src/domain/types/index.ts'
import { formArbitrary, inputArbitrary } from '../../helpers/drawn/formArbitraries.ts'
import {
  sampleContext,
  sampleForm,
  validUnitPart,
  validWorkPart,
} from '../../helpers/sampleForm.ts'

describe('validateSection', () => {
  it('should return the cleaned answers of the section', () => {
    expect(unitPart({})).toStrictEqual({ ok: true, value: validUnitPart })
    expect(workPart({})).toStrictEqual({ ok: true, value: { ...validWorkPart, minutes: 5 } })
  })

  it('should not know a section the form does not have', () => {
    expect(check('nowhere', {})).toMatchObject({ ok: false, code: 'notFound' })
  })

  it('should name every faulty field once, in the order of the form', () => {
    const outcome = check('unitPart', { postcode: '12', email: 'x' })
    expect(outcome).toMatchObject({ code: 'invalid' })
    expect(Object.entries(fieldsOf(outcome)).map(([name, { code }]) => [name, code])).toEqual([
      ['unitName', 'fieldRequired'],
      ['postcode', 'fieldPostcodeShape'],
      ['email', 'fieldEmailShape'],
      ['phone', 'fieldRequired'],
      ['nature', 'fieldRequired'],
      ['intents', 'fieldRequired'],
      ['recommender', 'fieldRequired'],
    ])
    expect(fieldsOf(outcome).unitName?.params).toEqual({ label: '单位名称', labelEn: 'Unit' })
  })

  it.each(['stage', 'kind', 'unitName__other', '__proto__', 'constructor', 'promise'])(
    'should refuse the name %s, which the section does not have',
    (name) => {
      const input = Object.fromEntries([...Object.entries(validUnitPart), [name, 'x']])
      expect(check('unitPart', input)).toMatchObject({ code: 'fieldUnknown', params: { name } })
    },
  )

  it('should leave every prototype alone, whatever JSON brings', () => {
    const input: Record<string, unknown> = JSON.parse(
      '{"__proto__":{"polluted":1},"nature":{"__proto__":{"value":"state"}}}',
    )
    expect(check('unitPart', input)).toMatchObject({ code: 'fieldUnknown' })
    expect(unitPart({ nature: JSON.parse('{"__proto__":{"value":"state"}}') })).toMatchObject({
      fields: { nature: { code: 'fieldRequired' } },
    })
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('should drop what invisible characters hide, and refuse a text that is nothing else', () => {
    expect(
      valueOf(unitPart({ unitName: '\u0000 e\u0301\u202E示\t例\r\n公司\uFEFF\u3000' })),
    ).toMatchObject({
      unitName: 'é示 例 公司',
    })
    for (const unitName of ['   ', '\u200B\u2060', '\u3164\u00AD', '\uD800']) {
      expect(unitPart({ unitName })).toMatchObject({
        fields: { unitName: { code: 'fieldRequired' } },
      })
    }
  })

  it('should keep line breaks in a text area only', () => {
    const summary = `${'质'.repeat(50)}\r\n\r\n${'量'.repeat(50)}`
    expect(valueOf(workPart({ summary })).summary).toBe(summary.replaceAll('\r', ''))
  })

  it.each([
    ['99 字', 99, 'fieldTooShort', { min: 100, count: 99 }],
    ['301 字', 301, 'fieldTooLong', { max: 300, count: 301 }],
    ['a flood', 2_000_000, 'fieldTooLong', { max: 300, count: 2_000_000 }],
  ])('should refuse a summary of %s', (_, length, code, params) => {
    const outcome = workPart({ summary: '质'.repeat(length) })
    expect(outcome).toMatchObject({ fields: { summary: { code, params } } })
  })

  it('should cap a text for which the form says nothing', () => {
    expect(unitPart({ unitName: '质'.repeat(200) }).ok).toBe(true)
    expect(unitPart({ unitName: '质'.repeat(201) })).toMatchObject({
      fields: { unitName: { code: 'fieldTooLong', params: { max: 200, count: 201 } } },
    })
  })

  it('should admit 100 and 300 字 and count without surrounding spaces', () => {
    expect(workPart({ summary: '质'.repeat(300) }).ok).toBe(true)
    expect(workPart({ summary: `  ${'质'.repeat(100)}\n\n` }).ok).toBe(true)
    expect(workPart({ summary: `${'质'.repeat(99)}${' '.repeat(50)}` }).ok).toBe(false)
  })

  it.each([
    ['email', 'a.b+c@mail.example.org', true],
    ['email', '名字@例子.中国', true],
    ['email', 'ａ＠example.org', true],
    ['email', 'a@example', false],
    ['email', 'a@b@example.org', false],
    ['email', 'a b@example.org', false],
    ['email', 'a@-x.org', false],
    ['email', 'a@example.org\nBcc: b@example.org', false],
    ['phone', '+86 138-0013-8000', true],
    ['phone', '021-62345678转1234', true],
    ['phone', '(0750) 3456789', true],
    ['phone', '62345678', true],
    ['phone', '400-820-8820', true],
    ['phone', '+852 2345 6789', true],
    ['phone', '1380013800', false],
    ['phone', '138001380000', false],
    ['phone', '12345', false],
    ['phone', '电话 13800138000', false],
    ['postcode', '２０００００', true],
    ['postcode', '20000', false],
    ['postcode', '20000a', false],
    ['creditCode', '91310000MA1FL8TQ32', true],
    ['creditCode', ' 91310000 ma1fl8tq32 ', true],
    ['creditCode', '91310000MA1FL8TQ3', false],
    ['creditCode', '91310000MAIFL8TQ32', false],
  ])('should take %s %j: %s', (name, text, admitted) => {
    const outcome = unitPart({ [name]: text })
    expect(outcome.ok).toBe(admitted)
    if (!admitted) expect(Object.keys(fieldsOf(outcome))).toEqual([name])
  })

  it('should only flag, not refuse, a wrong check digit elsewhere: the form takes the code', () => {
    const codes = ['91310000MA1FL8TQ30', '91310000MA1FL8TQ31', '91310000MA1FL8TQ32']
    expect(codes.map((creditCode) => unitPart({ creditCode }).ok)).toEqual([true, true, true])
  })

  it.each([
    ['５', 5, null],
    ['+5', 5, null],
    [30, 30, null],
    ['0', 0, 'fieldNumberTooSmall'],
    ['31', 31, 'fieldNumberTooLarge'],
    ['5.5', null, 'fieldNotNumber'],
    ['5分钟', null, 'fieldNotNumber'],
    ['1e1', null, 'fieldNotNumber'],
    [5.5, null, 'fieldNotNumber'],
    [['5'], null, 'fieldNotNumber'],
    ['  ', null, 'fieldRequired'],
  ])('should read the number %j as %j, refusal %j', (minutes, number, code) => {
    const outcome = workPart({ minutes })
    if (code) expect(outcome).toMatchObject({ fields: { minutes: { code } } })
    else expect(valueOf(outcome).minutes).toBe(number)
  })

  it('should keep the free text of “other”, refuse its absence, and drop it beside other options', () => {
    const other = valueOf(unitPart({ nature: 'other', nature__other: ' 合作社 ' }))
    expect(other.nature).toEqual({ value: 'other', other: '合作社' })
    expect(unitPart({ nature: 'other', nature__other: ' ' })).toMatchObject({
      fields: { nature: { code: 'fieldOtherTextMissing' } },
    })
    expect(valueOf(unitPart({ nature: 'state', nature__other: '合作社' })).nature).toBe('state')
    // A rare character is one, though JavaScript keeps two halves of it.
    const rare = '𠮷'.repeat(200)
    expect(valueOf(unitPart({ nature: 'other', nature__other: rare })).nature).toEqual({
      value: 'other',
      other: rare,
    })
    expect(unitPart({ nature: 'other', nature__other: '字'.repeat(201) })).toMatchObject({
      fields: { nature: { code: 'fieldTooLong', params: { max: 200 } } },
    })
  })

  it('should take a stored answer again as it is', () => {
    const stored = {
      nature: { value: 'other', other: '甲' },
      intents: { values: ['other'], other: '乙' },
    }
    expect(valueOf(unitPart(stored))).toMatchObject(stored)
  })

  it('should order and single out the values of a multiple choice', () => {
    expect(valueOf(unitPart({ intents: ['film', 'speech', 'film', ''] })).intents).toEqual([
      'speech',
      'film',
    ])
    expect(valueOf(unitPart({ intents: 'none' })).intents).toEqual(['none'])
  })

  it.each([
    ['intents', ['speech', 'none'], 'fieldExclusiveOption'],
    ['intents', ['speech', 'stranger'], 'fieldNotOption'],
    ['intents', [{}], 'fieldNotOption'],
    ['intents', [], 'fieldRequired'],
    ['nature', ['state', 'private'], 'fieldNotOption'],
    ['nature', 'toString', 'fieldNotOption'],
    ['nature', 3, 'fieldNotOption'],
    ['unitName', ['甲', '乙'], 'fieldNotText'],
    ['unitName', 7, 'fieldNotText'],
    ['recommender', 'unit-3', 'recommenderUnknown'],
    ['recommender', { id: 'unit-1' }, 'recommenderUnknown'],
  ])('should refuse %s %j by %s', (name, value, code) => {
    expect(fieldsOf(unitPart({ [name]: value }))).toMatchObject({ [name]: { code } })
  })

  it('should take the direct route only where the contest opens it (R83)', () => {
    expect(unitPart({ recommender: 'direct' }).ok).toBe(true)
    const context = { ...sampleContext, directRoute: { enabled: false } }
    const outcome = validateSection({
      definition: sampleForm,
      sectionKey: 'unitPart',
      answers: {},
      input: { ...validUnitPart, recommender: 'direct' },
      context,
    })
    expect(fieldsOf(outcome).recommender?.code).toBe('directRouteClosed')
  })

  it('should drop hidden fields, right or wrong, and not ask for them (R59, R60)', () => {
    expect(valueOf(workPart({ kind: 'case', minutes: '999' }))).not.toHaveProperty('minutes')
    expect(workPart({ kind: 'film', minutes: '' }).ok).toBe(false)
  })

  it('should show fields by what another section stores', () => {
    const note = { note: '请先看结尾' }
    expect(valueOf(workPart(note, { nature: 'private' }))).toMatchObject(note)
    expect(valueOf(workPart(note, { nature: { value: 'other', other: '甲' } }))).toMatchObject(note)
    expect(valueOf(workPart(note, { nature: 'state' }))).not.toHaveProperty('note')
    expect(valueOf(workPart(note, {}))).not.toHaveProperty('note')
  })

  it('should let a part be saved unfinished but never wrong (R70)', () => {
    const partial = (input: Record<string, unknown>) =>
      validateSection({
        definition: sampleForm,
        sectionKey: 'workPart',
        answers: {},
        input,
        context: sampleContext,
        partial: true,
      })
    expect(partial({})).toEqual({ ok: true, value: {} })
    expect(partial({ summary: '开头' })).toEqual({ ok: true, value: { summary: '开头' } })
    expect(partial({ kind: 'stranger' }).ok).toBe(false)
    expect(partial({ summary: '质'.repeat(301) }).ok).toBe(false)
  })

  it('should read any input of any form without throwing, and accept its own answers unchanged', () => {
    const cases = formArbitrary.chain((definition) =>
      fc.record({
        definition: fc.constant(definition),
        inputs: fc.tuple(...definition.sections.map(inputArbitrary)),
        partial: fc.boolean(),
      }),
    )
    let accepted = 0
    fc.assert(
      fc.property(cases, ({ definition, inputs, partial }) => {
        definition.sections.forEach(({ key, fields }, index) => {
          const common = {
            definition,
            sectionKey: key,
            answers: {},
            context: sampleContext,
            partial,
          }
          const outcome = validateSection({ ...common, input: inputs[index] ?? {} })
          if (isRefusal(outcome)) return
          accepted += 1
          expect(Object.keys(outcome.value).every((name) => fields.some(named(name)))).toBe(true)
          // PostgreSQL's jsonb refuses these.
          expect(JSON.stringify(outcome.value)).not.toMatch(/\\u0000|\\ud[89a-f]/i)
          expect(validateSection({ ...common, input: outcome.value })).toStrictEqual(outcome)
        })
      }),
      { numRuns: 300 },
    )
    expect(accepted).toBeGreaterThan(50)
  })
})

function named(name: string) {
  return (field: FormField) => field.name === name
}

function check(sectionKey: string, input: Record<string, unknown>, answers: Answers = {}) {
  return validateSection({
    definition: sampleForm,
    sectionKey,
    answers,
    input,
    context: sampleContext,
  })
}

function unitPart(input: Record<string, unknown>) {
  return check('unitPart', { ...validUnitPart, ...input })
}

function workPart(input: Record<string, unknown>, answers: Answers = {}) {
  return check('workPart', { ...validWorkPart, ...input }, answers)
}

function valueOf(outcome: ReturnType<typeof validateSection>): Answers {
  if (isRefusal(outcome)) throw new Error(`refused: ${JSON.stringify(outcome)}`)
  return outcome.value
}

function fieldsOf(outcome: ReturnType<typeof validateSection>): Record<string, Refusal> {
  return isRefusal(outcome) ? (outcome.fields ?? {}) : {}
}
