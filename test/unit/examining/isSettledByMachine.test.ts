import { isOfScans, isSettledByMachine } from '#src/domain/examining/isSettledByMachine.ts'
import type { Evidence } from '#src/domain/examining/examinationEvidence.ts'
import type { ChecklistItem, FileSlot } from '#src/domain/types/index.ts'

const slot = (key: string, more: Partial<FileSlot> = {}): FileSlot => ({
  key,
  label: key,
  due: 'submission',
  required: true,
  maxFiles: 1,
  maxMegabytes: 1,
  accept: ['pdf'],
  ...more,
})
const category = {
  fileSlots: [
    slot('work'),
    slot('form', { paper: 'form' }),
    slot('letter', { paper: 'copyrightLetter', due: 'acceptance' }),
  ],
}
const passed: Evidence = { passed: true, problems: [], findings: [], alike: null }
const item: ChecklistItem = { key: 'item', label: '项', evidence: 'names', byMachine: true }

describe('what the system settles by itself', () => {
  it('should be what its contest leaves to it and nothing speaks against', () => {
    expect(isSettledByMachine({ item, category, evidence: passed })).toBe(true)
    for (const [changed, evidence] of [
      [{ byMachine: false }, passed],
      [{ byMachine: null }, passed],
      [{}, { ...passed, passed: null }],
      [{}, { ...passed, passed: false }],
      [{}, null],
    ] as const) {
      expect(isSettledByMachine({ item: { ...item, ...changed }, category, evidence })).toBe(false)
    }
  })

  it('should never be a signature, whatever was ticked', () => {
    const files = (slots?: string[]) => ({ ...item, evidence: 'files' as const, slots })
    expect(isOfScans(files(['work']), category)).toBe(false)
    expect(isOfScans(files(['letter']), category)).toBe(true)
    // Without slots it is about all that are due with the entry.
    for (const slots of [['form'], ['work', 'form'], [], undefined]) {
      const signed = { item: files(slots), category, evidence: passed }
      expect([slots, isSettledByMachine(signed)]).toEqual([slots, false])
    }
  })
})
