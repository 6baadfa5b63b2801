import { postgresAdapter } from '@payloadcms/db-postgres'
import { initI18n } from '@payloadcms/translations'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { flattenAllFields } from 'payload'
import type { Config, FlattenedField, PayloadRequest } from 'payload'

import { pairsIn } from '#hooks/typed/checkNumbers.ts'
import { pathInWords } from '#hooks/typed/pathInWords.ts'
import { contestPlugin } from '#src/index.ts'

/** Every field of every collection of ours, with the fields beside it and the path to it, rows as the first. */
type Placed = {
  collection: string
  field: FlattenedField
  beside: readonly FlattenedField[]
  path: string
  whole: readonly FlattenedField[]
}
let placed: Placed[]
beforeAll(async () => {
  const config = await contestPlugin({})({
    db: postgresAdapter({ idType: 'uuidv7', push: false, pool: {} }),
    secret: 'x',
    collections: [],
    i18n: { supportedLanguages: { zh, en } },
  } as unknown as Config)
  placed = (config.collections ?? [])
    .filter(({ custom }) => custom?.contest === true)
    .flatMap(({ slug, fields }) => {
      const whole = flattenAllFields({ fields })
      return placedIn(whole).map((each) => ({ ...each, collection: slug, whole }))
    })
})

/** There is no other end to them: a film is tall enough or is not, a panel large enough to trim. */
const ALONE = new Set(['minHeight', 'maxMegabytes', 'minRows', 'most'])
/** The windows of one kind are several; what people have agreed to is kept in every version. */
const KEYS_AGAIN = new Set(['accounts.consents.0.key'])

describe('the fields of the panel', () => {
  it.each(['zh', 'en'] as const)('should be called by words in errors, in %s', async (language) => {
    const i18n = await initI18n({
      config: { supportedLanguages: { zh, en } },
      context: 'api',
      language,
    })
    const req = { i18n } as unknown as PayloadRequest
    const raw = placed.flatMap(({ collection, field, path, whole }) => {
      const said = pathInWords({ fields: whole, path, req })
      const name = 'name' in field ? String(field.name) : ''
      const isRaw =
        said === null || said.split(' > ').some((word) => word.replace(/ \d+$/, '') === name)
      return isRaw && !isHidden(field) ? [`${collection}.${path}: ${said}`] : []
    })
    expect(raw).toEqual([])
  })

  it('should name a condition of the third slot by its row', async () => {
    const language = 'zh'
    const i18n = await initI18n({
      config: { supportedLanguages: { zh } },
      context: 'api',
      language,
    })
    const req = { i18n } as unknown as PayloadRequest
    const whole = placed.find(({ collection }) => collection === 'categories')?.whole ?? []
    expect(pathInWords({ fields: whole, path: 'fileSlots.2.condition.field', req })).toBe(
      '文件要求 3 > 只在满足条件时适用 > 取决于栏目（名称）',
    )
  })

  it('should have for every least a most beside it, which are held against each other', () => {
    const single = placed.flatMap(({ collection, field, beside, path }) => {
      if (
        field.type !== 'number' ||
        !/^(min|max|least|most|lowest|highest)(?=$|[A-Z])/.test(field.name)
      ) {
        return []
      }
      const isPaired = pairsIn(beside).some((pair) => pair.includes(field))
      return isPaired || ALONE.has(field.name) ? [] : [`${collection}.${path}`]
    })
    expect(single).toEqual([])
    expect(placed.flatMap(({ beside }) => pairsIn(beside)).length).toBeGreaterThan(15)
  })

  it('should have ends to every number that staff type', () => {
    const endless = placed.flatMap(({ collection, field, path }) =>
      field.type === 'number' &&
      !isHidden(field) &&
      (field.min === undefined || field.max === undefined)
        ? [`${collection}.${path}`]
        : [],
    )
    expect(endless).toEqual([])
  })

  it('should have each key once in its list', () => {
    const loose = placed.flatMap(({ collection, field, path }) => {
      const at = `${collection}.${path}`
      const isKey = /\.0\.key$/.test(at) && field.type === 'text'
      return isKey && field.custom?.isKey !== true && !KEYS_AGAIN.has(at) ? [at] : []
    })
    expect(loose).toEqual([])
  })
})

const isHidden = (field: FlattenedField): boolean =>
  'admin' in field && Boolean(field.admin?.hidden || field.admin?.readOnly)

function placedIn(
  fields: readonly FlattenedField[],
  path = '',
): Omit<Placed, 'collection' | 'whole'>[] {
  return fields.flatMap((field) => {
    if (!('name' in field) || !field.name) return []
    const at = `${path}${field.name}`
    const own = { field, beside: fields, path: at }
    if (field.type === 'array') return [own, ...placedIn(field.flattenedFields, `${at}.0.`)]
    if (field.type === 'blocks') {
      const blocks = field.blocks.map((block) => flattenAllFields({ fields: block.fields }))
      return [own, ...blocks.flatMap((each) => placedIn(each, `${at}.0.`))]
    }
    if ('flattenedFields' in field) return [own, ...placedIn(field.flattenedFields, `${at}.`)]
    return [own]
  })
}
