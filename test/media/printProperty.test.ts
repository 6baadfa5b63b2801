import fc from 'fast-check'

import { renderAccountLetters } from '#src/documents/accountLetters.ts'
import { renderCopyrightLetter } from '#src/documents/copyrightLetter.ts'
import { renderFormPdf } from '#src/documents/formPdf.ts'
import { renderReceipt } from '#src/documents/receipt.ts'
import { renderRecommendationTable } from '#src/documents/recommendationTable.ts'
import { refusedCharacters } from '#src/documents/unprintableCharacters.ts'
import { writeWorkbook } from '#src/documents/workbook/writeWorkbook.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { validateSection } from '#src/domain/forms/validateAnswers.ts'
import type { FormDefinition } from '#src/domain/types/index.ts'
import { presets } from '#src/presets/index.ts'
import { checkPrintable } from '#src/endpoints/http/checkPrintable.ts'
import { filledForm, receipt, sampleTable } from '../helpers/bytes/papers.ts'
import { anyText } from '../helpers/drawn/anyText.ts'

const isLong = process.env.TEST_LONG === '1'
const numRuns = isLong ? 1500 : 25

/** What people really paste, and what breaks printers: any character at all, and those that act on their neighbours. */
const harsh = fc.constantFrom(
  '𠮷',
  '👍',
  '👩‍🔧',
  '🇨🇳',
  '\ud83d',
  '\udc4d',
  '\u202e',
  '\u{E0041}',
  '\u0338',
  '\u0301\u0323',
  '\u200d',
  '\ufe0f',
  '\ue000',
  'ｱﾞ',
  'ก็',
  '\u2028',
  '\0',
  'Ř',
  '质',
  '#"\\',
)
const words = fc
  .array(fc.oneof(harsh, anyText({ minLength: 1, maxLength: 3 }), fc.constant('质量')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

/** The forms of both notices: sign-up and entry. */
const forms: FormDefinition[] = presets.flatMap((preset) =>
  [
    preset.signUpForm,
    ...preset.categories.flatMap(({ forms }) => forms.map(({ form }) => form)),
  ].filter((form) => form !== null && form !== undefined),
)
const typedInto = ({ sections }: FormDefinition) =>
  sections.flatMap(({ key, fields }) =>
    fields
      .filter(({ type, showWhen }) => (type === 'text' || type === 'textarea') && !showWhen)
      .map((field) => ({ section: key, field })),
  )
const places = forms.flatMap((definition) =>
  typedInto(definition).map((place) => ({ definition, ...place })),
)

describe('any text in any field', () => {
  it('should be refused with its characters named, or be printed, in every form', async () => {
    const drawn = fc.record({ place: fc.constantFrom(...places), typed: words })
    await fc.assert(
      fc.asyncProperty(drawn, async ({ place: { definition, section, field }, typed }) => {
        const save = (text: string) =>
          validateSection({
            definition,
            sectionKey: section,
            answers: {},
            input: { [field.name]: text },
            partial: true,
            context: { recommenders: [], directRoute: { enabled: false }, refusedCharacters },
          })
        const saved = save(typed)
        if (isRefusal(saved)) {
          const refusal = saved.fields?.[field.name]
          if (refusal?.code !== 'fieldUnprintable') return expect(refusal?.code).toBeDefined()
          expect(refusal.params.label).toBe(field.label)
          for (const each of refusedCharacters(typed).slice(0, 20)) {
            expect(refusal.params.characters).toContain(each)
          }
          return undefined
        }
        const printed = await renderFormPdf({ ...filledForm(), definition, answers: saved.value })
        return expect(printed.ok).toBe(true)
      }),
      { numRuns },
    )
  })

  it.each([
    ['one endless word', 'w'.repeat(1500)],
    ['an endless row of joiners', `a${'\u200c\u200d'.repeat(1000)}b`],
    ['more words with accents than are set singly', 'Š中'.repeat(1500)],
  ])('should be on a paper, and on the table of all: %s', async (_, opinion) => {
    const form = filledForm()
    const answers = { ...form.answers, title: opinion.slice(0, 700), summary: opinion }
    expect((await renderFormPdf({ ...form, answers })).ok).toBe(true)
    const [row, ...rows] = sampleTable(2).rows
    if (!row) throw new Error('a table without rows')
    const data = { ...sampleTable(2), rows: [{ ...row, opinion }, ...rows] }
    expect((await renderRecommendationTable(data)).ok).toBe(true)
  })

  it('should keep nobody’s paper from being made, whatever came to stand there', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, words, async (title, unitName, opinion) => {
        const contestTitle = title
        const table = sampleTable(2)
        Object.assign(table.rows[1] ?? {}, { title, unitName, opinion })
        const form = filledForm()
        const frame = {
          ...form,
          reference: { serial: 'A-1', digest: 'ab'.repeat(32) },
        }
        const made = await Promise.all([
          renderRecommendationTable({ ...table, contestTitle, recommenderName: unitName }),
          renderFormPdf({
            ...form,
            contestTitle,
            answers: { ...form.answers, title, summary: opinion },
          }),
          renderReceipt({ ...receipt(), contestTitle, title, applicantName: unitName }),
          renderCopyrightLetter({
            locale: 'zh',
            contestTitle,
            number: '2020-W-0001',
            title,
            version: 1,
            categoryTitle: title,
            applicantName: unitName,
            withSeal: true,
            text: opinion,
            reference: frame.reference,
            generatedAt: '2024-07-04T08:05:00Z',
            timeZone: 'Asia/Shanghai',
          }),
          renderAccountLetters({
            locale: 'zh',
            contestTitle,
            address: 'https://contest.example.org/',
            letters: [
              { unitName, username: 'a-001', password: 'aB3d-eF5g', until: '2024-07-04T08:05:00Z' },
            ],
            closes: opinion,
            hosts: [unitName],
            contacts: [{ name: title }],
            printedAt: '2024-07-04T08:05:00Z',
            timeZone: 'Asia/Shanghai',
          }),
        ])
        expect(made.every(({ ok }) => ok)).toBe(true)
        const book = await writeWorkbook([
          {
            name: '作品',
            columns: [{ header: '名称', width: 20 }],
            rows: [[title], [unitName], [opinion]],
          },
        ])
        expect(book.length).toBeGreaterThan(500)
      }),
      { numRuns },
    )
  })

  it('should be named by every door at the field it was typed into, passwords apart', () => {
    fc.assert(
      fc.property(words, (typed) => {
        const refused = refusedCharacters(typed)
        const checked = checkPrintable({
          opinion: typed,
          remarks: [{ text: typed }],
          password: '👍',
        })
        if (refused.length === 0) return expect(checked.ok).toBe(true)
        return expect(isRefusal(checked) && Object.keys(checked.fields ?? {})).toEqual([
          'opinion',
          'remarks',
        ])
      }),
      { numRuns: numRuns * 10 },
    )
  })
})
