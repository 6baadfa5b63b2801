import { missingFiles, refuseMissing } from '#src/domain/files/fileRules.ts'
import { conditionFault, slotsOffBy } from '#src/domain/files/slotConditions.ts'
import type { FileSlot, FormDefinition, SlotCondition } from '#src/domain/types/index.ts'

const base = { required: false, print: true }
const definition: FormDefinition = {
  title: '申报表',
  sections: [
    {
      key: 'who',
      title: '参赛者',
      fields: [
        {
          ...base,
          type: 'single',
          name: 'group',
          label: '组别',
          options: [
            { value: 'minor', label: '少年组' },
            { value: 'adult', label: '成人组' },
          ],
        },
        {
          ...base,
          type: 'number',
          name: 'age',
          label: '年龄',
          showWhen: { field: 'group', oneOf: ['minor'] },
        },
        { ...base, type: 'text', name: 'title', label: '作品名称' },
      ],
    },
  ],
}
const slot: FileSlot = {
  key: 'consent',
  label: '监护人同意书',
  due: 'submission',
  required: true,
  maxFiles: 4,
  maxMegabytes: 1,
  accept: ['pdf'],
}
const offBy = (condition: SlotCondition, answers: Record<string, string | number>) =>
  slotsOffBy({ fileSlots: [{ ...slot, condition }], definition, answers })

describe('a slot that depends on an answer', () => {
  const young: SlotCondition = { field: 'age', min: 14, max: 18 }

  it('should be there while the answer is the one it waits for, bounds included', () => {
    const group = 'minor'
    for (const [age, isThere] of [
      [13, false],
      [14, true],
      [18, true],
      [19, false],
    ] as const) {
      expect([age, offBy(young, { group, age })]).toEqual([
        age,
        isThere ? {} : { consent: 'closed' },
      ])
    }
    expect(offBy({ field: 'group', values: ['minor'] }, { group })).toEqual({})
    expect(offBy({ field: 'group', values: ['adult'] }, { group })).toEqual({ consent: 'closed' })
  })

  it('should hold for nobody who is not asked, has not answered, or fills in another form', () => {
    expect(offBy(young, { group: 'adult', age: 15 })).toEqual({ consent: 'closed' })
    expect(offBy(young, {})).toEqual({ consent: 'closed' })
    expect(offBy({ field: 'gone', values: ['x'] }, {})).toEqual({ consent: 'closed' })
    expect(offBy({ field: null }, {})).toEqual({})
  })

  it('should be there and may stay empty, where the duty alone depends on it', () => {
    const condition: SlotCondition = { ...young, scope: 'duty' }
    const slotsOff = offBy(condition, { group: 'adult' })
    expect(slotsOff).toEqual({ consent: 'waived' })
    const category = { fileSlots: [{ ...slot, condition }] }
    const ask = (off: typeof slotsOff) =>
      missingFiles({ category, entry: { slotsOff: off }, files: [], due: 'submission' }).length
    expect([ask(slotsOff), ask({})]).toEqual([0, 1])
  })

  it.each<[string, SlotCondition]>([
    ['unknown', { field: 'deleted', values: ['minor'] }],
    ['kind', { field: 'title', values: ['x'] }],
    ['value', { field: 'group', values: ['senior'] }],
    ['valuesMissing', { field: 'group' }],
    ['boundsMissing', { field: 'age' }],
    ['bounds', { field: 'age', min: 18, max: 14 }],
  ])('should be refused by %s', (code, condition) => {
    expect(conditionFault({ condition, definitions: [definition] })?.code).toBe(code)
  })

  it('should be admitted where a form can answer it', () => {
    expect(conditionFault({ condition: young, definitions: [definition] })).toBeNull()
    expect(conditionFault({ condition: { field: '' }, definitions: [] })).toBeNull()
  })
})

describe('a slot that takes several files at least', () => {
  it('should be missed until it has them, and say how many', () => {
    const several = { ...slot, minFiles: 3 }
    const files = [{ slot: 'consent' }, { slot: 'consent' }]
    const ask = (held: typeof files) =>
      missingFiles({
        category: { fileSlots: [several] },
        entry: {},
        files: held,
        due: 'submission',
      })
    expect(ask(files)).toEqual([several])
    expect(ask([...files, ...files])).toEqual([])
    expect(refuseMissing(several, files)).toMatchObject({
      code: 'fileTooFew',
      params: { min: 3, count: 2, label: '监护人同意书' },
    })
  })
})
