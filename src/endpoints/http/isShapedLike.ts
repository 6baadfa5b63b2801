import type { FlattenedField } from 'payload'

/**
 * Whether what is to be stored has the shape of these fields: texts are texts, rows are lists, groups hold values by name.
 * Payload asks only when its hooks, and ours, have already taken it for granted. Names that are no field are dropped later.
 */
export const isShapedLike = (
  data: Readonly<Record<string, unknown>>,
  fields: readonly FlattenedField[],
): boolean =>
  fields.every((field) => {
    const value = 'name' in field && Object.hasOwn(data, field.name) ? data[field.name] : null
    return value === undefined || value === null || isOfKind(value, field)
  })

function isOfKind(value: unknown, field: FlattenedField): boolean {
  switch (field.type) {
    case 'array':
      return isRows(value, () => field.flattenedFields)
    case 'blocks':
      return isRows(
        value,
        ({ blockType }) =>
          field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? null,
      )
    case 'group':
    case 'tab':
      return isRecord(value) && isShapedLike(value, field.flattenedFields)
    case 'code':
    case 'email':
    case 'text':
    case 'textarea':
      return isOneOrMany(value, field, (each) => typeof each === 'string')
    case 'date':
      return typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)))
    case 'radio':
    case 'select':
      return isOneOrMany(value, field, (each) => typeof each === 'string')
    case 'number':
      return isOneOrMany(value, field, (each) => each === '' || Number.isFinite(Number(each)))
    default:
      return true
  }
}

/** The fields of a row may depend on the row; null where it is none of those that there are. */
const isRows = (
  value: unknown,
  fieldsOf: (row: Record<string, unknown>) => readonly FlattenedField[] | null,
): boolean =>
  Array.isArray(value)
    ? value.every((row) => {
        const fields = isRecord(row) ? fieldsOf(row) : null
        return fields !== null && isShapedLike(row, fields)
      })
    : // The panel sends how many there are where there is none.
      value === 0 || value === '0' || value === ''

const isOneOrMany = (
  value: unknown,
  field: FlattenedField,
  isOne: (value: unknown) => boolean,
): boolean =>
  'hasMany' in field && field.hasMany && Array.isArray(value) ? value.every(isOne) : isOne(value)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
