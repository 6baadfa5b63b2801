import type { FlattenedField } from 'payload'

/** Whether a value can be the id of a document of a collection. */
export type IsId = (value: unknown, collection: string) => boolean

/**
 * Whether what is to be stored has the shape of these fields: texts are texts, rows are lists, groups hold values by name,
 * what is related is named by an id. Payload asks only when its hooks, and ours, have already taken it for granted. Names that
 * are no field are dropped later, but for a path (`limits.unit`), which Payload would take apart after we have looked.
 */
export const isShapedLike = (
  data: Readonly<Record<string, unknown>>,
  fields: readonly FlattenedField[],
  isId: IsId,
): boolean =>
  !Object.keys(data).some((name) => name.includes('.')) &&
  fields.every((field) => {
    const value = 'name' in field && Object.hasOwn(data, field.name) ? data[field.name] : null
    return value === undefined || value === null || isOfKind(value, field, isId)
  })

function isOfKind(value: unknown, field: FlattenedField, isId: IsId): boolean {
  switch (field.type) {
    case 'array':
      return isRows(value, isId, () => field.flattenedFields)
    case 'blocks':
      return isRows(
        value,
        isId,
        ({ blockType }) =>
          field.blocks.find(({ slug }) => slug === blockType)?.flattenedFields ?? null,
      )
    case 'group':
    case 'tab':
      return isRecord(value) && isShapedLike(value, field.flattenedFields, isId)
    case 'code':
    case 'email':
    case 'text':
    case 'textarea':
      return isAsMany(value, field, (each) => typeof each === 'string')
    case 'date':
      return typeof value === 'string' && (value === '' || !Number.isNaN(Date.parse(value)))
    case 'radio':
    case 'select':
      return isAsMany(value, field, (each) => typeof each === 'string')
    case 'number':
      return isOneOrMany(value, field, (each) => each === '' || Number.isFinite(Number(each)))
    case 'relationship':
    case 'upload':
      return isOneOrMany(value, field, (each) => isRelated(each, field.relationTo, isId))
    default:
      return true
  }
}

/** An id; where several collections may be meant, the collection with it. Payload takes some words for none. */
function isRelated(value: unknown, to: string | string[], isId: IsId): boolean {
  if (value === '' || value === 'null' || value === 'none') return true
  if (typeof to === 'string') return isId(value, to)
  if (!isRecord(value) || typeof value.relationTo !== 'string') return false
  return to.includes(value.relationTo) && isId(value.value, value.relationTo)
}

/** The fields of a row may depend on the row; null where it is none of those that there are. */
const isRows = (
  value: unknown,
  isId: IsId,
  fieldsOf: (row: Record<string, unknown>) => readonly FlattenedField[] | null,
): boolean =>
  Array.isArray(value)
    ? value.every((row) => {
        const fields = isRecord(row) ? fieldsOf(row) : null
        return fields !== null && isShapedLike(row, fields, isId)
      })
    : // The panel sends how many there are where there is none.
      value === 0 || value === '0'

/** Several where there may be several, in a list; one else. */
const isAsMany = (
  value: unknown,
  field: FlattenedField,
  isOne: (value: unknown) => boolean,
): boolean =>
  'hasMany' in field && field.hasMany ? Array.isArray(value) && value.every(isOne) : isOne(value)

const isOneOrMany = (
  value: unknown,
  field: FlattenedField,
  isOne: (value: unknown) => boolean,
): boolean =>
  'hasMany' in field && field.hasMany && Array.isArray(value) ? value.every(isOne) : isOne(value)

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
