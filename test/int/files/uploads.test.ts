import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rename, utimes } from 'node:fs/promises'
import path from 'node:path'

import type { CollectionSlug } from 'payload'

import { slugOf } from '#src/domain/basics/collections.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { findAll, findById, findFirst, updateDocument } from '#src/store/database/documents.ts'
import { settingsOf } from '#src/store/settings.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { association } from '../../helpers/presets.ts'
import { tusOf } from '../../helpers/tus.ts'
import { begin, createEntrant, createIntakeWorld, signUp } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'

const MINUTE = 60_000
const film = readFileSync(path.join(import.meta.dirname, '../../helpers/bytes/samples/film.mp4'))
const half = Math.floor(film.length / 2)

let booted: Booted
let world: IntakeWorld
let entrant: TestEntrant
let tus: ReturnType<typeof tusOf>
beforeAll(async () => {
  booted = await bootPayload()
  world = await createIntakeWorld(booted, { preset: association })
  entrant = await createEntrant(booted)
  await signUp({ world, entrant })
  tus = tusOf(booted)
})
afterAll(() => booted.stop())

const draft = async (who = entrant) =>
  granted(await begin({ world, entrant: who, category: 'film' }))
const lying = (folder: 'files' | 'uploads'): string[] => {
  try {
    return readdirSync(path.join(booted.dataDir, folder)).toSorted()
  } catch {
    return []
  }
}
const announce = (
  entry: { id: string },
  more: Partial<Parameters<typeof tus.announce>[0]> = {},
): ReturnType<typeof tus.announce> =>
  tus.announce({
    entry: entry.id,
    cookie: entrant.cookie,
    slot: 'work',
    bytes: film.length,
    ...more,
  })
/** An upload that was announced, and where it is. */
const begun = async (entry: { id: string }, more: Parameters<typeof announce>[1] = {}) => {
  const answer = await announce(entry, more)
  expect(answer).toMatchObject({ status: 201 })
  return String(answer.headers.get('Location'))
}
const send = (url: string, offset: number, to = film.length, who = entrant) =>
  tus.send(url, who.cookie, offset, film.subarray(offset, to))
const rowOf = async (url: string) => {
  const token = String(url.split('/').at(-1))
  const row = await findFirst(await booted.request(), 'uploads', { token: { equals: token } })
  if (!row) throw new Error('no row')
  return row
}
const filesIn = async (entry: Parameters<typeof filesOf>[0]['entry']) =>
  (await filesOf({ req: await booted.request(), entry })).filter(({ slot }) => slot === 'work')
const codeOf = ({ status, body }: Awaited<ReturnType<typeof announce>>) => [
  status,
  String(body.refusal?.code),
]

describe('a resumable upload', () => {
  it('should go on where it stopped, and become a file by its name alone', async () => {
    const entry = await draft()
    const url = await begun(entry, { name: 'C:\\影片\\最终版 (2).MOV' })
    expect(url).toMatch(/^\/api\/uploads\/[0-9a-f-]{36}$/)
    expect(await send(url, 0, half)).toMatchObject({ status: 204 })
    expect(await tus.offset(url, entrant.cookie)).toEqual({ status: 200, offset: half })
    expect(codeOf(await tus.finish(url, entrant.cookie))).toEqual([409, 'uploadIncomplete'])
    expect(codeOf(await send(url, 0, half))).toEqual([409, 'uploadConflict'])
    expect(await send(url, half)).toMatchObject({ status: 204 })

    const finished = await tus.finish(url, entrant.cookie)
    const sha256 = createHash('sha256').update(film).digest('hex')
    expect(finished).toMatchObject({
      status: 200,
      body: {
        value: { slot: 'work', originalName: '最终版 (2).MOV', sha256 },
        next: `/my/entries/${entry.id}/files`,
      },
    })
    const { token } = await rowOf(url)
    expect(lying('files')).toContain(token)
    expect(lying('uploads').filter((name) => name.startsWith(token))).toEqual([])
    const [file] = await filesIn(entry)
    expect(file).toMatchObject({ filename: token, filesize: film.length, kind: 'mp4' })
    const stored = readFileSync(path.join(booted.dataDir, 'files', token))
    expect(createHash('sha256').update(stored).digest('hex')).toBe(file?.sha256)
    const lines = await findAll(await booted.request(), 'activity', {
      'details.entry': { equals: entry.id },
      action: { in: ['startUpload', 'attachFile'] },
    })
    expect(lines.map(({ action }) => action).toSorted()).toEqual(['attachFile', 'startUpload'])
  })

  it('should be a file once, however often it is finished', async () => {
    const entry = await draft()
    const url = await begun(entry)
    await send(url, 0)
    const answers = await Promise.all([1, 2, 3].map(() => tus.finish(url, entrant.cookie)))
    answers.push(await tus.finish(url, entrant.cookie))
    const ids = answers
      .filter(({ status }) => status === 200)
      .map(({ body }) => String(body.value?.id))
    expect(ids.length).toBeGreaterThanOrEqual(2)
    expect(new Set(ids).size).toBe(1)
    expect(await filesIn(entry)).toHaveLength(1)
    // A browser that never heard of it asks how far it came.
    expect(await tus.offset(url, entrant.cookie)).toEqual({ status: 200, offset: film.length })
    expect(codeOf(await tus.cancel(url, entrant.cookie))).toEqual([404, 'notFound'])
    expect(await filesIn(entry)).toHaveLength(1)
  })

  it('should be finished where the process ended between the renaming and the commit', async () => {
    const entry = await draft()
    const url = await begun(entry)
    await send(url, 0)
    const { token } = await rowOf(url)
    const place = (folder: string) => path.join(booted.dataDir, folder, token)
    await rename(place('uploads'), place('files'))
    expect(await tus.offset(url, entrant.cookie)).toEqual({ status: 200, offset: film.length })
    expect(await tus.finish(url, entrant.cookie)).toMatchObject({ status: 200 })
    expect(await filesIn(entry)).toMatchObject([{ filename: token }])
  })

  it('should not be there for anybody else, a colleague included', async () => {
    const entry = await draft()
    const url = await begun(entry)
    const stranger = await createEntrant(booted)
    const colleague = await createEntrant(booted, { unit: String(entrant.unit) })
    for (const who of [stranger, colleague]) {
      expect(await tus.offset(url, who.cookie)).toEqual({ status: 404, offset: null })
      const answers = [
        await send(url, 0, half, who),
        await tus.finish(url, who.cookie),
        await tus.cancel(url, who.cookie),
      ]
      for (const answer of answers) {
        expect(codeOf(answer)).toEqual([404, 'notFound'])
        expect(String(answer.body.refusal?.message)).toMatch(/。$/)
      }
    }
    expect(codeOf(await send(url, 0, half, { ...entrant, cookie: '' }))).toEqual([
      401,
      'notSignedIn',
    ])
    expect(codeOf(await announce(entry, { cookie: stranger.cookie }))).toEqual([404, 'notFound'])
    const foreign = { headers: { 'Sec-Fetch-Site': 'cross-site' } }
    expect(codeOf(await announce(entry, foreign))).toEqual([403, 'foreignOrigin'])
    expect(await tus.offset(url, entrant.cookie)).toEqual({ status: 200, offset: 0 })
  })

  it('should be refused in words before a byte of it comes', async () => {
    const entry = await draft()
    const before = lying('uploads')
    const gigabyte = 2 ** 30
    for (const [more, status, code] of [
      [{ slot: 'nonsense' }, 422, 'fileSlotUnknown'],
      [{ bytes: 0 }, 422, 'fileEmpty'],
      [{ bytes: gigabyte + 1 }, 413, 'fileTooLarge'],
      [{ bytes: '-1' }, 413, 'uploadLengthWrong'],
      [{ bytes: '1e3' }, 413, 'uploadLengthWrong'],
      [{ entry: 'nonsense' }, 404, 'notFound'],
      [{ headers: { 'Upload-Metadata': '?? ??' } }, 422, 'invalid'],
      [{ headers: { 'Tus-Resumable': '0.2.1' } }, 422, 'invalid'],
    ] as const) {
      expect(codeOf(await announce(entry, more))).toEqual([status, code])
    }
    const english = await announce(entry, {
      bytes: gigabyte + 1,
      headers: { 'Accept-Language': 'en' },
    })
    expect(String(english.body.refusal?.message)).toMatch(/may have 1 GB/)
    expect(lying('uploads')).toEqual(before)
    // A film of 1 GB may come: a plain form takes 50 MB (R79).
    const url = await begun(entry, { bytes: gigabyte })
    expect(await tus.cancel(url, entrant.cookie)).toMatchObject({ status: 204 })
  })

  it('should not go into a full slot, neither at its start nor half-way', async () => {
    const entry = await draft()
    const [first, second] = [await begun(entry), await begun(entry)]
    await send(second, 0, half)
    await send(first, 0)
    expect(await tus.finish(first, entrant.cookie)).toMatchObject({ status: 200 })
    expect(codeOf(await send(second, half))).toEqual([409, 'fileTooMany'])
    expect(codeOf(await tus.finish(second, entrant.cookie))).toEqual([409, 'uploadIncomplete'])
    expect(codeOf(await announce(entry))).toEqual([409, 'fileTooMany'])
    expect(await filesIn(entry)).toHaveLength(1)
    // Once there is a place again, it goes on; and what was taken out does not come back by itself.
    const [held] = await filesIn(entry)
    await booted.rest(`/portal/entries/${entry.id}/files/${String(held?.id)}/removal`, {
      method: 'POST',
      cookie: entrant.cookie,
    })
    expect(codeOf(await tus.finish(first, entrant.cookie))).toEqual([410, 'uploadExpired'])
    expect(await tus.offset(first, entrant.cookie)).toEqual({ status: 410, offset: null })
    expect(await send(second, half)).toMatchObject({ status: 204 })
    expect(await tus.finish(second, entrant.cookie)).toMatchObject({ status: 200 })
  })

  it('should take no more than was announced', async () => {
    const entry = await draft()
    const url = await begun(entry, { bytes: half })
    expect(codeOf(await send(url, 0, half + 1))).toEqual([413, 'uploadLengthWrong'])
    expect(await tus.offset(url, entrant.cookie)).toEqual({ status: 200, offset: 0 })
  })

  it('should be looked into, and leave nothing but its answer where the content is refused', async () => {
    const entry = await draft()
    const text = Buffer.from('只是文字，不是视频')
    const url = await begun(entry, { bytes: text.length })
    const { token } = await rowOf(url)
    await tus.send(url, entrant.cookie, 0, text)
    for (let turn = 0; turn < 2; turn += 1) {
      const refused = await tus.finish(url, entrant.cookie)
      expect(codeOf(refused)).toEqual([415, 'fileWrongType'])
      expect(String(refused.body.refusal?.message)).toContain('参赛作品视频')
    }
    const names = [...lying('uploads'), ...lying('files')]
    expect(names.filter((name) => name.startsWith(token))).toEqual([])
    expect(await filesIn(entry)).toEqual([])
    expect(await tus.offset(url, entrant.cookie)).toEqual({ status: 410, offset: null })
    const line = await findFirst(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: (await rowOf(url)).id } }, { to: { equals: 'refused' } }],
    })
    expect(line).toMatchObject({ action: 'refuseUpload', details: { problem: 'fileWrongType' } })
  })

  it('should be gone once it was cancelled, and after a day without a byte', async () => {
    const entry = await draft()
    const cancelled = await begun(entry)
    await send(cancelled, 0, half)
    expect(await tus.cancel(cancelled, entrant.cookie)).toMatchObject({ status: 204 })
    const { token } = await rowOf(cancelled)
    expect(lying('uploads').filter((name) => name.startsWith(token))).toEqual([])

    const left = await begun(entry)
    await send(left, 0, half)
    const yesterday = new Date(Date.now() - 25 * 60 * MINUTE)
    const place = path.join(booted.dataDir, 'uploads', (await rowOf(left)).token)
    await utimes(place, yesterday, yesterday)
    for (const url of [cancelled, left]) {
      expect(await tus.offset(url, entrant.cookie)).toEqual({ status: 410, offset: null })
      expect(codeOf(await send(url, half))).toEqual([410, 'uploadExpired'])
      expect(codeOf(await tus.finish(url, entrant.cookie))).toEqual([410, 'uploadExpired'])
    }
  })

  it('should hash what is stored, not what was sent', async () => {
    const entry = await draft()
    const url = await begun(entry)
    await send(url, 0)
    const place = path.join(booted.dataDir, 'uploads', (await rowOf(url)).token)
    const changed = Buffer.from(film)
    changed[half] = (changed[half] ?? 0) ^ 0xff
    writeFileSync(place, changed)
    const { status, body } = await tus.finish(url, entrant.cookie)
    expect(status).toBe(200)
    expect(body.value).toMatchObject({
      sha256: createHash('sha256').update(changed).digest('hex'),
    })
  })
})

describe('the close of submission', () => {
  /** The window closed so many minutes ago. */
  const closed = async (minutes: number) => {
    const contest = await findById(await booted.request(), 'contests', world.contest)
    const at = (ago: number) => new Date(Date.now() - ago * MINUTE).toISOString()
    await booted.payload.update({
      collection: slugOf('contests') as CollectionSlug,
      id: world.contest,
      data: {
        windows: contest?.windows.map((window) =>
          window.key === 'submission'
            ? { ...window, opensAt: at(10_000), closesAt: at(minutes) }
            : window,
        ),
      },
    })
  }
  const began = async (url: string, minutes: number) => {
    const { id } = await rowOf(url)
    const createdAt = new Date(Date.now() - minutes * MINUTE).toISOString()
    await inOperation(booted, (req) => updateDocument(req, 'uploads', id, { createdAt }))
  }

  it('should let an upload that began before it finish in the minutes of grace, and no other', async () => {
    const [intime, late] = [await draft(), await draft()]
    const url = await begun(intime)
    const lateUrl = await begun(late)
    await send(url, 0, half)
    await began(url, 20)
    await began(lateUrl, 5)
    await closed(10)
    expect(codeOf(await announce(late))).toEqual([403, 'windowClosed'])
    expect(codeOf(await send(lateUrl, 0, half))).toEqual([403, 'windowClosed'])
    expect(await send(url, half)).toMatchObject({ status: 204 })
    await closed(40)
    await began(url, 50)
    expect(codeOf(await tus.finish(url, entrant.cookie))).toEqual([403, 'windowClosed'])
    await closed(25)
    expect(await tus.finish(url, entrant.cookie)).toMatchObject({ status: 200 })
    expect(await filesIn(intime)).toHaveLength(1)
    await closed(-10_000)
  })
})

describe('the quota of an account', () => {
  it('should count what is stored and what was announced, for forms too', async () => {
    const spender = await createEntrant(booted)
    await signUp({ world, entrant: spender })
    const entry = await draft(spender)
    const own = { cookie: spender.cookie }
    const contest = settingsOf(booted.payload)
    const before = contest.uploadQuotaBytes
    contest.uploadQuotaBytes = film.length * 2
    try {
      const url = await begun(entry, own)
      await tus.send(url, spender.cookie, 0, film)
      expect(await tus.finish(url, spender.cookie)).toMatchObject({ status: 200 })
      const other = await draft(spender)
      const unfinished = await begun(other, own)
      const refused = await announce(other, own)
      expect(codeOf(refused)).toEqual([413, 'uploadQuotaUsed'])
      expect(String(refused.body.refusal?.message)).toContain('还剩 0 KB')
      const form = new FormData()
      form.set('file', new File([new Uint8Array(film)], 'a.mp4'))
      const posted = await booted.rest(`/portal/entries/${other.id}/files/work`, {
        method: 'POST',
        body: form,
        cookie: spender.cookie,
        headers: { 'Content-Length': String(film.length) },
      })
      expect(posted).toMatchObject({ status: 413, body: { refusal: { code: 'uploadQuotaUsed' } } })
      await tus.cancel(unfinished, spender.cookie)
      expect(await announce(other, own)).toMatchObject({ status: 201 })
    } finally {
      contest.uploadQuotaBytes = before
    }
  })
})
