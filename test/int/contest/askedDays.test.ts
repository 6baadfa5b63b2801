import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { jiangmen2020 as municipal } from '#src/presets/jiangmen-2020.ts'
import { findById } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { begin, createEntrant, createIntakeWorld } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
let cookie: string
let world: IntakeWorld
beforeAll(async () => {
  booted = await bootPayload()
  ;({ cookie } = await signedInStaff(booted.payload, { role: 'admin' }))
  world = await createIntakeWorld(booted, { preset: municipal })
})
afterAll(() => booted?.stop())

const send = (path: string, method: string, body: object) =>
  booted.rest(path, {
    method,
    cookie,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
const CONSENT = {
  key: 'consent',
  label: '监护人同意书',
  due: 'submission',
  required: true,
  maxFiles: 1,
  maxMegabytes: 1,
  accept: ['pdf'],
  condition: { field: 'birth', max: 17 },
}
const FIELDS = [
  { blockType: 'section', name: 'work', label: '作品' },
  { blockType: 'text', name: 'workName', label: '作品题目', required: true, isTitle: true },
  {
    blockType: 'date',
    name: 'birth',
    label: '出生日期',
    required: true,
    ageOn: 'submission.end',
    minAge: 8,
    maxAge: 60,
  },
  { blockType: 'number', name: 'metres', label: '胶片长度', decimals: 2, unit: '米' },
]
const FILE = { blockType: 'file', name: 'papers', label: '监护人同意书', slot: 'consent' }

const formOf = async (): Promise<string> => {
  const category = await findById(await booted.request(), 'categories', world.categories.video)
  return String(category?.forms[0]?.form)
}
const closeAt = async (closesAt: string) => {
  const contest = await findById(await booted.request(), 'contests', world.contest)
  const windows = contest?.windows.map((window) =>
    window.key === 'submission'
      ? { ...window, closesAt, displayText: '', displayTextEn: '' }
      : window,
  )
  return send(`/contests/${world.contest}`, 'PATCH', { windows })
}

describe('a form that asks for a day of birth, a length and files', () => {
  it('should be refused in words while it speaks of a slot the category does not have', async () => {
    const refused = await send(`/forms/${await formOf()}`, 'PATCH', { fields: [...FIELDS, FILE] })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('没有这个文件项')
  })

  it('should keep the slot it speaks of', async () => {
    const id = await formOf()
    const made = await send(`/forms/${id}`, 'PATCH', { fields: FIELDS })
    expect(made.body.errors).toBeUndefined()
    const category = `/categories/${world.categories.video}`
    const placed = await send(category, 'PATCH', { fileSlots: [CONSENT], checklist: [] })
    expect(placed.body.errors).toBeUndefined()
    const spoken = await send(`/forms/${id}`, 'PATCH', { fields: [...FIELDS, FILE] })
    expect(spoken.body.errors).toBeUndefined()
    const refused = await send(category, 'PATCH', {
      fileSlots: [{ ...CONSENT, key: 'other' }],
      checklist: [],
    })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('没有这个文件项')
  })

  it('should count the age on the closing day, and anew when that is moved', async () => {
    const year = new Date().getFullYear() + 1
    expect((await closeAt(`${year}-07-05T23:59:59+08:00`)).status).toBe(200)
    const entrant = await createEntrant(booted)
    const { id } = granted(await begin({ world, entrant, category: 'video' }))
    const save = async (input: Record<string, unknown>) =>
      saveEntrySection({
        req: await booted.request(),
        actor: entrant.actor,
        now: new Date(),
        entryId: id,
        sectionKey: 'work',
        input: { workName: '一天', metres: '1.25', ...input },
      })
    expect(await save({ birth: `${year - 8}-07-06` })).toMatchObject({
      fields: {
        birth: { code: 'fieldAgeTooLow', params: { age: 7, min: 8, day: `${year}-07-05` } },
      },
    })
    const saved = await save({ birth: `${year - 18}年7月6日` })
    if (isRefusal(saved)) throw new Error(JSON.stringify(saved))
    expect(saved.answers).toMatchObject({ birth: `${year - 18}-07-06`, metres: 1.25 })
    // 17 on that day: the consent of a guardian is asked for. A day later nobody asks.
    expect(saved.slotsOff).toEqual({})
    expect((await closeAt(`${year}-07-06T23:59:59+08:00`)).status).toBe(200)
    const moved = await findById(await booted.request(), 'entries', id)
    expect(moved?.slotsOff).toEqual({ consent: 'closed' })
  })

  it('should have no files on a form of signing up', async () => {
    const { id } = await booted.payload.create({
      collection: slugOf('forms') as CollectionSlug,
      data: { title: '报名表', fields: [...FIELDS, FILE] },
    })
    const refused = await send(`/contests/${world.contest}`, 'PATCH', { signUpForm: id })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('报名表不能有文件栏目')
  })
})
