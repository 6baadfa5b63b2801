import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import type { EntryDocument, EntryFileDocument } from '#src/domain/documents/index.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { acceptEntry } from '#src/operations/examining/acceptEntry.ts'
import { removeFile } from '#src/operations/files/removeFile.ts'
import { decidePaper } from '#src/operations/papers/decidePaper.ts'
import { loadCategory, loadContest } from '#src/queries/contest/loadContest.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { keptNames } from '#src/queries/files/leftovers.ts'
import { pageImagesOf } from '#src/queries/files/pageImagesOf.ts'
import { scanStandings } from '#src/queries/papers/scanStandings.ts'
import { isEntryEligible } from '#src/queries/shown/isEntryEligible.ts'
import { readerOf } from '#src/store/database/database.ts'
import { createDocument, findAll, findById, updateDocument } from '#src/store/database/documents.ts'
import { writePrivateFile } from '#src/store/storage/privateFiles.ts'
import { pdfText, withoutLayout } from '../../helpers/bytes/pdfText.ts'
import { printAndScan } from '../../helpers/bytes/scans.ts'
import { fillInForm } from '../../helpers/fillIn.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { association, municipal } from '../../helpers/presets.ts'
import {
  attach,
  callOf,
  completeDraft,
  createEntrant,
  createIntakeWorld,
  formOf,
  handIn,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

let booted: Booted
let examiner: { id: string; cookie: string }

beforeAll(async () => {
  booted = await bootPayload()
  await signedInStaff(booted.payload, { role: 'admin' })
  examiner = await signedInStaff(booted.payload, { role: 'examiner' })
})
afterAll(() => booted.stop())

describe('the stamped form', () => {
  let world: IntakeWorld
  let entrant: TestEntrant
  let entry: EntryDocument

  beforeAll(async () => {
    world = await createIntakeWorld(booted, { preset: association })
    entrant = await createEntrant(booted)
    await signUp({ world, entrant })
    entry = await completeDraft({ world, entrant, category: 'speech' })
    await removeScan(world, entrant, entry)
  })

  it('should carry serial, check code and version, and be the same print until something changes', async () => {
    const first = await booted.download(form(entry), entrant.cookie)
    const [page = ''] = await pdfText(first)
    expect(page).toMatch(/F-[0-9A-F]{12}/)
    expect(page).toContain('第 1 版')
    expect(await booted.download(form(entry), entrant.cookie)).toEqual(first)
    expect(await prints(entry)).toMatchObject([{ paper: 'form', version: 1, by: entrant.actor.id }])
    const stranger = await createEntrant(booted)
    await expect(booted.download(form(entry), stranger.cookie)).rejects.toThrow('404')
  })

  it('should come back and be known, go stale with an edit and be good again without it', async () => {
    await sendBack(world, entrant, entry, 'stampedForm', form(entry))
    expect(await standings(entry)).toMatchObject([{ standing: 'waiting', isVerified: false }])
    await work()
    expect(await standings(entry)).toMatchObject([
      { standing: 'same', sealSeen: true, isDoubtful: false },
    ])

    const files = await filesOf({ req: await booted.request(), entry })
    const file = files.find(({ slot }) => slot === 'stampedForm')
    const drawn = await pageImagesOf(await booted.request(), [file?.filename ?? ''])
    const [page] = drawn.get(file?.filename ?? '') ?? []
    expect(page).toMatchObject({ page: 1, width: 1200 })
    expect(await keptNames(booted.payload, [page?.image ?? '', 'nobody'])).toEqual(
      new Set([page?.image]),
    )
    const picture = (at: number | string) => `/portal/files/${file?.id}/pages/${at}`
    const webp = await booted.download(picture(1), entrant.cookie)
    expect(Buffer.from(webp).subarray(8, 12).toString()).toBe('WEBP')
    for (const at of [0, (page?.pageCount ?? 0) + 1, 'x', '1e1']) {
      await expect(booted.download(picture(at), entrant.cookie)).rejects.toThrow('404')
    }
    const stranger = await createEntrant(booted)
    await expect(booted.download(picture(1), stranger.cookie)).rejects.toThrow('404')

    const before = String(entry.answers.summary)
    await save(world, entrant, entry, { summary: `${before}改` })
    expect(await standings(entry)).toMatchObject([
      { standing: 'older', isDoubtful: true, printedAt: (await prints(entry))[0]?.printedAt },
    ])
    await save(world, entrant, entry, { summary: before })
    expect(await standings(entry)).toMatchObject([{ standing: 'same' }])
  })

  it('should be known as an earlier print where it comes back after an edit, and stop nothing', async () => {
    await removeScan(world, entrant, entry)
    const before = String(entry.answers.summary)
    const scan = await scanned(entrant, form(entry))
    await save(world, entrant, entry, { summary: `${before}又改` })
    await sendBack(world, entrant, entry, 'stampedForm', scan)
    await work()
    expect(await standings(entry)).toMatchObject([{ standing: 'older' }])

    await removeScan(world, entrant, entry)
    await sendBack(world, entrant, entry, 'stampedForm', form(entry), { asDownloaded: true })
    await work()
    expect(await standings(entry)).toMatchObject([{ standing: 'unstampedOriginal' }])
    expect(await prints(entry)).toMatchObject([{ version: 1 }, { version: 2 }])

    await removeScan(world, entrant, entry)
    const other = await completeDraft({ world, entrant, category: 'speech' })
    await sendBack(world, entrant, entry, 'stampedForm', form(other))
    await work()
    expect(await standings(entry)).toMatchObject([{ standing: 'otherPaper', isDoubtful: true }])
    granted(await handIn({ world, entrant, entryId: entry.id }))
  })
})

describe('the copyright letter', () => {
  let world: IntakeWorld
  let entrant: TestEntrant
  const actor = () => ({
    kind: 'staff' as const,
    id: examiner.id,
    name: '示例审查员',
    role: 'examiner' as const,
    contests: [],
  })

  const accepted = async (): Promise<EntryDocument> => {
    const draft = await completeDraft({ world, entrant, category: 'video' })
    const entry = granted(await handIn({ world, entrant, entryId: draft.id }))
    const req = await booted.request()
    const category = await loadCategory(req, entry.category)
    const checklist = (category?.checklist ?? []).map(({ key }) => ({ item: key, passed: true }))
    const call = { req, actor: actor(), now: new Date() }
    return granted(await acceptEntry({ ...call, entryId: entry.id, checklist }))
  }

  beforeAll(async () => {
    world = await createIntakeWorld(booted, { preset: municipal })
    entrant = await createEntrant(booted)
    await signUp({ world, entrant })
  })

  it('should be printed once the entry is accepted, and not before', async () => {
    const draft = await completeDraft({ world, entrant, category: 'video' })
    await expect(booted.download(letter(draft), entrant.cookie)).rejects.toThrow('wrongStage')
    const plain = (await pdfText(await booted.download(form(draft), entrant.cookie))).join('')
    expect(plain).not.toContain('校验码')
    const entry = await accepted()
    const pages = await pdfText(await booted.download(letter(entry), entrant.cookie))
    const page = withoutLayout(pages.join(''))
    for (const words of ['版权使用授权书', entry.number ?? '', entry.title ?? '', '校验码']) {
      expect(page).toContain(words)
    }
  })

  it('should make an entry eligible by itself where its code is known', async () => {
    const entry = await accepted()
    await sendBack(world, entrant, entry, 'copyrightLetter', letter(entry))
    expect(await isEligible(entry)).toBe(false)
    await work()
    expect(await standings(entry)).toMatchObject([{ standing: 'same', isVerified: true }])
    expect(await isEligible(entry)).toBe(true)
  })

  it('should not be taken out while a round rests on it', async () => {
    const entry = await accepted()
    await sendBack(world, entrant, entry, 'copyrightLetter', letter(entry))
    const [file] = await standings(entry)
    const take = async () =>
      removeFile({ ...(await callOf({ world, entrant })), entryId: entry.id, fileId: file?.file })
    const { contest, category } = entry
    const round = await inOperation(booted, (req) =>
      createDocument(req, 'rounds', { contest, category, title: '示例投票', state: 'open' }),
    )
    const become = (state: 'open' | 'closed' | 'published') =>
      inOperation(booted, (req) => updateDocument(req, 'rounds', round.id, { state }))
    await work()
    for (const state of ['open', 'closed'] as const) {
      await become(state)
      expect(await take()).toMatchObject({ code: 'fileInRound' })
    }
    expect(await isEligible(entry)).toBe(true)
    await become('published')
    granted(await take())
    expect(await isEligible(entry)).toBe(false)
  })

  it('should count by one click where it is not, and be asked for again with a remark', async () => {
    const entry = await accepted()
    await attach({ world, entrant, entryId: entry.id, slot: 'copyrightLetter', keep: nothing })
    const [file] = await standings(entry)
    const decide = async (decision: 'confirm' | 'askAnother', remark = '') =>
      decidePaper({
        req: await booted.request(),
        actor: actor(),
        now: new Date(),
        entryId: entry.id,
        fileId: file?.file,
        decision,
        remark,
      })
    expect(await isEligible(entry)).toBe(false)
    const own = { ...(await callOf({ world, entrant })), entryId: entry.id, fileId: file?.file }
    expect(await decidePaper({ ...own, decision: 'confirm' })).toMatchObject({ code: 'notAllowed' })
    granted(await decide('confirm'))
    expect(await isEligible(entry)).toBe(true)

    expect(await decide('askAnother')).toMatchObject({ code: 'reasonMissing' })
    granted(await decide('askAnother', '签名看不清。'))
    expect(await isEligible(entry)).toBe(false)
    expect(await standings(entry)).toMatchObject([{ remark: '签名看不清。', isDoubtful: true }])
    const req = await booted.request()
    const told = await findAll(req, 'messages', { template: { equals: 'askPaperAgain' } })
    expect(told).toMatchObject([{ account: entrant.actor.id, params: { reason: '签名看不清。' } }])
    const lines = await findAll(req, 'activity', { subjectId: { equals: entry.id } })
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['confirmPaper', 'askPaperAgain']),
    )
  })

  it('should be decided through the panel by staff, and by nobody else', async () => {
    const entry = await accepted()
    await attach({ world, entrant, entryId: entry.id, slot: 'copyrightLetter', keep: nothing })
    const [file] = await standings(entry)
    const send = (cookie: string) =>
      booted.rest(`/staff/entries/${entry.id}/paper`, {
        method: 'POST',
        body: JSON.stringify({ file: file?.file, decision: 'confirm' }),
        headers: { 'Content-Type': 'application/json' },
        cookie,
      })
    expect((await send(entrant.cookie)).status).toBe(401)
    expect((await send(examiner.cookie)).status).toBe(200)
    expect(await isEligible(entry)).toBe(true)
  })
})

describe('a category', () => {
  it('should not be saved with a slot that cannot take our paper back', async () => {
    const { categories } = await createIntakeWorld(booted, { preset: municipal })
    const id = String(categories.video)
    const category = await loadCategory(await booted.request(), id)
    const slot = category?.fileSlots.find(({ paper }) => paper)
    const update = (data: object) =>
      booted.payload.update({ collection: slugOf('categories') as CollectionSlug, id, data })
    const withSlot = (change: object) =>
      update({
        fileSlots: category?.fileSlots.map((each) => (each.paper ? { ...each, ...change } : each)),
      })
    const at = (field: string) => ({
      data: {
        errors: expect.arrayContaining([
          expect.objectContaining({ path: expect.stringContaining(field) }),
        ]),
      },
    })
    await expect(withSlot({ accept: ['jpg'] })).rejects.toMatchObject(at('accept'))
    await expect(withSlot({ due: 'submission' })).rejects.toMatchObject(at('due'))
    await expect(withSlot({ shared: true })).rejects.toMatchObject(at('shared'))
    await expect(update({ fileSlots: [slot, { ...slot, key: 'two' }] })).rejects.toMatchObject(
      at('paper'),
    )
    await expect(update({ copyrightLetter: ' ' })).rejects.toMatchObject(at('copyrightLetter'))
    await expect(withSlot({ accept: ['pdf'] })).resolves.toBeDefined()
  })
})

const nothing = async () => undefined
const form = ({ id }: EntryDocument) => `/portal/entries/${id}/form.pdf`
const letter = ({ id }: EntryDocument) => `/portal/entries/${id}/copyright-letter.pdf`

async function work(): Promise<void> {
  await booted.payload.jobs.run({ queue: 'documents', limit: 100, silent: true })
}

const prints = async ({ id }: EntryDocument) =>
  findAll(await booted.request(), 'printedPapers', { entry: { equals: id } }, { sort: 'version' })

async function isEligible({ id }: EntryDocument): Promise<boolean> {
  return isEntryEligible({ transaction: readerOf(booted.payload), entry: id })
}

async function standings({ id }: EntryDocument) {
  const req = await booted.request()
  const entry = await findById(req, 'entries', id)
  const contest = await loadContest(req, entry?.contest)
  const category = await loadCategory(req, entry?.category)
  if (!entry || !contest || !category) throw new Error('nothing to compare')
  const files: EntryFileDocument[] = await filesOf({ req, entry })
  return scanStandings({ req, entry, contest, category, files })
}

async function save(
  world: IntakeWorld,
  entrant: TestEntrant,
  entry: EntryDocument,
  given: { summary: string },
): Promise<void> {
  const definition = await formOf(await booted.request(), entry)
  const [section] = fillInForm(definition, given).filter(({ key }) => key === 'story')
  const call = { ...(await callOf({ world, entrant })), entryId: entry.id, sectionKey: 'story' }
  granted(await saveEntrySection({ ...call, input: { ...section?.input, ...given } }))
}

/** A paper printed, stamped and scanned. */
const scanned = async (entrant: TestEntrant, address: string): Promise<Uint8Array> =>
  printAndScan(await booted.download(address, entrant.cookie))

/** Sends a scan into a slot, or what was downloaded as it is. */
async function sendBack(
  world: IntakeWorld,
  entrant: TestEntrant,
  entry: EntryDocument,
  slot: string,
  source: string | Uint8Array,
  { asDownloaded = false } = {},
): Promise<void> {
  const bytes =
    typeof source !== 'string'
      ? source
      : asDownloaded
        ? await booted.download(source, entrant.cookie)
        : await scanned(entrant, source)
  const stored = granted(await attach({ world, entrant, entryId: entry.id, slot, keep: nothing }))
  await writePrivateFile({ payload: booted.payload, name: stored.filename, bytes })
}

async function removeScan(
  world: IntakeWorld,
  entrant: TestEntrant,
  entry: EntryDocument,
): Promise<void> {
  for (const { file } of await standings(entry)) {
    granted(
      await removeFile({
        ...(await callOf({ world, entrant })),
        entryId: entry.id,
        fileId: file,
      }),
    )
  }
}
