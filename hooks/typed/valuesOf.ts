import type { FlattenedField } from 'payload'

/** Every value of a field of some kinds in a document, in groups, lists and blocks too, with the path to it. */
export function valuesOf(
  types: readonly FlattenedField['type'][],
  fields: readonly FlattenedField[],
  data: unknown,
  path = '',
): { field: FlattenedField; value: unknown; path: string }[] {
  if (typeof data !== 'object' || data === null) return []
  return fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return []
    const value: unknown = Reflect.get(data, field.name)
    if (value === undefined || value === null) return []
    const at = `${path}${field.name}`
    if (types.includes(field.type)) return [{ field, value, path: at }]
    if (field.type === 'array' || field.type === 'blocks') {
      return (Array.isArray(value) ? value : []).flatMap((row: unknown, index) =>
        valuesOf(types, fieldsOfRow(field, row), row, `${at}.${index}.`),
      )
    }
    return 'flattenedFields' in field ? valuesOf(types, field.flattenedFields, value, `${at}.`) : []
  })
}

/** The fields that a row of a list has; of blocks, those of its kind. */
export function fieldsOfRow(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  row: unknown,
): readonly FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  const type: unknown = typeof row === 'object' && row !== null && Reflect.get(row, 'blockType')
  return field.blocks.find(({ slug }) => slug === type)?.flattenedFields ?? []
}
