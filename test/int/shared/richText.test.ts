import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { richText } from '#src/operations/contest/richText.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff, unique } from '../../helpers/people.ts'

let booted: Booted
let own: string
let theirs: string
let organiser: string
const errors: unknown[] = []
beforeAll(async () => {
  booted = await bootPayload()
  // The first of the staff is made an administrator of all.
  await signedInStaff(booted.payload, { role: 'admin' })
  own = await contest()
  theirs = await contest()
  organiser = (await signedInStaff(booted.payload, { role: 'organiser', contests: [own] })).cookie
  booted.payload.logger.error = (...said: unknown[]) => errors.push(said)
})
afterEach(() => expect(errors.splice(0)).toEqual([]))
afterAll(() => booted?.stop())

describe('a rich text of a contest', () => {
  it.each([
    ...[{ root: 1 }, { root: {} }, {}, [], 'x', 1].map((value) => [value]),
    [of(null)],
    [of({ type: 'heading', tag: 'script', children: [] })],
    [of({ type: 'upload', value: 'x', relationTo: slugOf('media') })],
    [of({ type: 'upload', value: { id: 'x', url: 'javascript:1' }, relationTo: slugOf('media') })],
    [of({ type: 'relationship', value: 'x', relationTo: slugOf('contests') })],
    [of({ type: 'relationship', value: unknown(), relationTo: slugOf('contests') })],
    [of({ type: 'relationship', value: unknown(), relationTo: 'constructor' })],
    [of({ type: 'link', children: [] })],
    [of(linkTo('x'))],
  ])('should be refused in words as %j, and nothing of it stored', async (value) => {
    for (const field of ['purpose', 'rules']) {
      const { status, body } = await save({ [field]: value, rulesVersion: unique() })
      expect([field, status]).toEqual([field, 400])
      expect(body.errors?.[0]?.data?.errors?.[0]?.path).toBe(field)
      expect((await stored())[field] ?? null).toBeNull()
    }
    expect((await booted.rest('/contests')).status).toBe(200)
    const local = booted.payload.update({
      collection: slugOf('contests') as CollectionSlug,
      id: own,
      data: { purpose: value } as never,
    })
    await expect(local).rejects.toThrow()
  })

  it('should name no document that its writer may not read', async () => {
    const naming = (id: string) =>
      of({ type: 'relationship', value: id, relationTo: slugOf('contests') }, linkTo(id))
    expect((await save({ purpose: naming(theirs) })).status).toBe(400)
    expect((await save({ purpose: naming(own) })).status).toBe(200)
    const list = await booted.rest('/contests?depth=2', { cookie: organiser })
    expect([list.status, list.body.docs?.length]).toEqual([200, 1])
  })

  it('should be saved as the editor writes it, and as it was', async () => {
    const text = richText(['示例', ''])
    expect((await save({ purpose: text })).status).toBe(200)
    expect((await save({ purpose: (await stored()).purpose })).status).toBe(200)
    expect((await save({ purpose: null })).status).toBe(200)
  })
})

function of(...children: unknown[]) {
  return { root: { type: 'root', children } }
}
function linkTo(value: string) {
  const fields = { linkType: 'internal', doc: { relationTo: slugOf('contests'), value } }
  return { type: 'link', version: 3, fields, children: [] }
}
function unknown() {
  return '01890000-0000-7000-8000-000000000000'
}

const save = (data: unknown) =>
  booted.rest(`/contests/${own}`, {
    method: 'PATCH',
    cookie: organiser,
    body: JSON.stringify(data),
    headers: { 'Content-Type': 'application/json' },
  })

const stored = async () =>
  (await booted.payload.findByID({
    collection: slugOf('contests') as CollectionSlug,
    id: own,
    depth: 0,
  })) as unknown as Record<string, unknown>

async function contest(): Promise<string> {
  const data = { title: '示例大赛', slug: `rich-${unique()}`, edition: 2030 }
  const collection = slugOf('contests') as CollectionSlug
  return String((await booted.payload.create({ collection, data })).id)
}
