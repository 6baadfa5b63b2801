import type { FlattenedField } from 'payload'

import { isPath, isRecord, isTruth, isValue, isWhere } from '../../store/database/readableWhere.ts'

/**
 * Whether Payload can read what is asked of one of its collections by `?where=…&sort=…&page=…`: it hands much of it on to
 * the database as it is, which then fails. Names of fields are Payload's to judge; here it is shapes, operators and values.
 */
export function isReadableQuery(
  query: Readonly<Record<string, unknown>>,
  fields: readonly FlattenedField[],
): boolean {
  const { where, sort, select, populate, joins, data, ...others } = query
  return (
    NUMBERS.every((name) => isAbsent(others[name]) || isCount(others[name])) &&
    TRUTHS.every((name) => isAbsent(others[name]) || isTruth(others[name])) &&
    TEXTS.every((name) => isAbsent(others[name]) || typeof others[name] === 'string') &&
    (isAbsent(sort) || isSort(sort)) &&
    [select, populate].every((chosen) => isAbsent(chosen) || isChoice(chosen)) &&
    (isAbsent(joins) || isJoins(joins)) &&
    (isAbsent(data) || (typeof data === 'string' && isRecord(parsed(data)))) &&
    (isAbsent(where) || isWhere(typeof where === 'string' ? parsed(where) : where, fields))
  )
}

const NUMBERS = ['depth', 'limit', 'page']
const TRUTHS = [
  'autosave',
  'draft',
  'trash',
  'overrideLock',
  'pagination',
  'flattenLocales',
  'publishAllLocales',
  'unpublishAllLocales',
]
const TEXTS = ['locale', 'fallback-locale', 'fallbackLocale', 'publishSpecificLocale']
/** More rows than any table here has; what is larger is no number of rows to the database. */
const MOST = 1_000_000_000
/** Of fields in each other. */
const DEEPEST = 10

const isAbsent = (value: unknown): boolean => value === undefined || value === ''
const isCount = (value: unknown): boolean =>
  isValue(value) && /^\d{1,10}$/.test(String(value)) && Number(value) <= MOST
const isSort = (value: unknown): boolean => [value].flat().every((path) => isPath(path, SORT))
const SORT = /^-?[\w.]+(,-?[\w.]+)*$/
/** `select[title]=true`, as deep as fields lie in each other. */
const isChoice = (value: unknown, depth = 0): boolean =>
  isRecord(value) &&
  depth < DEEPEST &&
  Object.entries(value).every(
    ([name, each]) => isPath(name, /^[\w-]+$/) && (isTruth(each) || isChoice(each, depth + 1)),
  )

/** `joins=false`, or what is asked of each joined collection, whose fields are not known here. */
const isJoins = (value: unknown): boolean =>
  value === 'false' ||
  (isRecord(value) &&
    Object.values(value).every(
      (each) => each === 'false' || (isRecord(each) && isReadableQuery(each, [])),
    ))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
