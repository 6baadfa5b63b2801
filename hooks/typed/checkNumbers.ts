import type { CollectionBeforeChangeHook, FlattenedField, PayloadRequest } from 'payload'

import { nameOf } from '../../src/domain/basics/collections.ts'
import { isInsideOperation } from '../../src/store/database/session.ts'
import { createTranslator, localeOf } from '../../src/translations/translate.ts'
import { invalidFields } from '../invalidFields.ts'
import { levelsOf } from './levelsOf.ts'
import type { Level } from './levelsOf.ts'
import { labelOf } from './pathInWords.ts'

/** The least of a thing and the most of it, as fields that stand beside each other are called. */
const PAIRS: readonly (readonly [least: RegExp, most: string])[] = [
  [/^min(?=$|[A-Z])/, 'max'],
  [/^lowest$/, 'highest'],
]
/** Marks, in `custom`, a number that may have decimals, and a key that stands once in its list. */
export const FRACTION = { isFraction: true } as const
export const KEY = { isKey: true } as const

/**
 * What holds of every number and every key that staff type, in whichever collection: numbers are whole where nothing else is
 * said of them, the least of a thing is not above its most, and of the rows of a list each has a key of its own. A form says
 * so itself (`checkDefinition`), with the name of its field.
 */
export const checkNumbers: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (nameOf(collection.slug) === 'forms' || (await isInsideOperation(req))) return data
  const errors = levelsOf(collection.flattenedFields, data).flatMap((level) => [
    ...brokenNumbers(level, req),
    ...invertedPairs(level, req),
    ...doubleKeys(level, req),
  ])
  if (errors.length === 0) return data
  // Of a half a file that is more than one it is enough to say that it is no whole number.
  const first = errors.filter(
    ({ path }, at) => errors.findIndex((each) => each.path === path) === at,
  )
  throw invalidFields({ collection: collection.slug, errors: first, req })
}

type Problem = { path: string; message: string }

function brokenNumbers({ fields, data, path }: Level, req: PayloadRequest): Problem[] {
  const t = createTranslator(localeOf(req.i18n?.language))
  return fields.flatMap((field) => {
    if (field.type !== 'number' || field.custom?.isFraction === true) return []
    const isBroken = [data[field.name]]
      .flat()
      .some((value) => typeof value === 'number' && !Number.isSafeInteger(value))
    return isBroken ? [{ path: `${path}${field.name}`, message: t('admin.problems.notWhole') }] : []
  })
}

function invertedPairs({ fields, data, path }: Level, req: PayloadRequest): Problem[] {
  const t = createTranslator(localeOf(req.i18n?.language))
  return pairsIn(fields).flatMap(([least, most]) => {
    const [min, max] = [data[least.name], data[most.name]]
    if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return []
    const said = { least: labelOf(least, req), most: labelOf(most, req), min, max }
    return [{ path: `${path}${least.name}`, message: t('admin.problems.leastAboveMost', said) }]
  })
}

function doubleKeys({ fields, data, path }: Level, req: PayloadRequest): Problem[] {
  const t = createTranslator(localeOf(req.i18n?.language))
  return fields.flatMap((field) => {
    if (field.type !== 'array') return []
    const key = field.flattenedFields.find(({ custom }) => custom?.isKey === true)
    const rows: unknown = data[field.name]
    if (!key || !('name' in key) || !Array.isArray(rows)) return []
    const keys = rows.map((row: unknown): unknown => Object(row)[key.name])
    return keys.flatMap((value, index) => {
      const first = keys.indexOf(value)
      if (typeof value !== 'string' || value === '' || first === index) return []
      const message = t('admin.problems.keyTwice', { key: value, row: first + 1 })
      return [{ path: `${path}${field.name}.${index}.${key.name}`, message }]
    })
  })
}

type NumberField = Extract<FlattenedField, { type: 'number' }>

/** The least and the most of a thing among fields that stand beside each other. */
export function pairsIn(fields: readonly FlattenedField[]): [NumberField, NumberField][] {
  const numbers = fields.filter((field): field is NumberField => field.type === 'number')
  return numbers.flatMap((least) =>
    PAIRS.flatMap(([name, word]): [NumberField, NumberField][] => {
      const most = numbers.find((each) => each.name === least.name.replace(name, word))
      return most && most !== least ? [[least, most]] : []
    }),
  )
}
