import type { CollectionBeforeOperationHook, Field, FlattenedField } from 'payload'

import { checkInstant } from '../../src/domain/basics/checkInstant.ts'
import { isRefusal } from '../../src/domain/basics/refusal.ts'
import { isRichText } from '../../src/domain/documents/richText.ts'
import { isInsideOperation } from '../../src/store/database/session.ts'
import { createTranslator, localeOf, wordsOfRefusal } from '../../src/translations/translate.ts'
import { invalidFields } from '../invalidFields.ts'
import { typedText } from './typedText.ts'
import { valuesOf } from './valuesOf.ts'

/**
 * What is sent is read before any hook takes it for granted, ours and an editor's among them: texts as every text is stored
 * (`typedText`), which an operation has seen to itself; no list is an empty list;
 * a value without which there is no such document, and a group, are asked for in words where they are sent as nothing;
 * a rich text is as the editor keeps it; a date is of a year that somebody may mean.
 */
export const readSent: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { data } = args as { data?: unknown }
  if (!isRecord(data)) return args
  const isTyped = !(await isInsideOperation(req))
  const fields = collection.flattenedFields
  const { value, missing } = readFields({ fields, data, path: '', isTyped })
  const texts = valuesOf(['richText'], fields, value)
  const malformed = texts.filter((text) => !isRichText(text.value))
  const dates = valuesOf(['date'], fields, value)
  const locale = localeOf(req.i18n?.language)
  const t = createTranslator(locale)
  const errors = [
    ...dates.flatMap(({ value: sent, path }) => {
      const at = new Date(String(sent))
      // What is no date at all is refused by its field.
      const meant = Number.isNaN(at.getTime()) ? null : checkInstant(at)
      return meant && isRefusal(meant) ? [{ path, message: wordsOfRefusal(meant, locale) }] : []
    }),
    ...missing.map((path) => ({ path, message: req.t('validation:required') })),
    ...malformed.map(({ path }) => ({ path, message: t('admin.problems.richTextShape') })),
  ]
  if (errors.length > 0) {
    throw invalidFields({ collection: collection.slug, errors, req })
  }
  return { ...args, data: value }
}

type Read<T> = { value: T; missing: string[] }
type Sent = Record<string, unknown>

function readFields({
  fields,
  data,
  path,
  isTyped,
}: {
  fields: readonly FlattenedField[]
  data: Sent
  path: string
  isTyped: boolean
}): Read<Sent> {
  const value = { ...data }
  const missing: string[] = []
  for (const field of fields) {
    if (!('name' in field) || !Object.hasOwn(data, field.name)) continue
    const at = { path: `${path}${field.name}`, isTyped }
    const read = readValue(field, data[field.name], at)
    value[field.name] = read.value
    missing.push(...read.missing)
  }
  return { value, missing }
}

type At = { path: string; isTyped: boolean }

function readValue(field: FlattenedField, value: unknown, at: At): Read<unknown> {
  const { path, isTyped } = at
  switch (field.type) {
    case 'array':
      return readRows(value, at, () => field.flattenedFields)
    case 'blocks':
      return readRows(value, at, ({ blockType }) => {
        const block = field.blocks.find(({ slug }) => slug === blockType)
        return block?.flattenedFields ?? []
      })
    case 'group':
    case 'tab':
      if (value === null) return { value, missing: [path] }
      if (!isRecord(value)) return { value, missing: [] }
      return readFields({ fields: field.flattenedFields, data: value, path: `${path}.`, isTyped })
    default:
      return {
        value: isTyped && isTypedInto(field) ? typedText(field, value) : value,
        missing: value === null && isAskedFor(field) ? [path] : [],
      }
  }
}

function readRows(
  rows: unknown,
  { path, isTyped }: At,
  fieldsOf: (row: Sent) => readonly FlattenedField[],
): Read<unknown> {
  if (rows === null) return { value: [], missing: [] }
  if (!Array.isArray(rows)) return { value: rows, missing: [] }
  const read = rows.map((row: unknown, index): Read<unknown> =>
    isRecord(row)
      ? readFields({ fields: fieldsOf(row), data: row, path: `${path}.${index}.`, isTyped })
      : { value: row, missing: [] },
  )
  return {
    value: read.map(({ value }) => value),
    missing: read.flatMap(({ missing }) => missing),
  }
}

/** What is kept beside what people type has its own spelling: a token, a name on a disk. */
const isTypedInto = (field: FlattenedField): boolean =>
  !('admin' in field) || !(field.admin?.hidden || field.admin?.readOnly)

/** Whoever may not write a field has what they send of it left out. */
const isAskedFor = (field: FlattenedField): boolean =>
  'required' in field && field.required === true && !isKept(field)
const isKept = ({
  access,
}: Pick<Field, never> & { access?: { create?: unknown; update?: unknown } }) =>
  Boolean(access?.create ?? access?.update)

const isRecord = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
