import { cleanText } from '../../domain/basics/cleanText.ts'
import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import { countCodePoints } from '../../domain/basics/textLength.ts'
import { LINES_MAX, TEXT_CAP } from '../../domain/forms/textBounds.ts'

/** Reads one value of a body that may be anything: a forged or outdated page gets a refusal, never an error. */
export type FieldReader<T> = { read: (value: unknown) => Outcome<T> }

type Shape = Readonly<Record<string, FieldReader<unknown>>>
/** What a record of these readers holds. */
export type ReadBy<Readers extends Shape> = {
  [Name in keyof Readers]: Readers[Name] extends FieldReader<infer Value> ? Value : never
}
/** Names that no list can hold, because a contest's own data says which there are. */
type Others<T> = { isKnown: (name: string) => boolean; reader: FieldReader<T> }

/**
 * Reads named values. Refuses `fieldUnknown` for the first name that a page of ours does not have (it is forged or
 * outdated), else `invalid` with one refusal for each wrong value. Where `others` are given, names that it knows are read too.
 */
export function record<Readers extends Shape>(readers: Readers): FieldReader<ReadBy<Readers>>
export function record<Readers extends Shape, T>(
  readers: Readers,
  others: Others<T>,
): FieldReader<ReadBy<Readers> & Readonly<Record<string, T>>>
export function record(
  readers: Shape,
  others?: Others<unknown>,
): FieldReader<Record<string, unknown>> {
  const readerOf = (name: string): FieldReader<unknown> | undefined =>
    Object.hasOwn(readers, name) ? readers[name] : others?.isKnown(name) ? others.reader : undefined
  return {
    read: (value) => {
      if (!isRecord(value)) return refuse('invalid')
      const stranger = Object.keys(value).find((name) => !readerOf(name))
      if (stranger !== undefined) return refuse('fieldUnknown', { name: stranger.slice(0, 64) })
      const read: [string, unknown][] = []
      const wrong: [string, Refusal][] = []
      for (const name of new Set([...Object.keys(readers), ...Object.keys(value)])) {
        const outcome = readerOf(name)?.read(own(value, name))
        if (outcome?.ok) read.push([name, outcome.value])
        else if (outcome) wrong.push([name, outcome])
      }
      return wrong.length > 0
        ? refuse('invalid', {}, Object.fromEntries(wrong))
        : ok(Object.fromEntries(read))
    },
  }
}

/** Nothing may be sent. */
export const nothing = record({})

/**
 * Two readers of one body, by the names that belong to the first: what travels beside the fields (a page's controls, a
 * reason) is read apart from them. The second knows nothing of those names.
 */
export const beside = <Aside, T>(
  names: readonly string[],
  aside: FieldReader<Aside>,
  main: FieldReader<T>,
): FieldReader<{ aside: Aside; main: T }> => ({
  read: (value) => {
    if (!isRecord(value)) return refuse('invalid')
    const part = (belongs: boolean) =>
      Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name) === belongs))
    const read = main.read(part(false))
    if (isRefusal(read)) return read
    const besides = aside.read(part(true))
    return isRefusal(besides) ? besides : ok({ aside: besides.value, main: read.value })
  },
})

/** What was read, made into what it means. */
export const meaning = <T, U>(
  reader: FieldReader<T>,
  mean: (value: T) => Outcome<U>,
): FieldReader<U> => ({
  read: (value) => {
    const read = reader.read(value)
    return isRefusal(read) ? read : mean(read.value)
  },
})

/** As it was sent, of whatever kind: for what a rule of its own reads field by field. */
export const whatever: FieldReader<unknown> = { read: (value) => ok(value) }

/**
 * A text exactly as it was typed; '' where nothing was sent. The rule that reads it says how long it may be; longer than any
 * such rule allows it is refused here.
 */
export const typed: FieldReader<string> = {
  read: (value) => {
    if (value === undefined || value === null) return ok('')
    if (typeof value !== 'string') return refuse('fieldNotText')
    return value.length > 2 * TEXT_CAP
      ? refuse('fieldTooLong', { count: countCodePoints(value), max: TEXT_CAP })
      : ok(value)
  },
}

/** Typed words, cleaned; '' where nothing was sent. Lengths in whole characters, of a rare one too; what is far too long is told its own bound. */
export const text = ({
  max = 500,
  lines = false,
}: { max?: number; lines?: boolean } = {}): FieldReader<string> => ({
  read: (value) => {
    if (typeof value !== 'string') return typed.read(value)
    if (value.length > 2 * max) {
      return refuse('fieldTooLong', { count: countCodePoints(value), max })
    }
    const cleaned = cleanText(value, { lines })
    const count = countCodePoints(cleaned)
    return count > max ? refuse('fieldTooLong', { count, max }) : ok(cleaned)
  },
})

/** Several lines, as a reason or a remark is written. */
export const lines = text({ max: LINES_MAX, lines: true })

export const oneOf = <const T extends string>(values: readonly T[]): FieldReader<T> => ({
  read: (value) => {
    const found = values.find((each) => each === value)
    return found === undefined ? refuse('fieldNotOption') : ok(found)
  },
})

/** Nothing where nothing was sent. */
export const optional = <T>(reader: FieldReader<T>): FieldReader<T | undefined> => ({
  read: (value) =>
    value === undefined || value === null || value === '' ? ok(undefined) : reader.read(value),
})

export const truth: FieldReader<boolean> = {
  read: (value) => (typeof value === 'boolean' ? ok(value) : refuse('invalid')),
}

/** A list; the first wrong item speaks for it. Empty where nothing was sent. */
export const listOf = <T>(reader: FieldReader<T>, { max }: { max: number }): FieldReader<T[]> => ({
  read: (value) => {
    if (value === undefined || value === null) return ok([])
    if (!Array.isArray(value) || value.length > max) return refuse('invalid')
    const items: T[] = []
    for (const each of value) {
      const item = reader.read(each)
      if (isRefusal(item)) return item
      items.push(item.value)
    }
    return ok(items)
  },
})

/** A list as a form sends it: one value comes alone. */
export const oneOrMore = <T>(reader: FieldReader<T>, bounds: { max: number }): FieldReader<T[]> => {
  const list = listOf(reader, bounds)
  return {
    read: (value) => list.read(typeof value === 'string' ? [value].filter(Boolean) : value),
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
