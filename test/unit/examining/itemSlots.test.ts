import { countItems } from '#src/admin/ExaminationQueue/BulkItems.tsx'
import { bulkFindings, bulkItems } from '#src/domain/examining/bulkFindings.ts'
import { isAboutSlot, namesNoSlot, unknownSlots } from '#src/domain/examining/itemSlots.ts'
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
const item = (slots: string[]): ChecklistItem => ({
  key: 'item',
  label: '项',
  evidence: 'files',
  slots,
})

describe('the slots that an item of the checklist names', () => {
  it('should be those of its keys, of each child too, and all that are due where it names none', () => {
    const child = slot('consent-7', { participant: '7' })
    expect(isAboutSlot(item(['work']), slot('work'))).toBe(true)
    expect(isAboutSlot(item(['work']), slot('work-7'))).toBe(false)
    expect(isAboutSlot(item(['consent']), child)).toBe(true)
    expect(isAboutSlot(item(['consent']), { ...child, key: 'consent-7-1780000000000' })).toBe(true)
    expect(isAboutSlot(item(['con']), child)).toBe(false)
    expect(isAboutSlot(item([]), slot('work'))).toBe(true)
    expect(isAboutSlot(item([]), slot('letter', { due: 'acceptance' }))).toBe(false)
  })

  it('should be none of an entry that does not have them', () => {
    const category = { fileSlots: [slot('work'), slot('proof')] }
    const none = (slots: string[], slotsOff = {}) =>
      namesNoSlot(item(slots), { category, entry: { slotsOff } })
    expect(none(['consent'])).toBe(true)
    expect(none(['proof'], { proof: 'closed' })).toBe(true)
    expect(none(['proof'], { proof: 'waived' })).toBe(false)
    expect(none(['proof', 'work'], { proof: 'closed' })).toBe(false)
    expect(none([])).toBe(false)
    expect(namesNoSlot({ evidence: 'form', slots: ['consent'] }, { category, entry: {} })).toBe(
      false,
    )
  })

  it('should be known to its category', () => {
    const category = { fileSlots: [slot('work')] }
    expect(unknownSlots(item(['work', 'gone']), category)).toEqual(['gone'])
    expect(unknownSlots({ evidence: 'form', slots: ['gone'] }, category)).toEqual([])
    expect(unknownSlots({ evidence: 'files' }, category)).toEqual([])
  })
})

describe('what bulk acceptance leaves', () => {
  it('should be written as it was shown, item by item and counted over all', () => {
    const passed = { passed: true, problems: [], findings: [], alike: null }
    const own = (key: string, more: Partial<ChecklistItem>) => ({ key, label: key, ...more })
    const items = bulkItems(
      [
        { item: own('a', { evidence: 'names', byMachine: true }), evidence: passed },
        { item: own('b', { evidence: 'files' }), evidence: { ...passed, isAbsent: true } },
        { item: own('c', {}), evidence: null },
      ],
      { fileSlots: [slot('work')] },
    )
    expect(items.map(({ outcome }) => outcome)).toEqual(['passed', 'absent', 'open'])
    expect(bulkFindings(items).map(({ passed: is }) => is)).toEqual([true, true, null])
    const rows = [items, items, items.slice(1)].map((each) => ({
      items: each.map(({ key, outcome }) => ({ label: key, outcome })),
    }))
    expect(countItems(rows)).toEqual([
      { label: 'a', passed: 2, open: 0, absent: 0 },
      { label: 'b', passed: 0, open: 0, absent: 3 },
      { label: 'c', passed: 0, open: 3, absent: 0 },
    ])
  })
})
