import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { makeFilm } from '../helpers/bytes/samples/makeFilm.ts'
import { bootPayload } from '../helpers/payload.ts'
import type { Booted } from '../helpers/payload.ts'
import { association } from '../helpers/presets.ts'
import { startS3 } from '../helpers/s3.ts'
import type { TestS3 } from '../helpers/s3.ts'
import { startSite } from '../helpers/site.ts'
import type { RunningSite } from '../helpers/site.ts'
import { begin, createEntrant, createIntakeWorld, signUp } from '../worlds/intakeWorld.ts'
import type { TestEntrant } from '../worlds/intakeWorld.ts'
import { granted } from '../worlds/parts/granted.ts'

const MEGABYTE = 2 ** 20

// The built site with a bucket: what its configuration says reaches it, and a killed server loses nothing that was stored.
describe('the site with a bucket', () => {
  let booted: Booted
  let s3: TestS3
  let site: RunningSite
  let entrant: TestEntrant
  let entry: string

  const start = () => {
    const { bucket, region, endpoint, accessKeyId, secretAccessKey } = s3.settings
    return startSite({
      databaseUrl: booted.databaseUrl,
      dataDir: booted.dataDir,
      env: {
        S3_BUCKET: bucket,
        S3_REGION: region,
        S3_ENDPOINT: String(endpoint),
        S3_ACCESS_KEY_ID: String(accessKeyId),
        S3_SECRET_ACCESS_KEY: String(secretAccessKey),
        S3_FORCE_PATH_STYLE: '1',
      },
    })
  }
  beforeAll(async () => {
    booted = await bootPayload()
    s3 = await startS3()
    const world = await createIntakeWorld(booted, { preset: association })
    entrant = await createEntrant(booted)
    await signUp({ world, entrant })
    entry = granted(await begin({ world, entrant, category: 'film' })).id
    site = await start()
  })
  afterAll(async () => {
    await site?.stop()
    await booted?.stop()
    await s3?.stop()
  })

  const ask = (to: string, init: RequestInit & { headers?: Record<string, string> }) =>
    fetch(`${site.origin}${to}`, {
      ...init,
      headers: { 'Tus-Resumable': '1.0.0', ...init.headers, Cookie: entrant.cookie },
    })
  const send = (to: string, offset: number, bytes: Buffer) =>
    ask(to, {
      method: 'PATCH',
      body: new Uint8Array(bytes),
      headers: {
        'Upload-Offset': String(offset),
        'Content-Type': 'application/offset+octet-stream',
      },
    })

  it('should go on with an upload after it was killed, and serve the film by range', async () => {
    const place = path.join(booted.dataDir, 'film.mp4')
    const sha256 = makeFilm({ to: place, bytes: 24 * MEGABYTE })
    const film = readFileSync(place)
    const base64 = (text: string) => Buffer.from(text).toString('base64')
    const metadata = { entry, slot: 'work', filename: '短片.mp4' }
    const announced = await ask('/api/uploads', {
      method: 'POST',
      headers: {
        'Upload-Length': String(film.length),
        'Upload-Metadata': Object.entries(metadata)
          .map(([key, value]) => `${key} ${base64(value)}`)
          .join(','),
      },
    })
    expect(announced.status).toBe(201)
    const to = String(announced.headers.get('Location'))
    const first = 9 * MEGABYTE
    expect((await send(to, 0, film.subarray(0, first))).status).toBe(204)
    const cut = send(to, first, film.subarray(first)).catch(() => null)
    await site.kill()
    await cut
    site = await start()
    const asked = await ask(to, { method: 'HEAD' })
    const offset = Number(asked.headers.get('Upload-Offset'))
    expect(offset).toBeGreaterThanOrEqual(first)
    expect((await send(to, offset, film.subarray(offset))).status).toBe(204)
    const finished = await ask(`${to}/finish`, {
      method: 'POST',
      headers: { Accept: 'application/json' },
    })
    const { value } = (await finished.json()) as { value: { id: string; sha256: string } }
    expect(value.sha256).toBe(sha256)
    expect(s3.keys()).toEqual([`files/${String(to.split('/').at(-1))}`])
    const folder = path.join(booted.dataDir, 'files')
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([])

    const range = { Range: `bytes=${10 * MEGABYTE}-${11 * MEGABYTE - 1}` }
    const part = await ask(`/api/portal/files/${value.id}`, { headers: range })
    expect(part.status).toBe(206)
    const bytes = Buffer.from(await part.arrayBuffer())
    expect(bytes.equals(film.subarray(10 * MEGABYTE, 11 * MEGABYTE))).toBe(true)
    const whole = await ask(`/api/portal/files/${value.id}`, {})
    const hash = createHash('sha256').update(Buffer.from(await whole.arrayBuffer()))
    expect(hash.digest('hex')).toBe(sha256)
  })
})
