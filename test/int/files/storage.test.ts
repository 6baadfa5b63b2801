import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { handleUpload } from '#src/endpoints/files/handleUpload.ts'
import { sweepLeftovers } from '#src/jobs/files/sweepLeftovers.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { findById, findFirst } from '#src/store/database/documents.ts'
import { uploadLocker } from '#src/store/files/uploadLocker.ts'
import { openBucket } from '#src/store/s3/bucket.ts'
import { settingsOf } from '#src/store/settings.ts'
import { fileStoreOf } from '#src/store/storage/fileStoreOf.ts'
import { writePrivateFile } from '#src/store/storage/privateFiles.ts'
import { storeFile, withStoredFile } from '#src/store/storage/storedFiles.ts'
import { makePdf } from '../../helpers/bytes/samples/makeDocuments.ts'
import { makeFilm } from '../../helpers/bytes/samples/makeFilm.ts'
import { bootPayload, ORIGIN } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInAccount } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { startS3 } from '../../helpers/s3.ts'
import type { TestS3 } from '../../helpers/s3.ts'
import { tusOf } from '../../helpers/tus.ts'
import { until } from '../../helpers/until.ts'
import { begin, createEntrant, createIntakeWorld, signUp } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { stored } from '../../worlds/parts/stored.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'

const MEGABYTE = 2 ** 20
const HOUR = 3_600_000

let booted: Booted
let s3: TestS3
let world: IntakeWorld
let entrant: TestEntrant
let tus: ReturnType<typeof tusOf>
let film: Buffer
beforeAll(async () => {
  booted = await bootPayload()
  s3 = await startS3()
  world = await createIntakeWorld(booted, { preset: association })
  entrant = await createEntrant(booted)
  await signUp({ world, entrant })
  tus = tusOf(booted)
  const large = path.join(booted.dataDir, 'large.mp4')
  makeFilm({ to: large, bytes: 20 * MEGABYTE + 12_345 })
  film = readFileSync(large)
})
afterAll(async () => {
  await booted?.stop()
  await s3?.stop()
})

const settings = () => settingsOf(booted.payload)
const keepOn = (kind: string) => {
  settings().storage = kind === 's3' ? { s3: { ...s3.settings } } : {}
}
/** The same place for another process: nothing that this one remembers. */
const inAnotherProcess = async <T>(act: () => Promise<T>): Promise<T> => {
  const { dataDir } = settings()
  settings().dataDir = `${dataDir}/.`
  const acting = act()
  // Whatever is asked first finds its store before anything is awaited that long.
  await new Promise((resolve) => setTimeout(resolve, 300))
  settings().dataDir = dataDir
  return acting
}
const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const draft = async (category = 'film') => granted(await begin({ world, entrant, category }))
const begun = async (entry: { id: string }, bytes = film.length): Promise<string> => {
  const of = { cookie: entrant.cookie, entry: entry.id, slot: 'work', bytes }
  const answer = await tus.announce(of)
  expect(answer).toMatchObject({ status: 201 })
  return String(answer.headers.get('Location'))
}
const send = (url: string, from: number, to = film.length, bytes = film) =>
  tus.send(url, entrant.cookie, from, bytes.subarray(from, to))
const finish = (url: string) => tus.finish(url, entrant.cookie)
const offsetOf = async (url: string) => (await tus.offset(url, entrant.cookie)).offset
const filesIn = async (entry: Parameters<typeof filesOf>[0]['entry']) =>
  (await filesOf({ req: await booted.request(), entry })).filter(({ slot }) => slot === 'work')
const tokenOf = (url: string): string => String(url.split('/').at(-1))
const codeOf = ({ status, body }: Awaited<ReturnType<typeof finish>>) => [
  status,
  String(body.refusal?.code),
]
const post = (entry: { id: string }, bytes: Uint8Array) => {
  const body = new FormData()
  body.set('file', new File([new Uint8Array(bytes)], '作品.mp4'))
  return booted.rest(`/portal/entries/${entry.id}/files/work`, {
    method: 'POST',
    body,
    cookie: entrant.cookie,
  })
}
const download = async (to: string, cookie: string, headers: Record<string, string> = {}) => {
  const { handleEndpoints } = await import('payload')
  const request = new Request(`${ORIGIN}/api/portal${to}`, {
    headers: { ...headers, Cookie: cookie },
  })
  const { payload } = booted
  const response = await handleEndpoints({ config: payload.config, request, basePath: '' })
  const bytes = Buffer.from(await response.arrayBuffer())
  return { status: response.status, headers: response.headers, bytes }
}
const namesIn = (folder: string): string[] => {
  const place = path.join(booted.dataDir, folder)
  return existsSync(place) ? readdirSync(place).toSorted() : []
}
/** How many bytes of an upload have come, kept already or on their way there. */
const arrived = async (token: string): Promise<number> => {
  const { uploads } = await fileStoreOf(booted.payload)
  const kept = (await uploads.find(token))?.bytes ?? 0
  const sizeOf = (name: string) =>
    statSync(path.join(booted.dataDir, 'spool', name), { throwIfNoEntry: false })?.size ?? 0
  return namesIn('spool').reduce((sum, name) => sum + sizeOf(name), kept)
}
/** Everything that is stored of a name, here or there. */
const lying = (name = ''): string[] =>
  ['files', 'uploads', 'spool']
    .flatMap((folder) => namesIn(folder).map((each) => `${folder}/${each}`))
    .concat(s3.keys(), s3.unfinished())
    .filter((each) => each.includes(name))
const isS3 = () => 's3' in settings().storage

describe.each(['disk', 's3'])('files kept on %s', (kind) => {
  beforeAll(() => keepOn(kind))
  afterAll(() => keepOn('disk'))

  it('should go on where an upload stopped, in whichever process, and become a file as received', async () => {
    const entry = await draft()
    const url = await begun(entry)
    const [first, second] = [8 * MEGABYTE, 8 * MEGABYTE + 5000]
    expect(await send(url, 0, first)).toMatchObject({ status: 204 })
    expect(await offsetOf(url)).toBe(first)
    expect(await send(url, first, second)).toMatchObject({ status: 204 })
    expect(codeOf(await finish(url))).toEqual([409, 'uploadIncomplete'])
    // Not where it stopped: nothing of it is taken.
    expect(codeOf(await send(url, first, second))).toEqual([409, 'uploadConflict'])
    await inAnotherProcess(async () => expect(await offsetOf(url)).toBe(second))
    expect(await inAnotherProcess(() => send(url, second))).toMatchObject({ status: 204 })
    expect(await offsetOf(url)).toBe(film.length)

    const finished = await finish(url)
    expect(finished).toMatchObject({ status: 200, body: { value: { sha256: digestOf(film) } } })
    expect(await finish(url)).toMatchObject({ status: 200 })
    expect(await offsetOf(url)).toBe(film.length)
    const [file] = await filesIn(entry)
    const token = tokenOf(url)
    expect(file).toMatchObject({ filename: token, filesize: film.length, kind: 'mp4' })
    expect(lying(token)).toEqual([`files/${token}`])
    expect(namesIn('spool')).toEqual([])
    expect(s3.unfinished()).toEqual([])
    expect(s3.keys().includes(`files/${token}`)).toBe(isS3())

    const whole = await download(`/files/${String(file?.id)}`, entrant.cookie)
    expect([whole.status, digestOf(whole.bytes)]).toEqual([200, digestOf(film)])
  })

  it('should keep what came before a line broke off', async () => {
    const entry = await draft()
    const url = await begun(entry)
    const came = 9 * MEGABYTE
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (sent >= came) {
          await until(async () => (await arrived(tokenOf(url))) === came)
          return controller.error(new Error('the line broke'))
        }
        controller.enqueue(new Uint8Array(film.subarray(sent, sent + MEGABYTE)))
        sent += MEGABYTE
      },
    })
    const headers = {
      'Tus-Resumable': '1.0.0',
      'Upload-Offset': '0',
      Cookie: entrant.cookie,
      'Content-Type': 'application/offset+octet-stream',
    }
    const init = { method: 'PATCH', body, headers, duplex: 'half' }
    const request = new Request(`${ORIGIN}${url}`, init)
    const broken = await handleUpload({ config: booted.payload.config, request })
    expect(broken.status).toBe(409)
    const offset = Number(await offsetOf(url))
    expect(offset).toBe(came)
    expect(await send(url, offset)).toMatchObject({ status: 204 })
    expect(await finish(url)).toMatchObject({
      body: { value: { sha256: digestOf(film) } },
    })
  })

  it('should let one of two processes write at a time', async () => {
    const entry = await draft()
    const url = await begun(entry)
    const half = 10 * MEGABYTE
    const answers = await Promise.all([
      inAnotherProcess(() => send(url, 0, half)),
      new Promise((resolve) => setTimeout(resolve, 400)).then(() => send(url, 0, half)),
      send(url, 0, half),
    ])
    // Who comes later may take the place of who came before; whoever is told it is stored is right.
    expect(answers.filter(({ status }) => status === 204).length).toBeLessThanOrEqual(1)
    const offset = Number(await offsetOf(url))
    expect(await send(url, offset)).toMatchObject({ status: 204 })
    const finished = await finish(url)
    expect(finished.body.value).toMatchObject({ sha256: digestOf(film) })
  })

  it('should take a small form, and serve it whole and by parts', async () => {
    const entry = await draft()
    const small = readFileSync(
      path.join(import.meta.dirname, '../../helpers/bytes/samples/film.mp4'),
    )
    const taken = await post(entry, small)
    expect(taken.status).toBe(200)
    expect(taken.body.value).toMatchObject({ sha256: digestOf(small) })
    const [file] = await filesIn(entry)
    expect(lying(String(file?.filename))).toEqual([`files/${String(file?.filename)}`])
    const part = (range: string) =>
      download(`/files/${String(file?.id)}`, entrant.cookie, { Range: range })
    const whole = await download(`/files/${String(file?.id)}`, entrant.cookie)
    expect(whole.bytes.equals(small)).toBe(true)
    expect(whole.headers.get('Content-Length')).toBe(String(small.length))
    expect(whole.headers.get('Cache-Control')).toBe('private, no-store')
    const middle = await part('bytes=100-299')
    expect(middle.status).toBe(206)
    expect(middle.headers.get('Content-Range')).toBe(`bytes 100-299/${small.length}`)
    expect(middle.bytes.equals(small.subarray(100, 300))).toBe(true)
    expect((await part('bytes=-6')).bytes.equals(small.subarray(-6))).toBe(true)
    expect((await part(`bytes=${small.length}-`)).status).toBe(416)
    const stranger = await createEntrant(booted)
    const refused = await download(`/files/${String(file?.id)}`, stranger.cookie)
    expect(refused.status).toBe(404)
  })

  it('should leave nothing of what is refused or cancelled', async () => {
    const before = lying()
    const text = Buffer.from('只是文字，不是视频')
    const entry = await draft()
    expect((await post(entry, text)).status).toBe(415)
    const url = await begun(entry, text.length)
    await send(url, 0, text.length, text)
    expect(codeOf(await finish(url))).toEqual([415, 'fileWrongType'])
    expect(codeOf(await finish(url))).toEqual([415, 'fileWrongType'])
    const cancelled = await begun(entry)
    await send(cancelled, 0, 9 * MEGABYTE)
    expect(await tus.cancel(cancelled, entrant.cookie)).toMatchObject({ status: 204 })
    expect(lying()).toEqual(before)
    expect(await filesIn(entry)).toEqual([])
  })

  it('should lend and take files of the background, and leave no copy', async () => {
    const { payload } = booted
    const name = `rendition-${randomUUID()}.mp4`
    const made = path.join(booted.dataDir, 'made.mp4')
    writeFileSync(made, film)
    await storeFile({ payload, name, path: made })
    expect(existsSync(made)).toBe(false)
    const read = await withStoredFile({ payload, name }, async (lent) => ({
      lent,
      sha256: digestOf(readFileSync(lent)),
    }))
    expect(read?.sha256).toBe(digestOf(film))
    expect(existsSync(String(read?.lent))).toBe(!isS3())
    const failing = withStoredFile({ payload, name }, () => Promise.reject(new Error('tool')))
    await expect(failing).rejects.toThrow('tool')
    expect(namesIn('spool')).toEqual([])
    expect(await withStoredFile({ payload, name: 'none.mp4' }, async () => 1)).toBeNull()
    await writePrivateFile({ payload, name: 'empty.pdf', bytes: new Uint8Array() })
    const store = await fileStoreOf(payload)
    expect(await store.open('empty.pdf')).toMatchObject({ bytes: 0 })
    for (const each of [name, 'empty.pdf']) await store.remove(each)
    expect(lying(name)).toEqual([])
  })

  it('should print a recommendation table, and take its scan', async () => {
    const own = await createRecommendationWorld(booted)
    const grants = [{ contest: own.contest, role: 'recommender' as const }]
    const { cookie } = await signedInAccount(booted.payload, { unit: own.ours.unit, grants })
    const entry = await createEntry(booted, own, { recommender: own.ours.unit })
    const desk = recommenderDesk(booted, { world: own })
    granted(await desk.recommend(entry.id))
    const table = await desk.print(granted(await desk.generate()))
    const served = await download(`/unit/tables/${table.id}/pdf`, cookie)
    expect(served.status).toBe(200)
    expect(String(served.bytes.subarray(0, 5))).toBe('%PDF-')
    expect(lying(`table-${table.id}`)).toEqual([`files/table-${table.id}.pdf`])
    const scan = makePdf()
    const body = new FormData()
    body.set('scan', new File([new Uint8Array(scan)], '盖章.pdf'))
    const taken = await booted.rest(`/portal/unit/tables/${table.id}/scan`, {
      method: 'POST',
      body,
      cookie,
    })
    expect(taken.status).toBe(200)
    const back = await download(`/unit/tables/${table.id}/scan`, cookie)
    expect(back.bytes.equals(Buffer.from(scan))).toBe(true)
    const { scan: name } = await stored(booted, 'recommendationTables', table.id)
    expect(lying(String(name))).toEqual([`files/${String(name)}`])
  })

  it('should sweep what nobody will come back for, and nothing else', async () => {
    const { payload } = booted
    const sweep = (now: Date) => sweepLeftovers({ payload, now })
    const entry = await draft()
    const url = await begun(entry)
    await send(url, 0, 9 * MEGABYTE)
    const kept = await draft()
    const keptUrl = await begun(kept)
    await send(keptUrl, 0)
    expect(await finish(keptUrl)).toMatchObject({ status: 200 })
    const orphan = randomUUID()
    await writePrivateFile({ payload, name: orphan, bytes: Buffer.from('bytes') })
    const stray = randomUUID()
    if (isS3()) {
      const bucket = await openBucket(s3.settings)
      await bucket.multipart.begin(`files/${stray}`)
      await bucket.put(`uploads/${stray}.json`, Buffer.from('{}'))
      mkdirSync(path.join(booted.dataDir, 'spool'), { recursive: true })
      writeFileSync(path.join(booted.dataDir, 'spool', stray), 'half')
    } else {
      writeFileSync(path.join(booted.dataDir, 'uploads', stray), 'half')
      writeFileSync(path.join(booted.dataDir, 'uploads', `${stray}.json`), '{}')
      writeFileSync(path.join(booted.dataDir, 'files', `${stray}.part`), 'half')
    }
    expect(await sweep(new Date())).toEqual({ uploads: 0, files: 0 })
    expect(await offsetOf(url)).toBe(9 * MEGABYTE)
    const later = await sweep(new Date(Date.now() + 25 * HOUR))
    expect(later.uploads).toBeGreaterThanOrEqual(1)
    expect(later.files).toBeGreaterThanOrEqual(4)
    for (const gone of [orphan, stray, tokenOf(url)]) expect(lying(gone)).toEqual([])
    expect(s3.unfinished()).toEqual([])
    const row = await findFirst(await booted.request(), 'uploads', {
      token: { equals: tokenOf(url) },
    })
    expect(row?.state).toBe('expired')
    const [file] = await filesIn(kept)
    expect((await download(`/files/${String(file?.id)}`, entrant.cookie)).status).toBe(200)
  })
})

describe('the lock of an upload', () => {
  it('should be held by one process, which is asked to let go, and only when its bytes are stored', async () => {
    const { payload } = booted
    const order: string[] = []
    const process = (name: string, settled = async () => {}) =>
      uploadLocker({ payload, settled: () => settled().then(() => void order.push(name)) })
    const token = randomUUID()
    const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 300))
    const [first, second] = [process('first', slow), process('second')].map((locker) =>
      locker.newLock(token),
    )
    const { signal } = new AbortController()
    let isAsked: () => void = () => undefined
    const asked = new Promise<void>((resolve) => (isAsked = resolve))
    await first?.lock(signal, () => isAsked())
    const taken = second?.lock(signal, () => undefined).then(() => order.push('taken'))
    await asked
    await first?.unlock()
    await taken
    await second?.unlock()
    expect(order).toEqual(['first', 'taken', 'second'])
  })
})

describe('a bucket whose service fails', () => {
  beforeAll(() => keepOn('s3'))
  afterEach(() => {
    s3.fault = 'none'
  })
  afterAll(() => keepOn('disk'))

  it('should not make a file of bytes that were stored wrong, though it says they are stored', async () => {
    const before = lying()
    const entry = await draft()
    const url = await begun(entry)
    await send(url, 0, 9 * MEGABYTE)
    s3.fault = 'wrongByte'
    expect(await send(url, 9 * MEGABYTE)).toMatchObject({ status: 204 })
    s3.fault = 'none'
    for (let turn = 0; turn < 2; turn += 1) {
      expect(codeOf(await finish(url))).toEqual([422, 'fileDamaged'])
    }
    s3.fault = 'wrongByte'
    const small = film.subarray(0, MEGABYTE)
    const posted = await post(entry, small)
    expect([posted.status, String(posted.body.refusal?.code)]).toEqual([422, 'fileDamaged'])
    const { payload } = booted
    const bytes = Buffer.from('%PDF-1.7')
    await expect(writePrivateFile({ payload, name: 'wrong.pdf', bytes })).rejects.toMatchObject({
      name: 'StorageDamaged',
    })
    expect(await filesIn(entry)).toEqual([])
    expect(lying()).toEqual(before)
  })

  it('should be told in words where it does not answer, and lose nothing', async () => {
    const entry = await draft()
    const small = readFileSync(
      path.join(import.meta.dirname, '../../helpers/bytes/samples/film.mp4'),
    )
    expect((await post(entry, small)).status).toBe(200)
    const [file] = await filesIn(entry)
    const other = await draft()
    const url = await begun(other)
    await send(url, 0, 9 * MEGABYTE)
    s3.fault = 'down'
    const third = await draft()
    const announced = { cookie: entrant.cookie, entry: third.id, slot: 'work', bytes: 1000 }
    for (const answer of [
      await tus.announce(announced),
      await send(url, 9 * MEGABYTE),
      await finish(url),
    ]) {
      expect(codeOf(answer)).toEqual([503, 'storageUnavailable'])
      expect(String(answer.body.refusal?.message)).toContain('暂时无法读写文件')
    }
    expect((await tus.offset(url, entrant.cookie)).status).toBe(503)
    const posted = await post(third, small)
    expect([posted.status, String(posted.body.refusal?.code)]).toEqual([503, 'storageUnavailable'])
    const got = await download(`/files/${String(file?.id)}`, entrant.cookie)
    expect(got.status).toBe(503)
    const ended = await findFirst(await booted.request(), 'uploads', {
      entry: { equals: third.id },
    })
    expect(ended?.state).toBe('cancelled')
    s3.fault = 'none'
    expect(await offsetOf(url)).toBe(9 * MEGABYTE)
    expect(await send(url, 9 * MEGABYTE)).toMatchObject({ status: 204 })
    expect(await finish(url)).toMatchObject({ status: 200 })
    expect(await filesIn(third)).toEqual([])
    const there = await findById(await booted.request(), 'entryFiles', file?.id)
    expect((await download(`/files/${String(there?.id)}`, entrant.cookie)).status).toBe(200)
  })
})
