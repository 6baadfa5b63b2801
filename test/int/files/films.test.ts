import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import type { EntryDocument, RenditionDocument } from '#src/domain/documents/index.ts'
import { prepareNextFilm } from '#src/jobs/files/prepareNextFilm.ts'
import { sweepLeftovers } from '#src/jobs/files/sweepLeftovers.ts'
import { workOf } from '#src/jobs/worker/workOf.ts'
import { findFilmTools } from '#src/media/film/findFilmTools.ts'
import type { FilmTools } from '#src/media/film/findFilmTools.ts'
import { probe } from '#src/media/probe.ts'
import { removeFile } from '#src/operations/files/removeFile.ts'
import { settleRendition } from '#src/operations/files/settleRendition.ts'
import { renditionStanding } from '#src/queries/files/renditionStanding.ts'
import { findAll, findById, findFirst } from '#src/store/database/documents.ts'
import { claimFilm, MAX_ATTEMPTS } from '#src/store/records/filmQueue.ts'
import { settingsOf } from '#src/store/settings.ts'
import { standInTools } from '../../helpers/bytes/filmTools/standIn.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'
import { association } from '../../helpers/presets.ts'
import { until, PATIENCE } from '../../helpers/until.ts'
import {
  attach,
  begin,
  callOf,
  copiesOf,
  createEntrant,
  createIntakeWorld,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

const HOUR = 3_600_000
const never = new AbortController().signal
const standIn = standInTools()

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

const asset = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../../helpers/bytes/samples', name))
const draft = async () => granted(await begin({ world, entrant, category: 'film' }))
const place = (...names: string[]) => path.join(booted.dataDir, ...names)
const lying = (folder: string) => (existsSync(place(folder)) ? readdirSync(place(folder)) : [])

/** A film that came in by the plain form, and its row in the queue. */
async function uploaded(bytes: Uint8Array, name = '片子.avi') {
  const entry = await draft()
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name))
  const to = `/portal/entries/${entry.id}/files/work`
  const answer = await booted.rest(to, { method: 'POST', body: form, cookie: entrant.cookie })
  expect(answer.status).toBe(200)
  const file = String(answer.body.value?.id)
  return { entry, file }
}
const rowOf = async (file: string): Promise<RenditionDocument> => {
  const row = await findFirst(await booted.request(), 'renditions', { file: { equals: file } })
  if (!row) throw new Error('no row')
  return row
}
const fileOf = async (id: string) => {
  const file = await findById(await booted.request(), 'entryFiles', id)
  if (!file) throw new Error('no file')
  return file
}
const prepare = (tools: FilmTools = standIn.tools, signal = never, now = new Date()) =>
  prepareNextFilm({ payload: booted.payload, tools, signal, now })
const later = () => new Date(Date.now() + HOUR)
const ask = (file: string, part = '', init: Parameters<Booted['rest']>[1] = {}) =>
  booted.rest(`/portal/files/${file}${part}`, { cookie: entrant.cookie, ...init })
/** Takes films of earlier tests out of the way. */
const settleAll = async () => {
  standIn.behave({})
  while (await prepare(standIn.tools, never, later())) continue
}

describe('a film that came in', () => {
  beforeEach(settleAll)

  it('should wait for the worker from the moment it is there, and no other file should', async () => {
    const { file, entry } = await uploaded(asset('film.avi'))
    expect(await rowOf(file)).toMatchObject({ state: 'waiting', percent: 0, attempts: 0 })
    const logo = granted(
      await attach({ world, entrant, entryId: entry.id, slot: 'logo', kind: 'jpg' }),
    )
    const where = { file: { equals: logo.id } }
    expect(await findAll(await booted.request(), 'renditions', where)).toEqual([])
  })

  it('should be prepared once, beside the original that stays as it came', async () => {
    const { file } = await uploaded(asset('film.avi'))
    standIn.behave({})
    expect(await prepare()).toBe(true)
    const row = await rowOf(file)
    expect(row).toMatchObject({ state: 'ready', percent: 100, attempts: 1, attempt: null })
    const { filename, sha256 } = await fileOf(file)
    const original = readFileSync(place('files', filename))
    expect(createHash('sha256').update(original).digest('hex')).toBe(sha256)
    const video = readFileSync(place('files', String(row.video)))
    expect(video).toHaveLength(row.videoBytes ?? 0)
    expect(createHash('sha256').update(video).digest('hex')).toBe(row.videoSha256)
    expect(readFileSync(place('files', String(row.poster)), 'utf8')).toBe('a picture')
    expect(lying('workshop')).toEqual([])
    expect(await prepare()).toBe(false)
    const [line, ...more] = await findAll(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: file } }, { action: { equals: 'prepareFilm' } }],
    })
    expect(more).toEqual([])
    expect(line).toMatchObject({ actorKind: 'system', from: 'working', to: 'ready' })
  })

  it('should be taken over as it is where browsers play it, and written anew otherwise', async () => {
    await uploaded(asset('film.mp4'))
    const picture = { codec_name: 'h264', pix_fmt: 'yuv420p', width: 1280, height: 720 }
    standIn.behave({ video: picture })
    await prepare()
    await uploaded(asset('film.mp4'))
    const [copied] = standIn.calls()
    standIn.behave({ video: { ...picture, width: 3840, height: 2160 } })
    await prepare()
    const [scaled] = standIn.calls()
    expect(copied?.join(' ')).toMatch(/-c:v copy .*-f null/)
    expect(scaled?.join(' ')).toMatch(/scale=1920:1080.*-c:v libx264/)
    for (const args of [copied, scaled]) {
      expect(args?.join(' ')).toContain('-protocol_whitelist file,pipe -format_whitelist mov,avi')
    }
  })

  it('should be given back unharmed when the worker stops in the middle', async () => {
    const { file } = await uploaded(asset('film.avi'))
    // Longer than this test waits for anything: it is stopped, it never ends by itself.
    standIn.behave({ milliseconds: 2 * PATIENCE, saysAtOnce: true })
    const stop = new AbortController()
    const running = prepare(standIn.tools, stop.signal)
    await until(async () => (await rowOf(file)).percent > 0)
    expect(await rowOf(file)).toMatchObject({ state: 'working' })
    stop.abort()
    await running
    expect(await rowOf(file)).toMatchObject({ state: 'waiting', attempts: 0, percent: 0 })
    expect(lying('workshop')).toEqual([])
    standIn.behave({})
    await prepare()
    expect((await rowOf(file)).state).toBe('ready')
  })

  it('should be prepared anew after a worker was killed, whose tool and results come to nothing', async () => {
    const { file } = await uploaded(asset('film.avi'))
    const attempt = randomUUID()
    const dead = await claimFilm(booted.payload, { attempt, now: new Date() })
    expect(dead?.file).toBe(file)
    mkdirSync(place('workshop', attempt), { recursive: true })
    const orphan = spawn(process.execPath, [
      '-e',
      'setInterval(() => 0, 1000)',
      place('workshop', attempt),
    ])
    const ended = new Promise((resolve) => orphan.once('exit', (_, by) => resolve(by)))
    writeFileSync(place('workshop', attempt, 'pid'), String(orphan.pid))
    writeFileSync(place('workshop', attempt, 'video.mp4'), 'half of it')
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'])
    mkdirSync(place('workshop', 'other'), { recursive: true })
    writeFileSync(place('workshop', 'other', 'pid'), String(bystander.pid))

    await workOf('media').takeOver(booted.payload)
    expect(await ended).toBe('SIGKILL')
    expect(bystander.exitCode).toBeNull()
    bystander.kill()
    expect(lying('workshop')).toEqual([])
    expect(await rowOf(file)).toMatchObject({ state: 'waiting', attempts: 1 })

    const { id } = await rowOf(file)
    const prepared = { video: randomUUID(), videoBytes: 1, videoSha256: 'a'.repeat(64) }
    const stale = { req: await booted.request(), now: new Date(), id, attempt, prepared }
    expect(await settleRendition(stale)).toMatchObject({ code: 'changedMeanwhile' })
    standIn.behave({})
    await prepare()
    const fresh = await rowOf(file)
    expect(fresh).toMatchObject({ state: 'ready', attempts: 2 })
    const again = { ...stale, req: await booted.request() }
    expect(await settleRendition(again)).toMatchObject({ code: 'changedMeanwhile' })
    expect((await rowOf(file)).video).toBe(fresh.video)
  })

  it('should be given up when every attempt fails, and say so', async () => {
    const { file } = await uploaded(asset('film.avi'))
    standIn.behave({ writes: 'garbage' })
    for (let attempt = 1; attempt < MAX_ATTEMPTS; attempt += 1) {
      await prepare(standIn.tools, never, later())
      expect(await rowOf(file)).toMatchObject({ state: 'waiting', attempts: attempt })
      expect(await prepare()).toBe(false)
    }
    await prepare(standIn.tools, never, later())
    expect(await rowOf(file)).toMatchObject({ state: 'failed', problem: 'gaveUp' })
    expect((await fileOf(file)).findings).toEqual([])
  })

  it('should not be blamed for a full disk', async () => {
    const { file } = await uploaded(asset('film.avi'))
    standIn.behave({ exit: 1, complaints: ['video.mp4: No space left on device'] })
    await prepare()
    const row = await rowOf(file)
    expect(row.state).toBe('waiting')
    expect(new Date(row.notBefore ?? 0).getTime()).toBeGreaterThan(Date.now())
    expect((await fileOf(file)).findings).toEqual([])
    expect(lying('workshop')).toEqual([])
  })

  it('should be told from one that is damaged, wholly or in places', async () => {
    const broken = await uploaded(asset('film.avi'))
    standIn.behave({ exit: 1, complaints: ['Invalid data found', 'Conversion failed'] })
    await prepare()
    expect(await rowOf(broken.file)).toMatchObject({ state: 'failed', problem: 'damaged' })
    const finding = { source: 'film', code: 'filmDamaged', params: { errors: 2 } }
    expect((await fileOf(broken.file)).findings).toEqual([finding])

    const half = await uploaded(
      asset('tooLong.mp4').length > 0 ? asset('film.avi') : Buffer.alloc(0),
    )
    standIn.behave({ seconds: 0.5 })
    await prepare()
    expect(await rowOf(half.file)).toMatchObject({ state: 'failed', problem: 'damaged' })

    const scratched = await uploaded(asset('film.avi'))
    standIn.behave({ complaints: ['error while decoding MB 12 3'], seconds: 3 })
    await prepare()
    expect(await rowOf(scratched.file)).toMatchObject({ state: 'ready' })
    expect((await fileOf(scratched.file)).findings).toMatchObject([{ params: { errors: 1 } }])

    const longer = await uploaded(asset('film.avi'))
    standIn.behave({ seconds: 9 })
    await prepare()
    expect(await rowOf(longer.file)).toMatchObject({ state: 'ready' })
    expect((await fileOf(longer.file)).findings).toMatchObject([
      { code: 'filmLength', params: { decoded: 9, seconds: 3 } },
    ])
  })

  it('should be told from one whose bytes are gone, and left alone where it was taken out', async () => {
    const entry = await draft()
    const gone = granted(
      await attach({ world, entrant, entryId: entry.id, slot: 'work', kind: 'mp4' }),
    )
    await prepare()
    expect(await rowOf(gone.id)).toMatchObject({ state: 'failed', problem: 'missing' })
    const taken = await uploaded(asset('film.avi'))
    const call = await callOf({ world, entrant })
    granted(await removeFile({ ...call, entryId: taken.entry.id, fileId: taken.file }))
    expect(await prepare()).toBe(false)
  })
})

describe('a worker without the tools', () => {
  beforeEach(settleAll)
  let installed: FilmTools
  beforeEach(() => {
    installed = settingsOf(booted.payload).filmTools
  })
  afterEach(() => set(installed))
  const signal = never
  const set = (tools: FilmTools) => {
    settingsOf(booted.payload).filmTools = tools
  }

  it('should say so, and prepare what waits once they are there', async () => {
    const { file } = await uploaded(asset('film.avi'))
    set({ ...standIn.tools, ffmpeg: '/nowhere/ffmpeg' })
    const work = workOf('media')
    expect(await work.next(booted.payload, signal)).toBe('long')
    expect((await rowOf(file)).state).toBe('unavailable')
    expect(await renditionStanding(booted.payload)).toMatchObject({ unavailable: 1 })
    set(standIn.tools)
    standIn.behave({})
    expect(await work.next(booted.payload, signal)).toBe('none')
    expect((await rowOf(file)).state).toBe('ready')
    expect(await renditionStanding(booted.payload)).toMatchObject({ unavailable: 0 })
    expect(await work.next(booted.payload, signal)).toBe('idle')
  })

  it('should not be mistaken: one of two is none', async () => {
    const { ffmpeg, ffprobe } = standIn.tools
    const tools = { ffmpeg, ffprobe, searchPath: '/nowhere' }
    expect(await findFilmTools(tools)).toEqual(tools)
    expect(await findFilmTools({ ...tools, ffprobe: '/nowhere' })).toBeNull()
    expect(await findFilmTools({ ...tools, ffmpeg: '/bin/false' })).toBeNull()
  })

  it('should find films from before there was a queue', async () => {
    const { entry } = await uploaded(asset('film.avi'))
    const copies = await copiesOf(world, { draft: entry, count: 1 })
    const old = await findFirst(await booted.request(), 'entryFiles', {
      and: [{ entry: { in: copies } }, { kind: { equals: 'avi' } }],
    })
    await workOf('media').takeOver(booted.payload)
    expect(await rowOf(String(old?.id))).toMatchObject({ state: 'waiting', attempts: 0 })
  })
})

describe('the version for playing', () => {
  let file: string
  let entry: EntryDocument
  let row: RenditionDocument
  beforeAll(async () => {
    await settleAll()
    const film = await uploaded(asset('film.avi'), '一部 片子.AVI')
    file = film.file
    entry = film.entry
  })

  it('should not be there before it is made, and then play in parts for whoever may read the film', async () => {
    expect((await ask(file, '/film')).status).toBe(404)
    standIn.behave({})
    await prepare()
    row = await rowOf(file)
    const whole = await ask(file, '/film')
    expect(whole.status).toBe(200)
    expect(whole.headers.get('Content-Type')).toBe('video/mp4')
    expect(whole.headers.get('Content-Disposition')).toMatch(/\.mp4$/)
    const part = await ask(file, '/film', { headers: { Range: 'bytes=0-3' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('Content-Range')).toBe(`bytes 0-3/${row.videoBytes}`)
    const poster = await ask(file, '/poster')
    expect(poster.headers.get('Content-Type')).toBe('image/jpeg')
    expect(String((await ask(file)).headers.get('Content-Type'))).toBe('video/x-msvideo')
  })

  it('should not be there for anybody else', async () => {
    const stranger = await createEntrant(booted)
    for (const part of ['/film', '/poster']) {
      expect((await ask(file, part, { cookie: stranger.cookie })).status).toBe(404)
      expect((await booted.rest(`/portal/files/${file}${part}`)).status).toBe(404)
    }
    const staff = async (contests: string[]) => {
      const { cookie } = await signedInStaff(booted.payload, { role: 'examiner', contests })
      return (await booted.rest(`/staff/files/${file}/film`, { cookie })).status
    }
    const elsewhere = await createIntakeWorld(booted, { preset: association })
    expect(await staff([world.contest])).toBe(200)
    expect(await staff([elsewhere.contest])).toBe(404)
  })

  it('should survive the sweep, unlike what a stale attempt left', async () => {
    const orphan = randomUUID()
    writeFileSync(place('files', orphan), 'nobody knows it')
    await sweepLeftovers({ payload: booted.payload, now: new Date(Date.now() + 25 * HOUR) })
    expect(existsSync(place('files', orphan))).toBe(false)
    expect(existsSync(place('files', String(row.video)))).toBe(true)
    expect(existsSync(place('files', String(row.poster)))).toBe(true)
    expect(entry.stage).toBe('draft')
  })
})

// What only real tools can show. Skipped, and said so, where this machine has none.
const HAS_FFMPEG = ['ffmpeg', 'ffprobe'].every((name) => spawnSync(name, ['-version']).status === 0)
const withFfmpeg = HAS_FFMPEG ? describe : describe.skip

withFfmpeg('a film in the hands of ffmpeg', () => {
  const tools = { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe', searchPath: process.env.PATH ?? '' }
  beforeEach(settleAll)
  const made = (name: string, ...args: string[]): Buffer => {
    const to = place(name)
    const source = ['-f', 'lavfi', '-i', 'testsrc=size=1280x720:rate=25:duration=4']
    execFileSync('ffmpeg', ['-v', 'error', '-y', ...source, ...args, to])
    return readFileSync(to)
  }
  const played = async (file: string) =>
    probe({ path: place('files', String((await rowOf(file)).video)) })

  it.each(['film.avi', 'film.mpg', 'film.mov', 'film.mp4', 'upright.mp4'])(
    'should play in a browser afterwards, with a picture of it: %s',
    async (name) => {
      const { file } = await uploaded(asset(name), name)
      await prepare(tools)
      expect(await rowOf(file)).toMatchObject({ state: 'ready', problem: null })
      const { width, height, seconds } = await fileOf(file)
      const version = await played(file)
      expect(version).toMatchObject({ kind: 'mp4', codec: 'AVC', readable: true, width, height })
      expect(Math.abs((version.seconds ?? 0) - (seconds ?? 0))).toBeLessThan(1.5)
      const poster = await probe({ path: place('files', String((await rowOf(file)).poster)) })
      expect(poster).toMatchObject({ kind: 'jpg', readable: true })
      expect((await fileOf(file)).findings).toEqual([])
    },
  )

  it('should be made smaller where it is larger than 1080p, and tell nothing of its camera', async () => {
    const bytes = made(
      'large.mov',
      '-vf',
      'scale=3000:1500,setsar=1',
      '-t',
      '1',
      '-preset',
      'ultrafast',
      '-metadata',
      'location=+22.5+113.1/',
    )
    const { file } = await uploaded(bytes, 'large.mov')
    await prepare(tools)
    expect(await played(file)).toMatchObject({ width: 2160, height: 1080 })
    const video = readFileSync(place('files', String((await rowOf(file)).video)))
    expect(video.includes('+22.5+113.1')).toBe(false)
  })

  it('should be found damaged where it is, and the entry keeps it all the same', async () => {
    const bytes = made('scratched.mp4', '-c:v', 'libx264', '-g', '10', '-pix_fmt', 'yuv420p')
    const pictures = bytes.indexOf('mdat') + 4
    for (let at = pictures + 2000; at < pictures + 6000; at += 7) bytes[at] = 0xa5
    const { file } = await uploaded(bytes, 'scratched.mp4')
    await prepare(tools)
    expect((await fileOf(file)).findings).toMatchObject([{ source: 'film', code: 'filmDamaged' }])
    expect(['ready', 'failed']).toContain((await rowOf(file)).state)
  })
})
