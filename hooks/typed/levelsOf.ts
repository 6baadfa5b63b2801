import type { FlattenedField } from 'payload'

import { fieldsOfRow } from './valuesOf.ts'

/** One object of a document: the document itself, a group, a row. `path` ends with a dot, or is empty. */
export type Level = {
  fields: readonly FlattenedField[]
  data: Readonly<Record<string, unknown>>
  path: string
}

/** Every object of a document with the fields that it has: those that stand beside each other are looked at together. */
export function levelsOf(fields: readonly FlattenedField[], data: unknown, path = ''): Level[] {
  if (!isRecord(data)) return []
  const below = fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return []
    const value = data[field.name]
    const at = `${path}${field.name}.`
    if (field.type === 'array' || field.type === 'blocks') {
      return (Array.isArray(value) ? value : []).flatMap((row: unknown, index) =>
        levelsOf(fieldsOfRow(field, row), row, `${at}${index}.`),
      )
    }
    return 'flattenedFields' in field ? levelsOf(field.flattenedFields, value, at) : []
  })
  return [{ fields, data, path }, ...below]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
