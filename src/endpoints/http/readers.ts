import { cleanText } from '../../domain/basics/cleanText.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'

/** Reads one value of a body that may be anything: a forged or outdated page gets a refusal, never an error. */
export type Reader<T> = (value: unknown) => Outcome<T>

/** Reads named values; whatever else was sent is left unread. Refuses `invalid` with one refusal for each wrong value. */
export const record =
  <Readers extends Record<string, Reader<unknown>>>(readers: Readers): Reader<Read<Readers>> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return refuse('invalid')
    const read: Record<string, unknown> = {}
    const fields: Record<string, Refusal> = {}
    for (const [name, reader] of Object.entries(readers)) {
      const outcome = reader(Object.hasOwn(value, name) ? Reflect.get(value, name) : null)
      if (isRefusal(outcome)) fields[name] = outcome
      else read[name] = outcome.value
    }
    return Object.keys(fields).length > 0
      ? refuse('invalid', {}, fields)
      : ok(read as Read<Readers>)
  }

type Read<Readers> = {
  [Name in keyof Readers]: Readers[Name] extends Reader<infer Value> ? Value : never
}

/** Typed words, cleaned; '' where nothing was sent. Lengths in UTF-16 code units. */
export const text =
  ({ max = 500, lines = false }: { max?: number; lines?: boolean } = {}): Reader<string> =>
  (value) => {
    if (value === undefined || value === null) return ok('')
    if (typeof value !== 'string') return refuse('fieldNotText')
    if (value.length > 2 * max) return refuse('fieldTooLong', { count: value.length, max })
    const cleaned = cleanText(value, { lines })
    return cleaned.length > max
      ? refuse('fieldTooLong', { count: cleaned.length, max })
      : ok(cleaned)
  }

/** Several lines, as a reason or a remark is written. */
export const lines = text({ max: 2000, lines: true })

export const oneOf =
  <const T extends string>(values: readonly T[]): Reader<T> =>
  (value) => {
    const found = values.find((each) => each === value)
    return found === undefined ? refuse('fieldNotOption') : ok(found)
  }

/** Nothing where nothing was sent. */
export const optional =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value) =>
    value === undefined || value === null || value === '' ? ok(undefined) : reader(value)

/** A whole number from 0. */
export const count: Reader<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? ok(value)
    : refuse('invalid')

export const truth: Reader<boolean> = (value) =>
  typeof value === 'boolean' ? ok(value) : refuse('invalid')

/** A list; the first wrong item speaks for it. Empty where nothing was sent. */
export const listOf =
  <T>(reader: Reader<T>, { max }: { max: number }): Reader<T[]> =>
  (value) => {
    if (value === undefined || value === null) return ok([])
    if (!Array.isArray(value) || value.length > max) return refuse('invalid')
    const items: T[] = []
    for (const each of value) {
      const item = reader(each)
      if (isRefusal(item)) return item
      items.push(item.value)
    }
    return ok(items)
  }
