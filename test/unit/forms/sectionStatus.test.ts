import { sectionStatus } from '#src/domain/forms/sectionStatus.ts'
import type { FormDefinition } from '#src/domain/types/index.ts'
import { sampleContext, sampleForm, validUnitPart } from '../../helpers/sampleForm.ts'

describe('sectionStatus', () => {
  it.each([
    ['notStarted', 'unitPart', {}],
    ['notStarted', 'workPart', validUnitPart],
    ['inProgress', 'unitPart', { unitName: '示例公司' }],
    ['inProgress', 'unitPart', { ...validUnitPart, email: 'x' }],
    ['complete', 'unitPart', validUnitPart],
  ])('should say %s of %s', (status, sectionKey, answers) => {
    const props = { definition: sampleForm, sectionKey, answers, context: sampleContext }
    expect(sectionStatus(props)).toBe(status)
  })

  it('should say needsChange of a section with remarks, complete or not', () => {
    const remarks = [{ target: 'email', section: 'unitPart', text: '请核对' }]
    const props = {
      definition: sampleForm,
      answers: validUnitPart,
      context: sampleContext,
      remarks,
    }
    expect(sectionStatus({ ...props, sectionKey: 'unitPart' })).toBe('needsChange')
    expect(sectionStatus({ ...props, sectionKey: 'workPart' })).toBe('notStarted')
  })

  it('should say complete of a section that asks nothing', () => {
    const definition: FormDefinition = {
      title: '声明',
      sections: [
        {
          key: 'words',
          title: '声明',
          fields: [
            {
              type: 'statement',
              name: 'promise',
              label: '承诺',
              required: true,
              print: true,
              text: '属实。',
            },
          ],
        },
      ],
    }
    const props = { definition, sectionKey: 'words', answers: {}, context: sampleContext }
    expect(sectionStatus(props)).toBe('complete')
  })
})
