import { scheduleFieldsOf } from '../contest/scheduleFields.ts'
import type { FileSlot, FormDefinition, ScheduleWindow } from '../types/index.ts'

/** What a form asks that its category or contest does not have, by the word its sentence stands under. */
export type FormMisfit = {
  code: 'slotUnknown' | 'ageDayUnknown'
  params: { field: string; slot: string; day: string }
}

/** The first field of a form that points to a file slot or a window that is not there; null = the form fits. */
export function misfitOf({
  definition,
  fileSlots,
  windows,
}: {
  definition: FormDefinition
  fileSlots: readonly Pick<FileSlot, 'key'>[]
  windows: readonly Pick<ScheduleWindow, 'key'>[]
}): FormMisfit | null {
  const days = scheduleFieldsOf(windows)
  for (const field of definition.sections.flatMap(({ fields }) => fields)) {
    const { label } = field
    if (field.type === 'file' && !fileSlots.some(({ key }) => key === field.slot)) {
      return { code: 'slotUnknown', params: { field: label, slot: field.slot, day: '' } }
    }
    if (field.type === 'date' && field.ageOn && !days.includes(field.ageOn)) {
      return { code: 'ageDayUnknown', params: { field: label, slot: '', day: field.ageOn } }
    }
  }
  return null
}
