import fc from 'fast-check'

import { formRows } from '#src/documents/formRows.ts'
import { paperText } from '#src/domain/papers/paperText.ts'
import type { PaperSource } from '#src/domain/papers/paperText.ts'
import type { Answers, FormDefinition, FormField } from '#src/domain/types/index.ts'
import { filledForm, paperForm } from '../../helpers/bytes/papers.ts'
import { formArbitrary } from '../../helpers/drawn/formArbitraries.ts'

const source: PaperSource = {
  contest: { title: '示例大赛', titleEn: 'Example', directRoute: { enabled: true, label: '直报' } },
  category: { title: '微视频', copyrightLetter: '一、授权。', copyrightLetterEn: null },
  entry: {
    answers: filledForm().answers,
    route: 'recommender',
    number: null,
    title: '差一点也不行',
    unit: 'unit-2',
  },
  definition: paperForm,
  partners: [],
  applicantName: '示例精密制造有限公司',
  recommenderName: '示例区市场监督管理局',
}
const withAnswers = (answers: Answers): PaperSource => ({
  ...source,
  entry: { ...source.entry, answers: { ...source.entry.answers, ...answers } },
})
const changed = (change: (field: FormField) => FormField): FormDefinition => ({
  ...paperForm,
  sections: paperForm.sections.map((section) => ({
    ...section,
    fields: section.fields.map(change),
  })),
})

describe('the text of a form', () => {
  it('should change exactly when a row of the print changes, in either language', () => {
    const pair = formArbitrary.chain((definition) =>
      fc.tuple(fc.constant(definition), answersFor(definition), answersFor(definition)),
    )
    fc.assert(
      fc.property(pair, ([definition, a, b]) => {
        const text = (answers: Answers) =>
          paperText('form', { ...source, definition, entry: { ...source.entry, answers } })
        const rows = (answers: Answers) =>
          JSON.stringify(
            (['zh', 'en'] as const).map((locale) =>
              formRows({ definition, answers, locale, recommenderName: source.recommenderName }),
            ),
          )
        expect(text(a) === text(b)).toBe(rows(a) === rows(b))
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, PaperSource]>([
    ['an answer', withAnswers({ title: '差一点也不行。' })],
    ['a choice', withAnswers({ member: { value: 'no' } })],
    [
      'the words beside a choice',
      withAnswers({ fields: { values: ['cars', 'other'], other: '' } }),
    ],
    ['the name of the recommender', { ...source, recommenderName: '示例区市场监管局' }],
    ['the direct route', { ...source, entry: { ...source.entry, route: 'direct' } }],
    ['the title of the contest', { ...source, contest: { ...source.contest, title: '大赛' } }],
    ['the title of the form', { ...source, definition: { ...paperForm, title: '表' } }],
    [
      'the commitment that is signed',
      {
        ...source,
        definition: changed((field) =>
          field.type === 'statement' ? { ...field, text: `${field.text}。` } : field,
        ),
      },
    ],
    [
      'a label',
      {
        ...source,
        definition: changed((field) =>
          field.name === 'title' ? { ...field, label: '名称' } : field,
        ),
      },
    ],
  ])('should change with %s', (_name, other) => {
    expect(paperText('form', other)).not.toBe(paperText('form', source))
  })

  it.each<[string, PaperSource]>([
    ['an answer that is not printed', withAnswers({ remark: '改过' })],
    ['an answer that is hidden', withAnswers({ length: 3000 })],
    ['the id of the recommender', withAnswers({ recommender: 'unit-9' })],
    ['the number', { ...source, entry: { ...source.entry, number: '2024-A-0001' } }],
    ['help', { ...source, definition: changed((field) => ({ ...field, help: '请填写' })) }],
    ['the letter', { ...source, category: { ...source.category, copyrightLetter: '二' } }],
  ])('should not change with %s', (_name, other) => {
    expect(paperText('form', other)).toBe(paperText('form', source))
  })
})

describe('the text of the copyright letter', () => {
  const letter = paperText('copyrightLetter', source)

  it('should change with the work, its maker and the organiser’s words', () => {
    const others: PaperSource[] = [
      { ...source, applicantName: '示例纺织' },
      { ...source, entry: { ...source.entry, title: '毫厘之间' } },
      { ...source, entry: { ...source.entry, number: '2024-A-0002' } },
      { ...source, entry: { ...source.entry, unit: null } },
      { ...source, category: { ...source.category, copyrightLetter: '一、不授权。' } },
      { ...source, category: { ...source.category, copyrightLetterEn: 'No licence.' } },
    ]
    for (const other of others) expect(paperText('copyrightLetter', other)).not.toBe(letter)
  })

  it('should not change with an answer that only the form prints', () => {
    expect(paperText('copyrightLetter', withAnswers({ summary: '另一段' }))).toBe(letter)
    expect(paperText('form', source)).not.toBe(letter)
  })
})

/** A few answers for each field, so that two sets are often alike. */
function answersFor(definition: FormDefinition): fc.Arbitrary<Answers> {
  const fields = definition.sections.flatMap((section) => section.fields)
  return fc
    .tuple(...fields.map((field) => fc.option(answerFor(field), { nil: null })))
    .map((answers) =>
      Object.fromEntries(fields.map(({ name }, index) => [name, answers[index] ?? null])),
    )
}

function answerFor(field: FormField): fc.Arbitrary<Answers[string]> {
  if (field.type === 'number') return fc.constantFrom(1, 2)
  if (!('options' in field)) return fc.constantFrom('甲', '乙', '')
  const value = fc.constantFrom(...field.options.map((option) => option.value))
  const other = fc.constantFrom('', '其他')
  return field.type === 'single'
    ? fc.record({ value, other })
    : fc.record({ values: fc.uniqueArray(value), other })
}
