import { isRefusal } from '#src/domain/basics/refusal.ts'
import { mergeSection } from '#src/domain/forms/mergeSection.ts'
import { incompleteSections, validateForm } from '#src/domain/forms/validateForm.ts'
import {
  sampleContext,
  sampleForm,
  validUnitPart,
  validWorkPart,
} from '../../helpers/sampleForm.ts'

const complete = { ...validUnitPart, ...validWorkPart, minutes: 5 }

describe('validateForm', () => {
  it('should return the answers of all sections', () => {
    expect(whole(complete)).toStrictEqual({ ok: true, value: complete })
    expect(
      incompleteSections({ definition: sampleForm, answers: complete, context: sampleContext }),
    ).toEqual([])
  })

  it('should not submit what an older form or a hidden field left behind', () => {
    const left = { ...complete, kind: 'case', minutes: 5, retired: 'x', promise: 'x', note: 'x' }
    const { minutes: _, ...shown } = { ...complete, kind: 'case' }
    expect(whole(left)).toStrictEqual({ ok: true, value: shown })
  })

  it('should name the incomplete sections and all their fields', () => {
    const { summary: _, email: __, ...rest } = complete
    const outcome = whole(rest)
    expect(outcome).toMatchObject({ code: 'invalid', params: { sections: 'unitPart,workPart' } })
    expect(Object.keys((isRefusal(outcome) && outcome.fields) || {})).toEqual(['email', 'summary'])
    expect(whole({ ...complete, summary: '短' })).toMatchObject({
      params: { sections: 'workPart' },
    })
  })

  it('should check stored answers again: a recommender may have left since', () => {
    const context = { ...sampleContext, recommenders: ['unit-2'] }
    expect(validateForm({ definition: sampleForm, answers: complete, context })).toMatchObject({
      fields: { recommender: { code: 'recommenderUnknown' } },
    })
  })
})

describe('mergeSection', () => {
  it('should replace a section as a whole and keep everything else', () => {
    const section = sampleForm.sections[1]
    if (!section) throw new Error('the sample form has two sections')
    const merged = mergeSection(section, { ...complete, retired: 'x' }, { kind: 'case' })
    expect(merged).toStrictEqual({ ...validUnitPart, retired: 'x', kind: 'case' })
  })
})

function whole(answers: Parameters<typeof validateForm>[0]['answers']) {
  return validateForm({ definition: sampleForm, answers, context: sampleContext })
}
