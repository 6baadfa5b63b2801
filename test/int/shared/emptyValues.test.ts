import type { CollectionSlug, FlattenedField } from 'payload'

import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { createStaffWorld } from '../../worlds/staffWorld.ts'
import { nameNow } from '../../helpers/names/slugPrefix.ts'

/** What nobody has to send where anything else is meant; what a field takes of it, it may take. */
const VALUES = [null, [null], [[]], [{}], {}, 'x', 1]
/** Of a field in a row: it is read as others are. */
const INNER = [null, {}]

let booted: Booted
let admin: string
const errors: string[] = []
beforeAll(async () => {
  booted = await bootPayload()
  admin = (await signedInStaff(booted.payload, { role: 'admin' })).cookie
  await (await createStaffWorld(booted, { preset: association })).entry()
  booted.payload.logger.error = (...said: unknown[]) =>
    errors.push(
      said
        .map((each) =>
          String((each as { err?: Error })?.err?.stack ?? JSON.stringify(each)).slice(0, 900),
        )
        .join(),
    )
})
afterAll(() => booted?.stop())

describe('every field of every collection', () => {
  it('should be no error of the server with any value, one by one, whole or in a row', async () => {
    const faults: string[] = []
    for (const { config } of Object.values(booted.payload.collections)) {
      const { slug, auth, flattenedFields } = config
      const fields = flattenedFields.filter((field) => !['id', 'createdAt'].includes(nameOf(field)))
      const row = await rowOf(slug)
      const { id, createdAt: _, ...whole } = row ?? {}
      const sendings = [
        ...fields.flatMap((field) => sendingsOf(field, whole[nameOf(field)])),
        ...(auth ? VALUES.map((value) => ({ password: value })) : []),
      ]
      for (const sending of sendings) {
        const asked = JSON.stringify(sending).slice(0, 200)
        const answers = [
          await send(`/${slug}`, 'POST', { ...whole, ...sending }),
          ...(id ? [await send(`/${slug}/${String(id)}`, 'PATCH', sending)] : []),
        ]
        const stored = answers.some(({ status }) => status < 300)
        if (stored) answers.push(await booted.rest(`/${slug}?depth=1&limit=3`, { cookie: admin }))
        for (const [index, { status, body }] of answers.entries()) {
          if (status < 500 && errors.length === 0) continue
          faults.push(
            `${['POST', 'PATCH', 'GET'][index]} ${slug} ${asked}: ${status} ${JSON.stringify(body).slice(0, 200)} ${errors.splice(0).join().slice(0, 900)}`,
          )
        }
      }
    }
    expect(faults).toEqual([])
  })
})

/** A field with each value; and where there are fields in it, those with each value, beside what they stand beside. */
function sendingsOf(
  field: FlattenedField,
  held: unknown,
  values: readonly unknown[] = VALUES,
): Record<string, unknown>[] {
  const name = nameOf(field)
  const sendings = values.map((value) => ({ [name]: value }))
  if (field.type === 'group' || field.type === 'tab') {
    const inner = field.flattenedFields.flatMap((each) =>
      sendingsOf(each, Reflect.get(Object(held), nameOf(each)), values),
    )
    return [...sendings, ...inner.map((each) => ({ [name]: { ...Object(held), ...each } }))]
  }
  if (field.type !== 'array' && field.type !== 'blocks') return sendings
  const kinds =
    field.type === 'array'
      ? [{ row: {}, fields: field.flattenedFields }]
      : field.blocks.map((block) => ({
          row: { blockType: block.slug },
          fields: block.flattenedFields ?? [],
        }))
  const inner = kinds.flatMap(({ row, fields }) => {
    const like = [held]
      .flat()
      .find((each) => Reflect.get(Object(each), 'blockType') === Reflect.get(row, 'blockType'))
    return fields.flatMap((each) =>
      sendingsOf(each, undefined, INNER).map((one) => ({
        [name]: [{ ...Object(like), ...row, id: undefined, ...one }],
      })),
    )
  })
  return [...sendings, ...inner]
}

const nameOf = (field: FlattenedField): string => ('name' in field ? field.name : '')

async function rowOf(slug: string): Promise<Record<string, unknown> | undefined> {
  const { docs } = await booted.payload.find({
    collection: slug as CollectionSlug,
    depth: 0,
    limit: 1,
    sort: 'createdAt',
    ...(nameNow(slug) === 'staff' ? { where: { role: { not_equals: 'admin' } } } : {}),
  })
  return docs[0] as Record<string, unknown> | undefined
}

const send = (path: string, method: string, data: unknown) =>
  booted.rest(path, {
    method,
    cookie: admin,
    body: JSON.stringify(data),
    headers: { 'Content-Type': 'application/json' },
  })
