import { formRows } from '#src/documents/formRows.ts'
import type { FormRow } from '#src/documents/formRows.ts'
import { SEAL_FIELD, SIGNATURE_FIELD } from '#src/domain/forms/formKeys.ts'
import type { Answers, FormField } from '#src/domain/types/index.ts'
import { filledForm } from '../../helpers/bytes/papers.ts'

const base = { required: true, print: true }
const rowsOf = (fields: FormField[], answers: Answers = {}): FormRow[] =>
  formRows({
    definition: { title: '表', sections: [{ key: 'a', title: '甲', fields }] },
    answers,
    locale: 'zh',
    recommenderName: null,
  })
const text = (name: string): FormField => ({ ...base, type: 'text', name, label: name })

describe('rows of a form', () => {
  it('should set two short fields side by side and a single one across', () => {
    expect(rowsOf([text('a'), text('b'), text('c')]).map(({ kind }) => kind)).toEqual([
      'pair',
      'wide',
    ])
  })

  it('should give the title, long answers and running text a row of their own', () => {
    const summary: FormField = { ...base, type: 'textarea', name: 'summary', label: '简介' }
    const rows = rowsOf([text('title'), text('a'), text('b'), summary], {
      a: '很长的回答'.repeat(5),
    })

    expect(rows.map(({ kind }) => kind)).toEqual(['wide', 'wide', 'wide', 'text'])
  })

  it('should mark the chosen options, print the text beside one, and keep groups', () => {
    const row = formRows(filledForm()).find(
      (candidate) => candidate.kind === 'wide' && candidate.label === '领域',
    )

    expect(row).toMatchObject({
      value: {
        kind: 'options',
        groups: [
          {
            title: '重点产业',
            options: [
              { label: '电子', chosen: false, text: null },
              { label: '汽车', chosen: true, text: null },
            ],
          },
          { title: '', options: [{ label: '其他', chosen: true, text: '有限合伙' }] },
        ],
      },
    })
  })

  it('should show an answer that the form no longer offers as it was stored', () => {
    const choice: FormField = { ...base, type: 'single', name: 'a', label: '甲', options: [] }

    expect(rowsOf([choice], { a: { value: 'gone' } })).toMatchObject([
      { value: { groups: [{ options: [{ label: 'gone', chosen: true }] }] } },
    ])
  })

  it('should make a place to sign and a place for the seal of the statements named so', () => {
    const statement = (name: string): FormField => ({
      ...base,
      type: 'statement',
      name,
      label: name,
      text: '＿＿',
    })

    expect(rowsOf([SIGNATURE_FIELD, SEAL_FIELD].map(statement)).map(({ kind }) => kind)).toEqual([
      'signature',
      'seal',
    ])
  })
})
