import type { EntryDocument } from '#src/domain/documents/index.ts'
import type { Actor } from '#src/domain/types/index.ts'
import { recallEntry } from '#src/operations/entry/recallEntry.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { returnEntry } from '#src/operations/examining/returnEntry.ts'
import { removeFile } from '#src/operations/files/removeFile.ts'
import { changesSinceReturn } from '#src/queries/entry/changesSinceReturn.ts'
import { findAll, findById } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import {
  attach,
  callOf,
  completeDraft,
  createEntrant,
  createIntakeWorld,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

let booted: Booted
let world: IntakeWorld
let entrant: TestEntrant
let examiner: Extract<Actor, { kind: 'staff' }>

beforeAll(async () => {
  booted = await bootPayload()
  const { id } = await signedInStaff(booted.payload, { role: 'examiner' })
  examiner = { kind: 'staff', id, name: '示例审查员', role: 'examiner', contests: [] }
  world = await createIntakeWorld(booted, { preset: association })
  entrant = await createEntrant(booted)
  await signUp({ world, entrant })
})

afterAll(() => booted.stop())

describe('changesSinceReturn', () => {
  it('should show staff what came back otherwise than it was returned', async () => {
    const entry = await handedIn('原来的简介'.repeat(25))
    expect(await changes(entry)).toBeNull()
    await sendBack(entry, ['story', 'work'])
    expect(await changes(entry)).toBeNull()

    await tell(entry, '改过的简介'.repeat(25))
    await replaceWork(entry)
    granted(await handIn({ world, entrant, entryId: entry.id }))

    const found = await changes(entry)
    expect(found?.fields.map(({ field, before, after }) => [field.name, before, after])).toEqual([
      ['summary', '原来的简介'.repeat(25), '改过的简介'.repeat(25)],
    ])
    expect(found?.slots).toMatchObject([{ slot: 'work', removed: [{}], added: [{}] }])
  })

  it('should compare with what was returned, whatever was recalled before', async () => {
    const entry = await handedIn('第一稿的简介'.repeat(20))
    granted(await recallEntry({ ...(await callOf({ world, entrant })), entryId: entry.id }))
    await tell(entry, '第二稿的简介'.repeat(20))
    granted(await handIn({ world, entrant, entryId: entry.id }))
    expect(await changes(entry)).toBeNull()

    await sendBack(entry, ['story'])
    granted(await handIn({ world, entrant, entryId: entry.id }))

    expect(await changes(entry)).toMatchObject({ fields: [], slots: [] })
  })
})

async function handedIn(summary: string): Promise<EntryDocument> {
  const entry = await completeDraft({ world, entrant, category: 'speech' })
  await tell(entry, summary)
  granted(await handIn({ world, entrant, entryId: entry.id }))
  return entry
}

async function tell({ id }: EntryDocument, summary: string): Promise<void> {
  const call = await callOf({ world, entrant })
  const entry = await findById(call.req, 'entries', id)
  const version = await findById(call.req, 'formVersions', entry?.formVersion)
  const story = version?.definition.sections.find(({ key }) => key === 'story')
  const names = new Set(story?.fields.map(({ name }) => name))
  const kept = Object.entries(entry?.answers ?? {}).filter(([name]) => names.has(name))
  const input = { ...Object.fromEntries(kept), summary }
  granted(await saveEntrySection({ ...call, entryId: id, sectionKey: 'story', input }))
}

async function replaceWork({ id }: EntryDocument): Promise<void> {
  const call = await callOf({ world, entrant })
  const [file] = await findAll(call.req, 'entryFiles', {
    and: [{ entry: { equals: id } }, { slot: { equals: 'work' } }],
  })
  granted(await removeFile({ ...call, entryId: id, fileId: file?.id }))
  granted(
    await attach({
      world,
      entrant,
      entryId: id,
      slot: 'work',
      kind: 'docx',
      sha256: 'b'.repeat(64),
    }),
  )
}

async function sendBack({ id }: EntryDocument, sections: string[]): Promise<void> {
  const { req, now } = await callOf({ world, entrant })
  const remarks = sections.map((section) => ({ section, target: section, text: '请修改。' }))
  granted(await returnEntry({ req, now, actor: examiner, entryId: id, to: 'entrant', remarks }))
}

const changes = async (entry: EntryDocument) => changesSinceReturn(await booted.request(), entry)
