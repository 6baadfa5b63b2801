import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { findById } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createOutcomeWorld } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { createForm, TITLE } from '../../worlds/parts/createForm.ts'

const AGE = { blockType: 'number', name: 'age', label: '年龄' }
const slot: FileSlot = {
  key: 'consent',
  label: '监护人同意书',
  due: 'submission',
  required: true,
  maxFiles: 2,
  maxMegabytes: 20,
  accept: ['pdf'],
}

let booted: Booted
let world: OutcomeWorld
let form: string
beforeAll(async () => {
  booted = await bootPayload()
  form = (await createForm(booted, { fields: [TITLE, AGE] })).form
  world = await createOutcomeWorld(booted, {
    letters: ['A'],
    category: { forms: [{ applicantKinds: ['unit'], form }] },
  })
})
afterAll(() => booted?.stop())

const save = (changed: Partial<FileSlot>) =>
  booted.rest(`/categories/${world.category}?locale=zh`, {
    method: 'PATCH',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
    body: JSON.stringify({ fileSlots: [{ ...slot, ...changed }] }),
    cookie: world.organiserCookie,
  })

describe('a file slot as staff save it', () => {
  it.each<[string, Partial<FileSlot>, string]>([
    ['a size of 20 bytes', { maxMegabytes: 20 / 2 ** 20 }, 'MB'],
    ['a size that no disk has', { maxMegabytes: 52_428_800 }, 'MB'],
    ['a least above the most', { minFiles: 3 }, '文件数下限（3）大于上限（2）'],
    ['papers open to the public', { seenBy: ['public'] }, '公众只能看到'],
    [
      'a form of ours open to judges',
      { paper: 'form', seenBy: ['judges'] },
      '不能向评委或公众开放',
    ],
    ['a question that is not there', { condition: { field: 'gone', min: 14 } }, '“gone”'],
    ['a question without bounds', { condition: { field: 'age' } }, '最小值或最大值'],
  ])('should be refused with %s, in words', async (_, changed, words) => {
    const refused = await save(changed)
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain(words)
  })

  it('should settle what is there already, and hold the question on its form', async () => {
    const condition = { field: 'age', min: 14, max: 18 }
    expect((await save({ condition })).status).toBe(200)
    const entry = await findById(await booted.request(), 'entries', world.entries.A)
    expect(entry?.slotsOff).toEqual({ consent: 'closed' })
    const change = booted.payload.update({
      collection: slugOf('forms') as CollectionSlug,
      id: form,
      data: { fields: [TITLE] },
    })
    await expect(change).rejects.toMatchObject({
      data: { errors: [{ path: 'fields', message: expect.stringContaining('监护人同意书') }] },
    })
    expect((await save({})).status).toBe(200)
    const open = await findById(await booted.request(), 'entries', world.entries.A)
    expect(open?.slotsOff).toEqual({})
  })
})
