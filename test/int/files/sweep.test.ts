import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import path from 'node:path'

import { sweepLeftovers } from '#src/jobs/files/sweepLeftovers.ts'
import { createDocument, findFirst } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { association } from '../../helpers/presets.ts'
import { tusOf } from '../../helpers/tus.ts'
import {
  attach,
  begin,
  createEntrant,
  createIntakeWorld,
  signUp,
} from '../../worlds/intakeWorld.ts'
import type { IntakeWorld, TestEntrant } from '../../worlds/intakeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'

const FILLER = {
  name: '示例',
  department: '办公室',
  position: '主任',
  phone: '13800000000',
  email: 'a@example.invalid',
  date: '2026年1月1日',
}
const HOUR = 3_600_000
const LATER = () => new Date(Date.now() + 25 * HOUR)

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

const place = (folder: string, name: string) => path.join(booted.dataDir, folder, name)
const put = (folder: string, name: string) => {
  mkdirSync(path.join(booted.dataDir, folder), { recursive: true })
  writeFileSync(place(folder, name), 'bytes')
  return place(folder, name)
}
const sweep = (now: Date) => sweepLeftovers({ payload: booted.payload, now })

describe('the sweep', () => {
  it('should end uploads that nobody went on with for a day, and leave the others', async () => {
    const tus = tusOf(booted)
    const entry = granted(await begin({ world, entrant, category: 'film' }))
    const announced = await tus.announce({
      cookie: entrant.cookie,
      entry: entry.id,
      slot: 'work',
      bytes: 1000,
    })
    const url = String(announced.headers.get('Location'))
    const token = String(url.split('/').at(-1))
    await tus.send(url, entrant.cookie, 0, Buffer.alloc(500))
    expect(await sweep(new Date())).toEqual({ uploads: 0, files: 0 })
    expect(await tus.offset(url, entrant.cookie)).toEqual({ status: 200, offset: 500 })

    const old = new Date(Date.now() - 25 * HOUR)
    await utimes(place('uploads', token), old, old)
    expect(await sweep(new Date())).toEqual({ uploads: 1, files: 0 })
    expect(existsSync(place('uploads', token))).toBe(false)
    expect(existsSync(place('uploads', `${token}.json`))).toBe(false)
    const row = await findFirst(await booted.request(), 'uploads', { token: { equals: token } })
    expect(row?.state).toBe('expired')
    const line = await findFirst(await booted.request(), 'activity', {
      and: [{ subjectId: { equals: row?.id } }, { action: { equals: 'expireUpload' } }],
    })
    expect(line).toMatchObject({ actorKind: 'system', from: 'receiving', to: 'expired' })
    expect(await sweep(new Date())).toEqual({ uploads: 0, files: 0 })
  })

  it('should remove halves of forms and bytes that no row knows, and nothing that a row does', async () => {
    const names = {
      half: put('files', `${randomUUID()}.part`),
      orphan: put('files', randomUUID()),
      stray: put('uploads', randomUUID()),
      note: put('uploads', `${randomUUID()}.json`),
    }
    const entry = granted(await begin({ world, entrant, category: 'film' }))
    const file = granted(
      await attach({ world, entrant, entryId: entry.id, slot: 'work', kind: 'mp4' }),
    )
    const printed = put('files', 'table-1.pdf')
    const kept = randomUUID()
    await inOperation(booted, (req) =>
      createDocument(req, 'entryFiles', {
        ...file,
        filename: kept,
        removedAt: new Date().toISOString(),
        createdAt: file.createdAt,
      }),
    )
    const taken = put('files', kept)
    expect(await sweep(new Date())).toEqual({ uploads: 0, files: 0 })
    expect(await sweep(LATER())).toEqual({ uploads: 0, files: 4 })
    for (const gone of Object.values(names)) expect(existsSync(gone)).toBe(false)
    for (const there of [printed, taken]) expect(existsSync(there)).toBe(true)
  })

  it('should remove the scan that another took the place of', async () => {
    const recommending = await createRecommendationWorld(booted)
    await createEntry(booted, recommending, { recommender: recommending.ours.unit })
    const [replaced, current] = [randomUUID(), randomUUID()]
    await inOperation(booted, (req) =>
      createDocument(req, 'recommendationTables', tableWith(recommending, current)),
    )
    const [old, fresh] = [put('files', replaced), put('files', current)]
    await sweep(LATER())
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true])
  })
})

const tableWith = (
  { contest, ours }: Awaited<ReturnType<typeof createRecommendationWorld>>,
  scan: string,
) => ({
  contest,
  unit: ours.unit,
  scan,
  version: 1,
  sequence: 1,
  rows: [],
  filler: FILLER,
  serial: randomUUID(),
  digest: 'a'.repeat(64),
  state: 'generated' as const,
})
