import { examinationEvidence } from '#src/domain/examining/examinationEvidence.ts'
import type { FormDefinition } from '#src/domain/types/index.ts'

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
  maxMegabytes: 1,
  accept: ['pdf' as const],
}
const entry = {
  stage: 'submitted' as const,
  route: 'direct' as const,
  directRouteGround: 'foreignFunded' as const,
  directRouteReason: null,
  answers: { summary: '一件真实的事' },
  differsFromTable: false,
}
type Given = Parameters<typeof examinationEvidence>[0]
const look = (
  item: Given['item'],
  changed: Partial<Given['entry']> = {},
  files: Given['files'] = [{ slot: 'work' }],
  doubtfulScans: string[] = [],
  more: Partial<Pick<Given, 'alike' | 'isCodeDoubtful'>> = {},
) =>
  examinationEvidence({
    item,
    entry: { ...entry, ...changed },
    category: {
      fileSlots: [slot, { ...slot, key: 'logo' }, { ...slot, key: 'letter', due: 'acceptance' }],
    },
    definition,
    files,
    doubtfulScans,
    context: { recommenders: [], directRoute: { enabled: true } },
    alike: null,
    isCodeDoubtful: false,
    ...more,
  })
const unopposed = { passed: true, problems: [], findings: [], alike: null }
const undecided = { ...unopposed, passed: null }

describe('what the system says of an entry before an examiner looks at it', () => {
  it('should say nothing on what only a person can tell', () => {
    expect(look({})).toBeNull()
  })

  it('should find a scan that is not of what stands now, where the item is about it', () => {
    const files = [{ slot: 'work' }, { slot: 'logo' }, { slot: 'letter' }]
    const doubtful = (slots: string[], scans: string[]) =>
      look({ evidence: 'files', slots }, {}, files, scans)
    expect(doubtful([], ['logo'])).toMatchObject({
      passed: false,
      problems: [{ code: 'scanDoubtful' }],
    })
    expect(doubtful(['work'], ['logo'])).toEqual(unopposed)
    expect(doubtful([], ['letter'])).toEqual(unopposed)
  })

  it('should name the field whose length is wrong', () => {
    const item = { evidence: 'form' as const }
    expect(look(item)).toEqual(unopposed)
    expect(look(item, { answers: { summary: '太短' } })).toMatchObject({
      passed: false,
      problems: [
        { code: 'fieldTooShort', params: { label: '简介', labelEn: 'Summary', count: 2, min: 5 } },
      ],
    })
    expect(look(item, { answers: {} })?.problems).toMatchObject([{ code: 'fieldRequired' }])
  })

  it('should miss files due at submission, and of the slots the item is about alone', () => {
    const item = { evidence: 'files' as const }
    expect(look(item)).toMatchObject({ passed: false, problems: [{ code: 'fileMissing' }] })
    expect(look({ ...item, slots: ['work'] })).toEqual(unopposed)
    expect(look({ ...item, slots: ['logo'] }, {}, [])?.problems).toHaveLength(1)
    expect(look(item, {}, [])?.problems).toHaveLength(2)
  })

  it('should wait for the seal of a recommendation, and pass where none is asked', () => {
    const item = { evidence: 'recommendation' as const }
    const recommended = { route: 'recommender' as const }
    expect(look(item, { ...recommended, stage: 'recommended' })?.passed).toBe(false)
    expect(look(item, { ...recommended, stage: 'sealed' })).toEqual(unopposed)
    expect(look(item, { route: 'none' })?.passed).toBe(true)
  })

  it('should ask for a ground of the direct route, and for a member’s reason', () => {
    const item = { evidence: 'directRoute' as const }
    expect(look(item)).toEqual(undecided)
    expect(look(item, { directRouteGround: null })?.passed).toBe(false)
    const member = { directRouteGround: 'memberWithReason' as const }
    expect(look(item, member)?.passed).toBe(false)
    expect(look(item, { ...member, directRouteReason: '确无对口单位' })).toEqual(undecided)
  })

  it('should propose nothing on a file in which something was found', () => {
    const found = { source: 'film' as const, code: 'filmDamaged' as const }
    const files = [{ slot: 'work', findings: [found] }, { slot: 'logo' }]
    const item = { evidence: 'files' as const }
    expect(look(item, {}, files)).toEqual({ ...undecided, findings: [found] })
    expect(look({ ...item, slots: ['logo'] }, {}, files)).toEqual(unopposed)
  })

  it('should compare names with the sealed table, and doubt a wrong credit code', () => {
    const item = { evidence: 'names' as const }
    expect(look(item)).toEqual(unopposed)
    expect(look(item, { differsFromTable: true })?.problems).toMatchObject([
      { code: 'nameDiffers' },
    ])
    const doubtful = look(item, {}, [], [], { isCodeDoubtful: true })
    expect(doubtful?.problems).toMatchObject([{ code: 'creditCodeDoubtful' }])
  })

  it('should leave likeness to a person, and pass where nothing alike was found', () => {
    const alike = (count: number | null) =>
      look({ evidence: 'similarity' }, {}, [], [], { alike: count })
    expect(alike(null)).toEqual(undecided)
    expect(alike(0)).toEqual({ ...unopposed, alike: 0 })
    expect(alike(2)).toEqual({ ...undecided, alike: 2 })
  })
})
