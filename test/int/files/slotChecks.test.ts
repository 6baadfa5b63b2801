import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { findById } from '#src/store/database/documents.ts'
import { TABLE } from '#src/store/database/table.ts'
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
    ['a least above the most', { minFiles: 3 }, '“文件数下限”（3）大于“文件数上限”（2）'],
    ['half a file', { minFiles: 1.5 }, '整数'],
    ['a film longer than it may be', { minSeconds: 90, maxSeconds: 60 }, '“最短时长（秒）”（90）'],
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

  it('should stay as it is for a change that is not about it, and its entries unwritten', async () => {
    const patch = (data: object) =>
      booted.rest(`/categories/${world.category}`, {
        method: 'PATCH',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(data),
        cookie: world.organiserCookie,
      })
    const entryVersion = async () => {
      const { rows } = await booted.payload.db.drizzle.execute(sql`
        select xmin::text as version from ${TABLE.entries} where id = ${world.entries.A}`)
      return rows[0]
    }
    const slots = async () =>
      (await findById(await booted.request(), 'categories', world.category))?.fileSlots
    expect((await save({ label: '同意书' })).status).toBe(200)
    const before = { slots: await slots(), entry: await entryVersion() }
    expect(before.slots).toHaveLength(1)
    expect((await patch({ summary: '另一段简介' })).status).toBe(200)
    expect({ slots: await slots(), entry: await entryVersion() }).toEqual(before)
    // As a form of the panel sends it: whole, with nothing chosen of a condition.
    const condition = { field: null, scope: 'slot', values: [], min: null, max: null }
    const sent = before.slots?.map((held) => ({ ...held, condition }))
    expect((await patch({ titleEn: 'Video', fileSlots: sent })).status).toBe(200)
    expect(await entryVersion()).toEqual(before.entry)
  })

  it('should leave what only eyes can see on a scan to a person', async () => {
    const item = { key: 'signed', label: '已签名盖章', evidence: 'files', byMachine: true }
    const form = { ...slot, key: 'form', paper: 'form' }
    const refused = await booted.rest(`/categories/${world.category}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'zh' },
      body: JSON.stringify({ fileSlots: [form], checklist: [{ ...item, slots: ['form'] }] }),
      cookie: world.organiserCookie,
    })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('checklist.0.byMachine')
  })
})
