import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'

import { sweepLeftovers } from '#src/jobs/files/sweepLeftovers.ts'
import { filesOf } from '#src/queries/entry/filesOf.ts'
import { findAll, findFirst } from '#src/store/database/documents.ts'
import type { FileStore } from '#src/store/files/fileStore.ts'
import { fileStoreOf } from '#src/store/storage/fileStoreOf.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { association } from '../../helpers/presets.ts'
import { tusOf } from '../../helpers/tus.ts'
import { begin, createEntrant, createIntakeWorld, signUp } from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

const film = readFileSync(path.join(import.meta.dirname, '../../helpers/bytes/samples/film.mp4'))
const LATER = () => new Date(Date.now() + 25 * 3_600_000)

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

const draft = async () => granted(await begin({ world, entrant, category: 'film' }))
const lying = (folder: string): string[] => {
  const at = path.join(booted.dataDir, folder)
  return existsSync(at) ? readdirSync(at).toSorted() : []
}
const post = async (entry: { id: string }) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(film)], '短片.mp4'))
  const to = `/portal/entries/${entry.id}/files/work`
  return booted.rest(to, { method: 'POST', body: form, cookie: entrant.cookie })
}
const FULL = { status: 507, body: { refusal: { code: 'storageFull' } } }
const noSpace = () =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  })

/** Changes how the disk behaves for as long as `use` runs. */
async function withStore<T>(changes: Partial<FileStore>, use: () => Promise<T>): Promise<T> {
  const store = await fileStoreOf(booted.payload)
  const before = { ...store }
  Object.assign(store, changes)
  try {
    return await use()
  } finally {
    Object.assign(store, before)
  }
}

/** Every write to an open file fails as on a full disk. */
async function withFullDisk<T>(use: () => Promise<T>): Promise<T> {
  const sample = await open(import.meta.filename, 'r')
  const handles = Object.getPrototypeOf(sample) as Pick<FileHandle, 'write' | 'writeFile'>
  await sample.close()
  const { write, writeFile } = handles
  handles.write = () => Promise.reject(noSpace())
  handles.writeFile = () => Promise.reject(noSpace())
  try {
    return await use()
  } finally {
    Object.assign(handles, { write, writeFile })
  }
}

describe('a full disk', () => {
  it('should be told to whoever posts a form, and leave nothing', async () => {
    const entry = await draft()
    const before = lying('files')
    const refused = await withFullDisk(() => post(entry))
    expect(refused).toMatchObject(FULL)
    expect(String(refused.body.refusal?.message)).toContain('存储空间不足')
    expect(lying('files')).toEqual(before)
    expect(await filesOf({ req: await booted.request(), entry })).toEqual([])
    expect((await post(entry)).status).toBe(200)
  })

  it('should be told where the last step fails, and take the row back with it', async () => {
    const entry = await draft()
    const refused = await withStore({ bring: () => Promise.reject(noSpace()) }, () => post(entry))
    expect(refused).toMatchObject(FULL)
    const of = { entry: { equals: entry.id } }
    expect(await findAll(await booted.request(), 'entryFiles', of)).toEqual([])
    expect((await post(entry)).status).toBe(200)
    const [film] = await findAll(await booted.request(), 'entryFiles', of)
    const queued = await findAll(await booted.request(), 'renditions', {
      file: { equals: film?.id },
    })
    expect(queued).toHaveLength(1)
  })

  it('should be told before a byte of a resumable upload comes', async () => {
    const entry = await draft()
    const tus = tusOf(booted)
    const announce = () =>
      tus.announce({ cookie: entrant.cookie, entry: entry.id, slot: 'work', bytes: film.length })
    const refused = await withStore({ hasRoom: async () => false }, announce)
    expect(refused).toMatchObject(FULL)
    const upload = await findFirst(await booted.request(), 'uploads', {
      entry: { equals: entry.id },
    })
    expect(upload?.state).toBe('cancelled')
    expect(lying('uploads').filter((name) => name.startsWith(String(upload?.token)))).toEqual([])
    expect((await announce()).status).toBe(201)
  })

  // The kernel's own full device in the place of the upload: Linux alone has one.
  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux(
    'should be told half-way, keep what there is, and leave no orphan after the sweep',
    async () => {
      const entry = await draft()
      const tus = tusOf(booted)
      const announced = await tus.announce({
        cookie: entrant.cookie,
        entry: entry.id,
        slot: 'work',
        bytes: film.length,
      })
      const url = String(announced.headers.get('Location'))
      const token = String(url.split('/').at(-1))
      const at = path.join(booted.dataDir, 'uploads', token)
      rmSync(at)
      symlinkSync('/dev/full', at)
      const send = () => tus.send(url, entrant.cookie, 0, film)
      const { uploads } = await fileStoreOf(booted.payload)
      // A device was last written when the machine was started.
      const find = async () => ({ bytes: 0, lastByteAt: new Date() })
      const full = { isFull: async () => true, uploads: { ...uploads, find } }
      expect(await withStore(full, send)).toMatchObject(FULL)
      expect(await filesOf({ req: await booted.request(), entry })).toEqual([])
      const early = await withStore(full, () => tus.finish(url, entrant.cookie))
      expect(early.body.refusal).toMatchObject({ code: 'uploadIncomplete' })

      // Somebody made room: it goes on.
      rmSync(at)
      writeFileSync(at, '')
      expect((await send()).status).toBe(204)
      const other = await draft()
      const second = await tus.announce({
        cookie: entrant.cookie,
        entry: other.id,
        slot: 'work',
        bytes: film.length,
      })
      expect(second.status).toBe(201)
      expect((await tus.finish(url, entrant.cookie)).status).toBe(200)
      await sweepLeftovers({ payload: booted.payload, now: LATER() })
      expect(lying('uploads')).toEqual([])
      const kept = await findAll(await booted.request(), 'entryFiles', {})
      const names = kept.map(({ filename }) => filename)
      expect(lying('files').filter((name) => !names.includes(name))).toEqual([])
    },
  )
})
