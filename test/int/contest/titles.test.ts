import { sql } from '@payloadcms/db-postgres'
import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { EntryDocument } from '#src/domain/documents/index.ts'
import { toBlocks } from '#src/domain/forms/toBlocks.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { presets } from '#src/presets/index.ts'
import { jiangmen2020 as municipal } from '#src/presets/jiangmen-2020.ts'
import { createDocument, findById } from '#src/store/database/documents.ts'
import { readerOf } from '#src/store/database/database.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { begin, createEntrant, createIntakeWorld } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

let booted: Booted
let cookie: string
beforeAll(async () => {
  booted = await bootPayload()
  ;({ cookie } = await signedInStaff(booted.payload, { role: 'admin' }))
})
afterAll(() => booted?.stop())

const send = (path: string, method: string, body: object) =>
  booted.rest(path, {
    method,
    cookie,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json' },
  })
/** The work's name under another name than the code ever heard of, and a 职称 under the one it once looked for. */
const RENAMED = [
  { blockType: 'section', name: 'work', label: '作品' },
  { blockType: 'text', name: 'workName', label: '作品题目', required: true, isTitle: true },
  { blockType: 'text', name: 'title', label: '职称' },
]
const UNMARKED = RENAMED.map((block) => ({ ...block, isTitle: false }))

const formOf = async ({ categories }: IntakeWorld): Promise<string> => {
  const category = await findById(await booted.request(), 'categories', categories.video)
  return String(category?.forms[0]?.form)
}
const setForm = (id: string, fields: object[]) =>
  booted.payload.update({ collection: slugOf('forms') as CollectionSlug, id, data: { fields } })

describe('the title of an entry', () => {
  it('should be what its form marks as the title, whatever that field is called', async () => {
    const world = await createIntakeWorld(booted, { preset: municipal })
    await setForm(await formOf(world), RENAMED)
    const entrant = await createEntrant(booted)
    const entry = granted(await begin({ world, entrant, category: 'video' }))
    const saved = await saveEntrySection({
      req: await booted.request(),
      actor: entrant.actor,
      now: new Date(),
      entryId: entry.id,
      sectionKey: 'work',
      input: { workName: '门卫老陈', title: '高级工程师' },
    })
    expect(granted(saved as EntryDocument).title).toBe('门卫老陈')
  })

  it('should still be found on a version that was kept before there were marks', async () => {
    const req = await booted.request()
    const { id: form } = await booted.payload.create({
      collection: slugOf('forms') as CollectionSlug,
      data: { title: '旧申报表', fields: RENAMED },
    })
    const field = { required: true, print: true, label: '作品名称' }
    const kept = await inOperation(booted, (within) =>
      createDocument(within, 'formVersions', {
        form: String(form),
        version: 9,
        digest: 'of old',
        definition: {
          title: '旧申报表',
          sections: [
            { key: 'work', title: '作品', fields: [{ ...field, type: 'text', name: 'title' }] },
          ],
        },
      }),
    )
    const read = await findById(req, 'formVersions', kept.id)
    expect(read?.definition.sections[0]?.fields).toEqual([
      { ...field, type: 'text', name: 'title', isTitle: true },
    ])
  })
})

describe('a form that does not say which field is the title', () => {
  const words = '这就是作品名称'

  it('should be refused in words where a category makes entries on it, and saved where none does', async () => {
    const { status, body } = await send('/forms', 'POST', { title: '无名申报表', fields: UNMARKED })
    expect(status).toBe(201)
    const world = await createIntakeWorld(booted, { preset: municipal })
    const forms = [{ applicantKinds: ['unit'], form: body.doc?.id }]
    const refused = await send(`/categories/${world.categories.video}`, 'PATCH', { forms })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain(words)
    expect(JSON.stringify(refused.body)).toContain('forms.0.form')
  })

  it('should be refused in words while entries are made on it', async () => {
    const world = await createIntakeWorld(booted, { preset: municipal })
    const refused = await send(`/forms/${await formOf(world)}`, 'PATCH', { fields: UNMARKED })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain(words)
  })

  it('should keep a contest from being published', async () => {
    const world = await createIntakeWorld(booted, { preset: municipal })
    const form = await formOf(world)
    const hide = await send(`/contests/${world.contest}`, 'PATCH', { published: false })
    expect(hide.status).toBe(200)
    // As it may stand in a database where nobody was asked yet.
    await readerOf(booted.payload).sql.execute(
      sql`update forms_blocks_text set is_title = false where _parent_id = ${form}`,
    )
    const refused = await send(`/contests/${world.contest}`, 'PATCH', { published: true })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain(words)
  })

  it('should be refused with two titles, wherever it is used', async () => {
    const twice = [
      ...RENAMED,
      { blockType: 'text', name: 'other', label: '另一名称', isTitle: true },
    ]
    const refused = await send('/forms', 'POST', { title: '两名申报表', fields: twice })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.body)).toContain('只能有一个栏目是作品名称')
  })

  it('should not be one of the presets', () => {
    const forms = presets.flatMap(({ categories }) =>
      categories.flatMap(({ forms: own }) => own.map(({ form }) => form)),
    )
    for (const form of forms) {
      expect(toBlocks(form).filter(({ isTitle }) => isTitle)).toHaveLength(1)
    }
  })
})
