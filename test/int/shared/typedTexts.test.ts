import type { CollectionSlug, FlattenedField } from 'payload'

import { findById } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { createOutcomeWorld } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'

/** An override of the direction of writing, letters that nobody sees, one of no width: on a page they look like nothing. */
const HIDDEN = '\u202E\u{E0041}\u{E0042}\u200B'

let booted: Booted
let world: OutcomeWorld
let admin: string
beforeAll(async () => {
  booted = await bootPayload()
  world = await createOutcomeWorld(booted, { letters: ['A'] })
  admin = (await signedInStaff(booted.payload, { role: 'admin' })).cookie
})
afterAll(() => booted?.stop())

describe('a text that staff type', () => {
  it('should be stored as everybody’s is, in every text field of every collection they write', async () => {
    const dirty: string[] = []
    let tried = 0
    for (const { config } of Object.values(booted.payload.collections)) {
      if (config.custom?.contest !== true) continue
      const { docs } = await booted.payload.find({
        collection: config.slug as CollectionSlug,
        limit: 1,
        depth: 0,
      })
      const id = docs[0]?.id
      if (!id) continue
      for (const field of textsIn(config.flattenedFields)) {
        const sent = field.hasMany === true ? [`名${HIDDEN}称`] : `名${HIDDEN}称`
        const answer = await send('PATCH', `/${config.slug}/${String(id)}`, { [field.name]: sent })
        if (answer.status !== 200) continue
        tried += 1
        const { docs: after } = await booted.payload.find({
          collection: config.slug as CollectionSlug,
          where: { id: { equals: id } },
          depth: 0,
        })
        const value: unknown = Reflect.get(Object(after[0]), field.name)
        if (JSON.stringify(value)?.includes('\u202E')) dirty.push(`${config.slug}.${field.name}`)
      }
    }
    expect(dirty).toEqual([])
    expect(tried).toBeGreaterThan(20)
  })

  it('should be asked for where it is spaces, or letters that nobody sees', async () => {
    for (const title of ['   ', '\u3000', HIDDEN, ` ${HIDDEN} `]) {
      const refused = await send('PATCH', `/categories/${world.category}`, { title })
      expect([title, refused.status]).toEqual([title, 400])
    }
    const stored = await findById(await booted.request(), 'categories', world.category)
    expect(stored?.title).toBe('名称')
  })

  it('should be cleaned in rows and rich texts, whose spaces stay', async () => {
    const requirementSheet = richText(`须 ${HIDDEN}`, `原创${HIDDEN}作品`)
    const awards = [{ key: 'first', title: `一等${HIDDEN}奖`, kind: 'grade' }]
    const saved = await send('PATCH', `/categories/${world.category}`, { awards, requirementSheet })
    expect(saved.status).toBe(200)
    const stored = await findById(await booted.request(), 'categories', world.category)
    expect(stored?.awards?.[0]?.title).toBe('一等奖')
    expect(JSON.stringify(stored?.requirementSheet)).toContain('"text":"须 "')
    expect(JSON.stringify(stored?.requirementSheet)).toContain('"text":"原创作品"')
  })

  it('should keep the indent of its first line', async () => {
    const copyrightLetter = '\n　　兹授权主办方\n　　使用本作品  \n'
    const saved = await send('PATCH', `/categories/${world.category}`, { copyrightLetter })
    expect(saved.status).toBe(200)
    const stored = await findById(await booted.request(), 'categories', world.category)
    expect(stored?.copyrightLetter).toBe('　　兹授权主办方\n　　使用本作品')
  })

  it('should be printable, titles of rounds and names of staff too', async () => {
    for (const [to, data] of [
      [`/rounds/${world.round}`, { title: '终评👍' }],
      [`/staff/${world.organiser.id}`, { name: '主办方👍' }],
    ] as const) {
      const refused = await send('PATCH', to, data)
      expect([to, refused.status]).toEqual([to, 400])
      expect(JSON.stringify(refused.body)).toContain('👍 (U+1F44D)')
    }
  })
})

describe('numbers and keys that staff type', () => {
  const slot = {
    key: 'text',
    label: '文稿',
    due: 'submission',
    accept: ['pdf'],
    maxFiles: 1,
    maxMegabytes: 1,
  }
  it.each([
    ['half a place', { limits: { perUnit: 1.5 } }, 'limits.perUnit', '整数'],
    ['half a prize', { awards: [{ key: 'a', title: '奖', quota: 0.5 }] }, 'awards.0.quota', '整数'],
    [
      'a prize beyond all money',
      { awards: [{ key: 'a', title: '奖', cash: 1e300 }] },
      'awards.0.cash',
      '',
    ],
    [
      'points upside down',
      { scoreSheet: [{ key: 'a', label: '项', min: 9, max: 5 }] },
      'scoreSheet.0.min',
      '“最低分”（9）大于“最高分”（5）',
    ],
    ['one key twice', { fileSlots: [slot, slot] }, 'fileSlots.1.key', '与第 1 行重复'],
    [
      'an award twice',
      {
        awards: [
          { key: 'a', title: '甲' },
          { key: 'a', title: '乙' },
        ],
      },
      'awards.1.key',
      '与第 1 行重复',
    ],
  ])('should refuse %s at its field', async (_, data, path, words) => {
    const refused = await send('PATCH', `/categories/${world.category}`, data)
    expect(refused.status).toBe(400)
    const found = errorsOf(refused.body)
    expect(found.map((error) => error.path)).toContain(path)
    expect(JSON.stringify(found)).toContain(words)
  })
})

describe('what is wrong, above the form', () => {
  it('should name fields and rows in words, Payload’s own findings too', async () => {
    const sendings: [string, string, object][] = [
      [
        'POST',
        '/categories',
        { contest: world.contest, key: 'video', code: 'V', title: '再一个', applicants: ['unit'] },
      ],
      ['POST', '/contests', { title: '赛', slug: world.slug, edition: 2030 }],
      ['PATCH', `/categories/${world.category}`, { title: null, fileSlots: [{ accept: null }] }],
      [
        'PATCH',
        `/categories/${world.category}`,
        { fileSlots: [{ key: 'a', condition: { field: 'x', min: 1.5 } }] },
      ],
      ['PATCH', `/rounds/${world.round}`, { title: '', trimFrom: 1 }],
      ['PATCH', `/contests/${world.contest}`, { contacts: [{ group: '', name: '' }] }],
    ]
    for (const [method, to, body] of sendings) {
      const refused = await send(method, to, body)
      expect([to, refused.status]).toEqual([to, 400])
      const said = JSON.stringify(
        (refused.body as { errors?: { message?: string }[] }).errors?.map(({ message }) => message),
      )
      expect(said).not.toMatch(/[a-z]{2,}/i)
      expect(said).not.toContain('.0.')
    }
  })
})

const send = (method: string, to: string, body: object) =>
  booted.rest(`${to}`, {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    cookie: admin,
  })

type FieldError = { path: string; message: string }
const errorsOf = (body: unknown): FieldError[] =>
  (body as { errors?: { data?: { errors?: FieldError[] } }[] }).errors?.flatMap(
    ({ data }) => data?.errors ?? [],
  ) ?? []

const textsIn = (fields: readonly FlattenedField[]) =>
  fields.filter(
    (
      field,
    ): field is Extract<FlattenedField, { type: 'text' | 'textarea' }> & { hasMany?: boolean } =>
      field.type === 'text' || field.type === 'textarea',
  )

function richText(...texts: string[]) {
  const common = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const children = texts.map((text) => ({
    type: 'text',
    text,
    detail: 0,
    format: 0,
    mode: 'normal',
    style: '',
    version: 1,
  }))
  const paragraph = { type: 'paragraph', children, textFormat: 0, textStyle: '', ...common }
  return { root: { type: 'root', children: [paragraph], ...common } }
}
