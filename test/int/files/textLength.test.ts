import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { CategoryDocument } from '#src/domain/documents/index.ts'
import type { FileSlot } from '#src/domain/types/index.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { makeDocx } from '../../helpers/bytes/samples/makeDocuments.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { association } from '../../helpers/presets.ts'
import { begin, createEntrant, createIntakeWorld, signUp } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
let world: IntakeWorld
let entrant: TestEntrant
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: association })
  entrant = await createEntrant(booted)
  await signUp({ world, entrant })
})
afterAll(() => booted?.stop())

const collection = slugOf('categories') as CollectionSlug
const ask = async (more: Partial<FileSlot>) => {
  const id = world.categories.speech ?? ''
  const category = (await booted.payload.findByID({
    collection,
    id,
    depth: 0,
  })) as unknown as CategoryDocument
  const fileSlots = category.fileSlots.map((slot) =>
    slot.key === 'supplements' ? { ...slot, ...more } : slot,
  )
  await booted.payload.update({ collection, id, data: { fileSlots } })
}
const upload = (entry: string, text: string) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(makeDocx(text))], '素材稿.docx'))
  const to = `/portal/entries/${entry}/files/supplements`
  return booted.rest(to, { method: 'POST', body: form, cookie: entrant.cookie })
}

describe('a slot that asks 1,000 to 3,000 字 (R152)', () => {
  it('should be refused where anything but a Word document may come, or nothing could fit', async () => {
    await expect(ask({ accept: ['docx', 'pdf'], maxCharacters: 3000 })).rejects.toThrow()
    const inverted = { accept: ['docx' as const], minCharacters: 3000, maxCharacters: 1000 }
    await expect(ask(inverted)).rejects.toThrow()
  })

  it('should say the count at the upload, and take what lies between', async () => {
    await ask({ accept: ['docx'], minCharacters: 1000, maxCharacters: 3000 })
    const entry = granted(await begin({ world, entrant, category: 'speech' }))
    const short = await upload(entry.id, '质'.repeat(999))
    expect(short).toMatchObject({ status: 422, body: { refusal: { code: 'fileTextTooShort' } } })
    expect(String(short.body.refusal?.message)).toMatch(/999 字，不能少于 1000 字/)
    const long = await upload(entry.id, '质'.repeat(3001))
    expect(String(long.body.refusal?.message)).toMatch(/3001 字，不能超过 3000 字/)
    expect((await upload(entry.id, '质'.repeat(1500))).status).toBe(200)
    const files = await filesOf({ req: await booted.request(), entry })
    const [kept] = files.filter(({ slot }) => slot === 'supplements')
    expect(kept?.findings).toContainEqual(
      expect.objectContaining({ code: 'charactersCounted', params: { characters: 1500 } }),
    )
  })
})
