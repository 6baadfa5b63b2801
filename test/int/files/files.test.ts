import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { receiveUpload } from '#src/media/receiveUpload.ts'
import { saveEntrySection } from '#src/operations/entry/saveEntrySection.ts'
import { withdrawEntry } from '#src/operations/entry/withdrawEntry.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { findAll, findById } from '#src/store/database/documents.ts'
import { makeDocx, makePdf } from '../../helpers/bytes/samples/makeDocuments.ts'
import { fillInSection } from '../../helpers/fillIn.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount, signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { untilHolds } from '../../helpers/until.ts'
import {
  attach,
  begin,
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

let booted: Booted
let world: IntakeWorld
let entrant: TestEntrant
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: association })
  entrant = await createEntrant(booted)
  await signUp({ world, entrant })
})
afterAll(() => booted.stop())

const draft = async (category = 'film') => granted(await begin({ world, entrant, category }))
const lying = (): string[] => {
  try {
    return readdirSync(path.join(booted.dataDir, 'files')).toSorted()
  } catch {
    return []
  }
}
const asset = (name: string): Buffer =>
  readFileSync(path.join(import.meta.dirname, '../../helpers/bytes/samples', name))

function formWith(bytes: Uint8Array, name = '作品.mp4'): FormData {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  return form
}
const post = (to: string, body: FormData | null = null, who = entrant) =>
  booted.rest(`/portal${to}`, { method: 'POST', body, cookie: who.cookie })
const upload = (
  entry: { id: string },
  slot: string,
  bytes: Uint8Array,
  { name, who }: { name?: string; who?: TestEntrant } = {},
) => post(`/entries/${entry.id}/files/${slot}`, formWith(bytes, name), who)
const download = (id: string, init: { cookie?: string; headers?: Record<string, string> }) =>
  booted.rest(`/portal/files/${id}`, init)

describe('an upload', () => {
  it('should be known by its content, named by the rule, and kept whole', async () => {
    const entry = await draft()
    const form = await formOf(await booted.request(), entry)
    const [basics] = form.sections
    if (!basics) throw new Error('no section')
    const before = lying()
    const film = asset('film.mp4')
    const taken = await upload(entry, 'work', film, { name: '最终版 (2).MOV' })
    expect(taken.status).toBe(200)
    expect(taken.body.next).toBe(`/my/entries/${entry.id}/files`)
    const id = String(taken.body.value?.id)
    const file = await findById(await booted.request(), 'entryFiles', id)
    expect(file).toMatchObject({
      kind: 'mp4',
      mimeType: 'video/mp4',
      originalName: '最终版 (2).MOV',
      filesize: film.length,
      uploadedBy: entrant.actor.id,
    })
    expect(lying().filter((name) => !before.includes(name))).toEqual([file?.filename])
    const call = await callOf({ world, entrant })
    const input = fillInSection(basics, { title: '一颗螺丝/钉' })
    granted(await saveEntrySection({ ...call, entryId: entry.id, sectionKey: 'basics', input }))
    const named = await findById(await booted.request(), 'entryFiles', id)
    expect(named?.standardName).toMatch(/^示例单位.*\+一颗螺丝／钉\.mp4$/)
    const back = await download(id, { cookie: entrant.cookie })
    expect(back.headers.get('Content-Length')).toBe(String(film.length))
  })

  it('should be refused where its content is not what its name says, and leave nothing behind', async () => {
    const entry = await draft()
    const before = lying()
    for (const [bytes, status, code] of [
      [Buffer.from('只是文字，不是视频'), 415, 'fileWrongType'],
      [asset('film.webm'), 415, 'fileWrongType'],
      [asset('film.mp4').subarray(0, 2000), 422, 'fileUnreadable'],
      [Buffer.alloc(0), 422, 'fileEmpty'],
    ] as const) {
      const refused = await upload(entry, 'work', bytes)
      expect(refused.status).toBe(status)
      expect(refused.body.refusal).toMatchObject({ code })
      expect(String(refused.body.refusal?.message)).toContain(
        code === 'fileEmpty' ? '' : '参赛作品视频',
      )
    }
    expect(lying()).toEqual(before)
    expect(await filesOf({ req: await booted.request(), entry })).toEqual([])
  })

  it('should stop at its slot’s size, and be told so before it is read where it says its size', async () => {
    const entry = await draft()
    const before = lying()
    const limit = 10 * 2 ** 20
    const logo = Buffer.concat([asset('picture.jpg'), Buffer.alloc(limit)])
    const refused = await upload(entry, 'logo', logo, { name: 'logo.jpg' })
    expect(refused).toMatchObject({ status: 413, body: { refusal: { code: 'fileTooLarge' } } })
    const announced = await booted.rest(`/portal/entries/${entry.id}/files/logo`, {
      method: 'POST',
      body: 'x',
      cookie: entrant.cookie,
      headers: {
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': String(60 * 2 ** 20),
      },
    })
    expect(announced.status).toBe(413)
    expect(lying()).toEqual(before)
  })

  it('should leave nothing behind when it breaks off', async () => {
    const entry = await draft()
    const before = lying()
    const half = new ReadableStream<Uint8Array>({
      start(controller) {
        const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\n'
        controller.enqueue(Buffer.from(`${head}${'0'.repeat(100_000)}`))
      },
      pull(controller) {
        controller.error(new Error('the browser went away'))
      },
    })
    const answer = await receiveUpload({
      payload: booted.payload,
      body: half,
      headers: new Headers({ 'Content-Type': 'multipart/form-data; boundary=x' }),
      maxBytes: 10 ** 6,
    })
    expect(answer).toMatchObject({ ok: false, code: 'invalid' })
    const cut = await booted.rest(`/portal/entries/${entry.id}/files/work`, {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.mp4"\r\n\r\nhalf',
      cookie: entrant.cookie,
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    })
    expect(cut.status).toBe(422)
    expect(lying()).toEqual(before)
  })

  it('should say which file is missing where none was chosen, and refuse other bodies', async () => {
    const entry = await draft()
    const nothing = new FormData()
    nothing.set('other', 'x')
    const empty = await post(`/entries/${entry.id}/files/work`, nothing)
    expect(empty).toMatchObject({ status: 422, body: { refusal: { code: 'fileMissing' } } })
    const json = await booted.rest(`/portal/entries/${entry.id}/files/work`, {
      method: 'POST',
      body: '{}',
      cookie: entrant.cookie,
      headers: { 'Content-Type': 'application/json' },
    })
    expect(json.status).toBe(422)
  })

  it('should take one place of a full slot only once, however many come at once', async () => {
    const entry = await draft()
    const before = lying()
    const answers = await Promise.all([1, 2, 3].map(() => upload(entry, 'work', asset('film.mov'))))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
    expect(lying()).toHaveLength(before.length + 1)
    const id = answers.find(({ status }) => status === 200)?.body.value?.id
    const removed = await post(`/entries/${entry.id}/files/${String(id)}/removal`)
    expect(removed.status).toBe(200)
    expect((await upload(entry, 'work', asset('film.avi'))).status).toBe(200)
  })

  it('should not be taken in for a stranger, an unknown slot, or a paper that is not due yet', async () => {
    const entry = await draft()
    const before = lying()
    const stranger = await createEntrant(booted)
    const bytes = asset('film.mp4')
    expect((await upload(entry, 'work', bytes, { who: stranger })).status).toBe(404)
    expect((await upload(entry, 'nonsense', bytes, { who: stranger })).status).toBe(404)
    const unknown = await upload(entry, 'nonsense', bytes)
    expect(unknown).toMatchObject({ status: 422, body: { refusal: { code: 'fileSlotUnknown' } } })
    expect((await upload({ id: 'nonsense' }, 'work', bytes)).status).toBe(404)
    expect(lying()).toEqual(before)
  })

  it('should be removed with everything where the write fails', async () => {
    const entry = await draft()
    const failing = attach({
      world,
      entrant,
      entryId: entry.id,
      slot: 'work',
      kind: 'mp4',
      keep: () => Promise.reject(new Error('the disk is full')),
    })
    await expect(failing).rejects.toThrow('the disk is full')
    expect(await filesOf({ req: await booted.request(), entry })).toEqual([])
  })
})

describe('a shared file', () => {
  it('should serve every entry of the unit, and stay with an entry that was handed in with it', async () => {
    const owner = { world, entrant: await createEntrant(booted) }
    await signUp(owner)
    const first = await completeDraft({ ...owner, category: 'speech' })
    const submitted = granted(await handIn({ ...owner, entryId: first.id }))
    const second = granted(await begin({ ...owner, category: 'film' }))
    const logoOf = async (entry: typeof first) =>
      (await filesOf({ req: await booted.request(), entry })).filter(({ slot }) => slot === 'logo')
    const [logo] = await logoOf(submitted)
    expect(await logoOf(second)).toMatchObject([{ id: logo?.id }])
    const removal = `/entries/${second.id}/files/${String(logo?.id)}/removal`
    expect((await post(removal, null, owner.entrant)).status).toBe(200)
    expect(await logoOf(second)).toEqual([])
    expect(await logoOf(submitted)).toMatchObject([{ id: logo?.id }])
    const fresh = granted(await attach({ ...owner, entryId: second.id, slot: 'logo', kind: 'jpg' }))
    expect(await logoOf(second)).toMatchObject([{ id: fresh.id }])
    expect(await logoOf(submitted)).toMatchObject([{ id: logo?.id }])
  })
})

describe('a download', () => {
  let file: string
  let shared: string
  let entryId: string
  const pdf = makePdf()
  beforeAll(async () => {
    const entry = await completeDraft({
      world,
      entrant,
      category: 'speech',
      given: { title: '引号"与\r\n换行' },
    })
    entryId = entry.id
    const taken = await upload(entry, 'supplements', pdf, { name: '说明 “材料”.pdf' })
    file = String(taken.body.value?.id)
    const docx = await upload(entry, 'supplements', makeDocx(), { name: 'b.docx' })
    expect(docx.status).toBe(200)
    const all = await filesOf({ req: await booted.request(), entry })
    shared = String(all.find(({ slot }) => slot === 'logo')?.id)
  })

  it('should be an attachment and nothing more', async () => {
    const { status, headers } = await download(file, { cookie: entrant.cookie })
    expect(status).toBe(200)
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(
        /^attachment; filename="__ ____\.pdf"; filename\*=UTF-8''%E8%AF%B4/,
      ),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
  })

  it('should come in parts', async () => {
    const part = async (range: string, more = {}) => {
      const headers = { Range: range, ...more }
      return download(file, { cookie: entrant.cookie, headers })
    }
    const first = await part('bytes=0-7')
    expect(first.status).toBe(206)
    expect(first.headers.get('Content-Range')).toBe(`bytes 0-7/${pdf.length}`)
    expect(String(first.body.text)).toBe('%PDF-1.7')
    const last = await part('bytes=-6')
    expect(String(last.body.text)).toBe('%%EOF\n')
    expect((await part(`bytes=${pdf.length}-`)).status).toBe(416)
    expect((await part('bytes=0-7', { 'If-Range': '"another"' })).status).toBe(200)
    const etag = String(first.headers.get('ETag'))
    expect((await part('bytes=0-7', { 'If-Range': etag })).status).toBe(206)
  })

  it('should close its descriptor when nobody reads on', async () => {
    const open = () => readdirSync('/proc/self/fd').length
    const { serveFile } = await import('#src/media/serveFile.ts')
    const stored = await findById(await booted.request(), 'entryFiles', file)
    const options = {
      payload: booted.payload,
      filename: String(stored?.filename),
      name: 'a.pdf',
      mimeType: 'application/pdf',
      sha256: 'x',
      headers: new Headers(),
    }
    const before = open()
    for (let index = 0; index < 5; index += 1) {
      const served = await serveFile(options)
      await served?.body?.cancel()
      const leaving = new AbortController()
      await serveFile({ ...options, signal: leaving.signal })
      leaving.abort()
    }
    await untilHolds(async () => expect(open()).toBe(before))
  })

  it('should be there for its own unit, its staff and the recommender it names past the draft', async () => {
    const colleague = await createEntrant(booted, { unit: String(entrant.unit) })
    const stranger = await createEntrant(booted)
    const grants = [{ contest: world.contest, role: 'recommender' as const }]
    const recommender = await signedInAccount(booted.payload, { unit: world.recommender, grants })
    const ungranted = await signedInAccount(booted.payload, { unit: world.recommender })
    const statuses = async (cookies: (string | undefined)[]) => {
      const answers = []
      for (const cookie of cookies) {
        for (const id of [file, shared]) answers.push((await download(id, { cookie })).status)
      }
      return answers
    }
    // The shared logo of this world was never on the disk: known to its unit, and answered as missing.
    expect(await statuses([colleague.cookie])).toEqual([200, 404])
    expect(await statuses([stranger.cookie, undefined])).toEqual([404, 404, 404, 404])
    expect(await statuses([recommender.cookie])).toEqual([404, 404])
    granted(await handIn({ world, entrant, entryId }))
    expect((await download(file, { cookie: recommender.cookie })).status).toBe(200)
    expect((await download(file, { cookie: ungranted.cookie })).status).toBe(404)
    expect((await download(file, { cookie: stranger.cookie })).status).toBe(404)

    const staff = async (contests: string[]) => {
      const { cookie } = await signedInStaff(booted.payload, { role: 'auditor', contests })
      return (await booted.rest(`/staff/files/${file}`, { cookie })).status
    }
    const elsewhere = await createIntakeWorld(booted, { preset: association })
    expect(await staff([])).toBe(200)
    expect(await staff([world.contest])).toBe(200)
    expect(await staff([elsewhere.contest])).toBe(404)
    expect((await booted.rest(`/staff/files/${file}`, { cookie: entrant.cookie })).status).toBe(401)

    granted(await withdrawEntry({ ...(await callOf({ world, entrant })), entryId }))
    expect((await download(file, { cookie: recommender.cookie })).status).toBe(404)
  })

  it.each(['nonsense', '00000000-0000-7000-8000-000000000009', '..%2f..%2fsecrets', "'"])(
    'should not find %s',
    async (id) => {
      expect((await download(id, { cookie: entrant.cookie })).status).toBe(404)
    },
  )

  it('should not be asked for by an address that cannot be read', async () => {
    expect((await download('%00', { cookie: entrant.cookie })).status).toBe(400)
  })

  it('should not lie open anywhere else', async () => {
    const stored = await findById(await booted.request(), 'entryFiles', file)
    for (const to of ['/entryFiles/file/', '/media/file/']) {
      const { status } = await booted.rest(`${to}${String(stored?.filename)}`)
      expect(status).toBeGreaterThanOrEqual(400)
    }
    const rows = await findAll(await booted.request(), 'entryFiles', {})
    expect(rows.every(({ filename }) => !filename.includes('说明'))).toBe(true)
    const create = booted.payload.create({
      collection: slugOf('entryFiles') as CollectionSlug,
      data: { ...stored, id: undefined, filename: 'forged' } as Record<string, unknown>,
    })
    await expect(create).rejects.toMatchObject({ status: 403 })
  })
})

describe('a foreign page', () => {
  it('should not upload in somebody’s name', async () => {
    const entry = await draft()
    const answer = await booted.rest(`/portal/entries/${entry.id}/files/work`, {
      method: 'POST',
      body: formWith(asset('film.mp4')),
      cookie: entrant.cookie,
      headers: { Origin: 'https://elsewhere.example', Host: new URL(ORIGIN).host },
    })
    expect(answer.status).toBe(403)
  })
})
