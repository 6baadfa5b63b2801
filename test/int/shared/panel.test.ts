import type { Block, ClientUser, Field, SanitizedCollectionConfig } from 'payload'

import { menuOf } from '#collections/parts/menu.ts'
import { listHref } from '#src/admin/parts/listHref.ts'
import { slugOf } from '#src/domain/basics/collections.ts'
import type { StaffRole } from '#src/domain/types/index.ts'
import {
  DOUBTFUL_UNITS,
  STAFF_QUEUES,
  staffQueueCounts,
} from '#src/queries/examining/staffQueues.ts'
import type { StaffQueue } from '#src/queries/examining/staffQueues.ts'
import { createDocument, findAll, updateDocument } from '#src/store/database/documents.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createUnit, PASSWORD, signedInStaff, unique } from '../../helpers/people.ts'
import { association, municipal } from '../../helpers/presets.ts'
import { written } from '../../worlds/parts/inOperation.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'
import type { StaffWorld } from '../../worlds/staffWorld.ts'
import { slugNow } from '../../helpers/names/slugPrefix.ts'

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

describe('the very first member of staff', () => {
  it('should become administrator of all contests, whatever was sent, and be the only one let in so', async () => {
    const sent = (role: StaffRole) =>
      booted.rest('/staff/first-register', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          email: `first-${unique()}@example.invalid`,
          password: PASSWORD,
          name: '示例管理员',
          role,
        }),
      })
    const answers = await Promise.all([sent('auditor'), sent('admin'), sent('examiner')])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 403)).toHaveLength(2)
    const staff = await findAll(await booted.request(), 'staff', {})
    expect(staff.map(({ role }) => role)).toEqual(['admin'])
    expect((await sent('admin')).status).toBe(403)
  })

  it('should leave later ones the role an administrator gives them', async () => {
    const { id } = await signedInStaff(booted.payload, { role: 'auditor' })
    const [found] = await findAll(await booted.request(), 'staff', { id: { equals: id } })
    expect(found?.role).toBe('auditor')
  })
})

describe('words of the panel', () => {
  it.each([
    ['contests', { title: 'x', slug: 'Not A Slug' }, '网址标识'],
    ['units', { name: '示例单位', creditCode: '123' }, '统一社会信用代码'],
    ['staff', { email: 'w@example.invalid', name: 'x', role: 'auditor', password: '1' }, '密码'],
  ] as const)('should name what is wrong of %s as its form names it', async (slug, data, name) => {
    const { cookie } = await signedInStaff(booted.payload, { role: 'admin' })
    const { status, body } = await booted.rest(`/${slug}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
      body: JSON.stringify(data),
      cookie,
    })
    const { errors } = body as { errors?: { message: string }[] }
    expect([status, errors?.[0]?.message]).toEqual([
      400,
      expect.stringMatching(`下面的字段.*${name}`),
    ])
    expect(errors?.[0]?.message).not.toMatch(/[a-z]{3}/i)
  })

  it('should name every collection, group, field, block, row, tab and option in both languages', () => {
    const missing = booted.payload.config.collections
      .filter(({ slug }) => !slug.startsWith('payload-'))
      .flatMap(wordlessIn)
    expect(missing).toEqual([])
  })

  it('should find what has no words', () => {
    const bare = { name: 'x', type: 'text' } as Field
    expect(wordless(bare, 'a')).toEqual(['a.x'])
    expect(wordless({ ...bare, label: 'Title' } as Field, 'a')).toEqual(['a.x'])
    expect(wordless({ ...bare, label: { zh: '名称', en: 'Name' } } as Field, 'a')).toEqual([])
  })

  it('should show no field as JSON or code, whose editor comes from elsewhere', () => {
    const shown = booted.payload.config.collections.flatMap(({ slug, flattenedFields }) =>
      flattenedFields
        .filter(({ type }) => type === 'json' || type === 'code')
        .filter((field) => !('hidden' in field && field.hidden) && !field.admin?.hidden)
        .map((field) => `${slug}.${field.name}`),
    )
    expect(shown.filter((name) => !name.startsWith('payload-'))).toEqual([])
  })

  it('should list with columns and searches that exist', () => {
    const wrong = booted.payload.config.collections.flatMap(({ slug, admin, flattenedFields }) => {
      const names = new Set(['id', 'filename', ...flattenedFields.map(({ name }) => name)])
      const asked = [...(admin.defaultColumns ?? []), ...(admin.listSearchableFields ?? [])]
      return asked
        .filter((name) => !names.has(name.split('.')[0] ?? ''))
        .map((name) => `${slug}.${name}`)
    })
    expect(wrong).toEqual([])
  })

  it('should keep what is for the record out of the menu of those who do not need it', () => {
    const shown = (slug: string, role: StaffRole) => {
      const { hidden } = booted.payload.collections[slugNow(slug)]?.config.admin ?? {}
      const user = { id: '1', collection: slugOf('staff'), role } as unknown as ClientUser
      return !(typeof hidden === 'function' ? hidden({ user }) : hidden)
    }
    expect(shown('formVersions', 'auditor')).toBe(true)
    expect(shown('formVersions', 'admin')).toBe(false)
    expect(shown('entries', 'examiner')).toBe(true)
    expect(shown('activity', 'examiner')).toBe(false)
    expect(menuOf('admin')({ user: null })).toBe(true)
  })
})

describe('the first screen', () => {
  let world: StaffWorld
  let other: StaffWorld
  beforeAll(async () => {
    world = await createStaffWorld(booted, { preset: association })
    other = await createStaffWorld(booted, { preset: municipal })
    await fill(world)
    await fill(other)
  })

  it('should count exactly what the list behind the number lists, for every queue', async () => {
    const { payload } = booted
    const { cookie } = await signedInStaff(payload, { role: 'organiser' })
    const counts = await staffQueueCounts({ payload, contests: [world.contest, other.contest] })
    for (const { contest } of [world, other]) {
      for (const queue of STAFF_QUEUES as readonly StaffQueue[]) {
        const own = counts.contests[contest] as Record<string, number> | undefined
        const listed = await totalOf(queue, contest, cookie)
        expect([queue.key, own?.[queue.key] ?? 0]).toEqual([queue.key, listed])
      }
    }
    expect(counts.doubtfulUnits).toBe(await totalOf(DOUBTFUL_UNITS, undefined, cookie))
    expect(counts.doubtfulUnits).toBeGreaterThan(0)
    const filled = Object.keys(counts.contests[world.contest] ?? {})
    expect(filled.toSorted()).toEqual(STAFF_QUEUES.map(({ key }) => key).toSorted())
  })

  it('should count the contests asked for alone', async () => {
    const { contests } = await staffQueueCounts({
      payload: booted.payload,
      contests: [other.contest],
    })
    expect(Object.keys(contests)).toEqual([other.contest])
    expect((await staffQueueCounts({ payload: booted.payload, contests: [] })).contests).toEqual({})
  })
})

/** At least one document for every queue of a contest. */
async function fill(world: StaffWorld): Promise<void> {
  const recommended = { route: 'recommender', recommender: world.recommender } as const
  await world.entry()
  await world.entry({ route: 'none' })
  await world.entry({ ...recommended, stage: 'sealed' })
  await world.entry({ ...recommended, stage: 'sealed', differsFromTable: true })
  await world.entry({ ...recommended, stage: 'submitted' })
  await world.entry({ ...recommended, stage: 'recommended' })
  await world.entry({ ...recommended, stage: 'declined' })
  await world.entry({ stage: 'returned', returnedTo: 'entrant', leftStage: 'submitted' })
  await world.entry({ stage: 'draft' })
  await world.entry({ stage: 'accepted' })
  await world.entry({ stage: 'eliminated', leftStage: 'submitted' })
  const req = await booted.request()
  const rounds = await findAll(req, 'rounds', { contest: { equals: world.contest } })
  const [category] = Object.values(world.categories)
  const spare = await written(req, (inside) =>
    createDocument(inside, 'rounds', {
      contest: world.contest,
      category: String(category),
      title: '示例轮次',
      votesPerDay: 1,
      liveCounts: 'hidden',
      decimals: 2,
      rounding: 'halfUp',
      trimFrom: 5,
    }),
  )
  await written(req, async (inside) => {
    await updateDocument(inside, 'rounds', spare.id, { state: 'open' })
    if (rounds[0]) await updateDocument(inside, 'rounds', rounds[0].id, { state: 'closed' })
  })
  const unit = await createUnit(booted.payload)
  await updateDocument(await booted.request(), 'units', unit, { creditCode: doubtfulCode() })
}

/** Eighteen signs of the right shape, each another one; the check digit is wrong for all but one in thirty. */
let made = 0
const doubtfulCode = (): string => {
  made += 1
  return `9131000000000000${made}X`
}

async function totalOf(
  { collection, anyOf }: StaffQueue,
  contest: string | undefined,
  cookie: string,
): Promise<number> {
  const href = listHref({
    payload: booted.payload,
    collection,
    anyOf,
    ...(contest ? { contest } : {}),
  })
  const { search } = new URL(href, ORIGIN)
  const { body } = await booted.rest(`/${collection}${search}&limit=1`, { cookie })
  return Number(body.totalDocs)
}

function wordlessIn({ slug, labels, admin, fields }: SanitizedCollectionConfig): string[] {
  const { group } = admin
  return [
    ...(isBilingual(labels.singular) && isBilingual(labels.plural) ? [] : [slug]),
    ...(group === false || isBilingual(group) ? [] : [`${slug} (group)`]),
    ...fields.flatMap((field) => wordless(field, slug)),
  ]
}

/** Places below a field that are not named in Chinese and in English; what the panel never shows needs no name. */
function wordless(field: Field, path: string): string[] {
  if (field.type === 'ui' || isUnseen(field)) return []
  const at = 'name' in field ? `${path}.${field.name}` : path
  if (field.type === 'tabs') {
    return field.tabs.flatMap((tab) => [
      ...(isBilingual(tab.label) ? [] : [`${at} (tab)`]),
      ...tab.fields.flatMap((each) => wordless(each, at)),
    ])
  }
  const own = field.type === 'row' || isBilingual(field.label) ? [] : [at]
  const options = field.type === 'select' || field.type === 'radio' ? field.options : []
  const blocks = field.type === 'blocks' ? (field.blocks as Block[]) : []
  return [
    ...own,
    ...options
      .filter((option) => typeof option === 'string' || !isBilingual(option.label))
      .map((option) => `${at}=${typeof option === 'string' ? option : option.value}`),
    ...('fields' in field ? field.fields.flatMap((each) => wordless(each, at)) : []),
    ...blocks.flatMap((block) => [
      ...(isBilingual(block.labels?.singular) ? [] : [`${at}.${block.slug}`]),
      ...block.fields.flatMap((each) => wordless(each, `${at}.${block.slug}`)),
    ]),
  ]
}

/** Timestamps are hidden in forms, and columns of lists all the same. */
function isUnseen(field: Field): boolean {
  if ('name' in field && (field.name === 'createdAt' || field.name === 'updatedAt')) return false
  const admin = ('admin' in field && field.admin) || {}
  return (
    ('hidden' in field && Boolean(field.hidden)) ||
    ('hidden' in admin && Boolean(admin.hidden)) ||
    ('disabled' in admin && Boolean(admin.disabled))
  )
}

const CHINESE = /[\u4e00-\u9fff]/

/** Words in both languages, whether written down together or said by a function. Names of formats are the same in both. */
function isBilingual(label: unknown): boolean {
  const [zh, en] = (['zh', 'en'] as const).map((language) => said(label, language))
  if (!zh || !en || CHINESE.test(en)) return false
  return CHINESE.test(zh) || plain(zh) === plain(en)
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

function said(label: unknown, language: 'zh' | 'en'): string {
  if (typeof label === 'function') {
    const t = (key: string) => translated(key, language)
    return String(label({ i18n: { language }, t }))
  }
  if (typeof label !== 'object' || label === null) return ''
  const words: unknown = Reflect.get(label, language)
  return typeof words === 'string' ? words : ''
}

/** Payload's own words, as its labels of timestamps, sign-in and upload fields ask for them. */
function translated(key: string, language: 'zh' | 'en'): string {
  const { supportedLanguages, translations } = booted.payload.config.i18n
  const [namespace = '', name = ''] = key.split(':')
  for (const tree of [translations, { [language]: supportedLanguages[language]?.translations }]) {
    const words: unknown = Reflect.get(Reflect.get(tree?.[language] ?? {}, namespace) ?? {}, name)
    if (typeof words === 'string') return words
  }
  return ''
}
