import type { FlattenedField } from 'payload'
import { validOperatorSet } from 'payload/shared'

/**
 * Whether the database can be asked this of a collection with these fields: `and` and `or` hold lists, each field an operator
 * that fits its kind, each operator a value of that kind. A name that is no field is Payload's to refuse.
 */
export function isWhere(value: unknown, fields: readonly FlattenedField[], depth = 0): boolean {
  if (!isRecord(value) || depth > DEEPEST) return false
  return Object.entries(value).every(([name, asked]) =>
    /^(and|or)$/i.test(name)
      ? Array.isArray(asked) && asked.every((each) => isWhere(each, fields, depth + 1))
      : isPath(name) &&
        !isKindOfBlock(name.split(/\.|__/), fields) &&
        !isWithinJson(name.split(/\.|__/), fields) &&
        isConstraint(asked, fieldAt(name.split(/\.|__/), fields), depth),
  )
}

const isConstraint = (value: unknown, field: FlattenedField | undefined, depth: number): boolean =>
  isRecord(value) &&
  !(field && CONTAINERS.has(field.type)) &&
  Object.entries(value).every(
    ([operator, asked]) =>
      (field?.type === 'point' ? validOperatorSet.has(operator as never) : isKnown(operator)) &&
      (operator === 'exists' && !isOfSeveral(field)
        ? isTruth(asked)
        : isOperand({ operator, asked, field, depth }) && isFitting({ operator, asked, field })),
  )

/** The shape of a value: one text, a list where the operator takes one, a related document with its collection. */
function isOperand({ operator, asked, field, depth }: Asked & { depth: number }): boolean {
  // Ids of several collections are compared as each keeps them, one at a time.
  if (field === HALVES.value && !ONE.has(operator)) return false
  if (isOfSeveral(field)) return operator === 'equals' && isRelated(asked, field)
  if (isValue(asked)) return true
  if (Array.isArray(asked)) {
    const takesList = LISTS.has(operator) || isRelation(field) || hasMany(field)
    return takesList && asked.every(isValue)
  }
  return (
    isRelation(field) && operator === 'contains' && isRecord(asked) && isWhere(asked, [], depth + 1)
  )
}

/** A related document with its collection. */
const isRelated = (value: unknown, field: FlattenedField | undefined): boolean =>
  isRecord(value) &&
  isValue(value.value) &&
  isRelation(field) &&
  [field.relationTo].flat().includes(value.relationTo as never)

/** Whether the database can compare a field of this kind so, and with these values. */
function isFitting({ operator, asked, field }: Asked): boolean {
  if (!field) return true
  const values =
    LISTS.has(operator) && typeof asked === 'string' ? asked.split(',') : [asked].flat()
  const isNone = (value: unknown) => value === null || value === 'null' || value === ''
  const all = (isOne: (value: unknown) => boolean) =>
    values.every((value) => isNone(value) || isOne(value))
  switch (field.type) {
    case 'number':
      // A search in all kinds of fields asks numbers too.
      if (operator === 'like') return true
      return !WORDS.has(operator) && values.every((value) => Number.isFinite(numberOf(value)))
    case 'date':
      return !WORDS.has(operator) && all((value) => !Number.isNaN(Date.parse(String(value))))
    case 'checkbox':
      return SAME.has(operator) && values.every(isTruth)
    case 'radio':
    case 'select':
      return (
        (SAME.has(operator) || (operator === 'contains' && hasMany(field))) &&
        all((value) => field.options.some((each) => valueOf(each) === value))
      )
    case 'relationship':
    case 'upload':
      return !ORDERS.has(operator)
    case 'json':
    case 'richText':
      return false
    default:
      return true
  }
}

type Asked = { operator: string; asked: unknown; field: FlattenedField | undefined }
type Option = string | { value: string }

/** What holds other fields has no column of its own. */
const CONTAINERS = new Set(['array', 'blocks', 'group', 'tab'])
/** Payload knows some that its PostgreSQL does not, or of points alone. */
const isKnown = (operator: string): boolean =>
  validOperatorSet.has(operator as never) && !UNKNOWN.has(operator)
const UNKNOWN = new Set(['all', 'near', 'within', 'intersects'])

const LISTS = new Set(['in', 'not_in'])
const ONE = new Set(['equals', 'not_equals'])
const SAME = new Set(['equals', 'not_equals', 'in', 'not_in'])
const WORDS = new Set(['like', 'not_like', 'contains'])
const ORDERS = new Set(['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'])

const valueOf = (option: Option): string => (typeof option === 'string' ? option : option.value)
const numberOf = (value: unknown): number => (value === '' ? Number.NaN : Number(value))

/** One value, as an address or JSON holds it, or code. */
export const isValue = (value: unknown): boolean =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date
const hasMany = (field: FlattenedField | undefined): boolean =>
  field !== undefined && 'hasMany' in field && field.hasMany === true
const isRelation = (
  field: FlattenedField | undefined,
): field is Extract<FlattenedField, { type: 'relationship' | 'upload' }> =>
  field?.type === 'relationship' || field?.type === 'upload'

/** The field at a path, as far as it lies in this collection. */
function fieldAt(
  [name, ...rest]: string[],
  fields: readonly FlattenedField[],
): FlattenedField | undefined {
  const field = fields.find((each) => 'name' in each && each.name === name)
  if (!field || rest.length === 0) return field
  if (isOfSeveral(field)) return HALVES[rest.join('.')] ?? field
  return fieldAt(rest, fieldsIn(field))
}

/** A block's rows lie in a table for each kind of block, which is no column to ask for. */
function isKindOfBlock([name, ...rest]: string[], fields: readonly FlattenedField[]): boolean {
  const field = fields.find((each) => 'name' in each && each.name === name)
  if (!field || rest.length === 0) return false
  if (field.type === 'blocks' && rest[0] === 'blockType') return true
  return isKindOfBlock(rest, fieldsIn(field))
}

/** What lies within a value that has a shape of its own is asked of a database in a language of its own. */
function isWithinJson([name, ...rest]: string[], fields: readonly FlattenedField[]): boolean {
  const field = fields.find((each) => 'name' in each && each.name === name)
  if (!field || rest.length === 0) return false
  return field.type === 'json' || field.type === 'richText' || isWithinJson(rest, fieldsIn(field))
}

/** What lies in a field, of whichever kind of block. */
function fieldsIn(field: FlattenedField): readonly FlattenedField[] {
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.flattenedFields ?? [])
  return 'flattenedFields' in field ? field.flattenedFields : []
}

/** What is related may lie in one of several collections: it is asked for whole, or by one of its halves. */
const isOfSeveral = (field: FlattenedField | undefined): boolean =>
  isRelation(field) && Array.isArray(field.relationTo)
const HALVES: Record<string, FlattenedField> = {
  value: { name: 'value', type: 'relationship', relationTo: '' as never },
  relationTo: { name: 'relationTo', type: 'relationship', relationTo: '' as never },
}

export const isTruth = (value: unknown): boolean =>
  isValue(value) && /^(true|false|0|1)$/.test(String(value))

export const isPath = (value: unknown, shape = PATH): boolean =>
  typeof value === 'string' && value.length <= 500 && shape.test(value)
const PATH = /^\w+(\.\w+)*$/

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Of `and` and `or` in each other. */
const DEEPEST = 10
