import { isRefusal, ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'
import { readText } from '../forms/readText.ts'

/** Who filled a table in, as it is printed; what may stay empty is empty then. */
export type TableFiller = {
  name: string
  department: string
  position: string
  phone: string
  email: string
  date: string
}

/** What stands at the foot of the recommendation table, in its order (R89). Department and position may stay empty. */
export const FILLER_FIELDS = ['name', 'department', 'position', 'phone', 'email', 'date'] as const
export type FillerField = (typeof FILLER_FIELDS)[number]

export const isFillerRequired = (field: FillerField): boolean =>
  field !== 'department' && field !== 'position'

/**
 * Who filled the table in, as it is printed (R89). Refuses `invalid` with a refusal for each wrong field: fieldRequired,
 * fieldTooLong, fieldPhoneShape, fieldEmailShape, fieldDateShape.
 */
export function readFiller(input: Readonly<Record<string, unknown>>): Outcome<TableFiller> {
  const filler: TableFiller = {
    name: '',
    department: '',
    position: '',
    phone: '',
    email: '',
    date: '',
  }
  const fields: Record<string, Refusal> = {}
  for (const field of FILLER_FIELDS) {
    const read = readField(field, input[field])
    if (isRefusal(read)) fields[field] = read
    else filler[field] = read.value
  }
  return Object.keys(fields).length > 0 ? refuse('invalid', {}, fields) : ok(filler)
}

/** In 字. */
const LONGEST = 60

function readField(field: FillerField, raw: unknown): Outcome<string> {
  const base = { name: field, label: '', required: isFillerRequired(field), print: true }
  const { answer, refusal } =
    field === 'phone' || field === 'email'
      ? readText({ ...base, type: field }, raw)
      : readText({ ...base, type: 'text', maxCharacters: LONGEST }, raw)
  if (refusal) return refusal
  if (typeof answer !== 'string') return base.required ? refuse('fieldRequired') : ok('')
  return field === 'date' && !isDay(answer) ? refuse('fieldDateShape') : ok(answer)
}

/** A day of the calendar, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
