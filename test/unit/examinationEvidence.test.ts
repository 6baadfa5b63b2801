import { examinationEvidence } from '../../src/domain/examinationEvidence.ts'
import type { FormDefinition } from '../../src/domain/types/index.ts'

const definition: FormDefinition = {
  title: '示例申报表',
  sections: [
    {
      key: 'story',
      title: '故事',
      fields: [
        {
          type: 'textarea',
          name: 'summary',
          label: '简介',
          labelEn: 'Summary',
          required: true,
          print: true,
          minCharacters: 5,
          maxCharacters: 8,
        },
      ],
    },
  ],
}
const slot = {
  key: 'work',
  label: '作品',
  due: 'submission' as const,
  required: true,
  maxFiles: 1,
  maxBytes: 1000,
  accept: ['pdf' as const],
}
const entry = {
  stage: 'submitted' as const,
  route: 'direct' as const,
  directRouteGround: 'foreignFunded' as const,
  directRouteReason: null,
  answers: { summary: '一件真实的事' },
}
type Given = Parameters<typeof examinationEvidence>[0]
const look = (changed: Partial<Given['entry']> = {}, files: Given['files'] = [{ slot: 'work' }]) =>
  examinationEvidence({
    entry: { ...entry, ...changed },
    category: { fileSlots: [slot, { ...slot, key: 'letter', due: 'acceptance' }] },
    definition,
    files,
    context: { recommenders: [], directRoute: { enabled: true } },
  })

describe('what the system says of an entry before an examiner looks at it', () => {
  it('should find nothing wrong with a whole entry, and leave the truth of a ground to the examiner', () => {
    expect(look()).toEqual({
      form: { passed: true, problems: [] },
      files: { passed: true, problems: [] },
      recommendation: { passed: true, problems: [] },
      directRoute: { passed: null, problems: [] },
    })
  })

  it('should name the field whose length is wrong', () => {
    expect(look({ answers: { summary: '太短' } }).form).toMatchObject({
      passed: false,
      problems: [
        { code: 'fieldTooShort', params: { label: '简介', labelEn: 'Summary', count: 2, min: 5 } },
      ],
    })
    expect(look({ answers: {} }).form.problems).toMatchObject([{ code: 'fieldRequired' }])
  })

  it('should miss files due at submission only', () => {
    expect(look({}, []).files).toMatchObject({
      passed: false,
      problems: [{ code: 'fileMissing', params: { label: '作品' } }],
    })
  })

  it('should wait for the seal of a recommendation, and for nothing where none is asked', () => {
    const recommended = { route: 'recommender' as const }
    expect(look({ ...recommended, stage: 'recommended' }).recommendation.passed).toBe(false)
    expect(look({ ...recommended, stage: 'sealed' }).recommendation.passed).toBe(true)
    expect(look({ route: 'none' }).recommendation.passed).toBe(true)
  })

  it('should ask for a ground of the direct route, and for a member’s reason', () => {
    expect(look({ directRouteGround: null }).directRoute.passed).toBe(false)
    const member = { directRouteGround: 'memberWithReason' as const }
    expect(look(member).directRoute.passed).toBe(false)
    expect(look({ ...member, directRouteReason: '确无对口单位' }).directRoute.passed).toBe(null)
  })
})
