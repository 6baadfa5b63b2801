import { createHash } from 'node:crypto'
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  openSync,
  fsyncSync,
  closeSync,
  rmSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import path from 'node:path'

import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import type { Payload } from 'payload'

import { startEntry } from '#src/operations/entry/startEntry.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import { makeFilm } from '../helpers/bytes/samples/makeFilm.ts'
import { signedInAccount } from '../helpers/people.ts'
import { municipal } from '../helpers/presets.ts'
import { startSite } from '../helpers/site.ts'
import type { RunningSite } from '../helpers/site.ts'
import type { Measure } from './figure.ts'

const MEGABYTE = 2 ** 20
const BYTES = 1024 * MEGABYTE
const CHUNK_BYTES = 8 * MEGABYTE
const SAMPLE_MILLISECONDS = 100

/**
 * A film of 1 GB through the built site, in the pieces of a browser, next to a plain copy of it on the same disk, made
 * durable as the upload is. `finish` is hashing, looking at the content and registering; the greatest resident memory of
 * the server is sampled over all of it.
 */
export const measure: Measure = async () => {
  const payload = await getPayload({ config })
  const dataDir = String(process.env.DATA_DIR)
  const film = path.join(dataDir, 'bench-film.mp4')
  const sha256 = makeFilm({ to: film, bytes: BYTES })
  const copySeconds = timeCopy(film, `${film}.copy`)
  const { cookie, entry } = await entrantOf(payload)
  const site = await startSite({ databaseUrl: String(process.env.DATABASE_URL), dataDir })
  const memory = watchMemory(site)
  try {
    const token = await announce({ site, cookie, entry })
    const before = memory.now()
    const sendSeconds = await timed(() => send({ site, cookie, token, film }))
    const afterSending = memory.most()
    let stored = ''
    const finishSeconds = await timed(async () => {
      stored = await finish({ site, cookie, token })
    })
    if (stored !== sha256) throw new Error('the stored film has another fingerprint')
    const hashed = createHash('sha256')
      .update(readFileSync(path.join(dataDir, 'files', token)))
      .digest('hex')
    if (hashed !== sha256) throw new Error('the bytes on the disk are others')
    const rate = (seconds: number) => BYTES / MEGABYTE / seconds
    const copy = 'copy'
    return [
      { figure: copy, value: rate(copySeconds), unit: 'MB/s', against: null },
      { figure: 'upload', value: rate(sendSeconds), unit: 'MB/s', against: copy },
      {
        figure: 'upload and finish',
        value: rate(sendSeconds + finishSeconds),
        unit: 'MB/s',
        against: copy,
      },
      { figure: 'finish', value: finishSeconds * 1000, unit: 'ms', against: null },
      { figure: 'server-rss-before-mb', value: before, unit: 'MB', against: null },
      { figure: 'server-rss-sending-mb', value: afterSending, unit: 'MB', against: null },
      { figure: 'server-rss-mb', value: memory.most(), unit: 'MB', against: null },
    ].map((figure) => ({ bench: 'upload', ...figure }))
  } finally {
    memory.stop()
    await site.stop()
    await payload.destroy()
  }
}

type Asking = { site: RunningSite; cookie: string }

async function entrantOf(payload: Payload): Promise<{ cookie: string; entry: string }> {
  const req = await createLocalReq({}, payload)
  const { categories } = await installPreset({ req, preset: municipal, now: new Date() })
  const { id, cookie } = await signedInAccount(payload, { unit: null })
  const entry = await startEntry({
    req: await createLocalReq({}, payload),
    actor: { kind: 'account', id, name: '示例账号', unit: null, person: true, grants: [] },
    now: new Date(),
    categoryId: Object.values(categories)[0],
    applicantKind: 'person',
  })
  if (!('id' in entry)) throw new Error(JSON.stringify(entry))
  return { cookie, entry: entry.id }
}

async function ask(
  { site, cookie }: Asking,
  to: string,
  init: RequestInit & { headers?: Record<string, string> },
): Promise<Response> {
  const headers = { 'Tus-Resumable': '1.0.0', ...init.headers, Cookie: cookie }
  const response = await fetch(`${site.origin}/api/uploads${to}`, { ...init, headers })
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`)
  return response
}

async function announce({ entry, ...asking }: Asking & { entry: string }): Promise<string> {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const metadata = { entry, slot: 'work', filename: '示例.mp4' }
  const response = await ask(asking, '', {
    method: 'POST',
    headers: {
      'Upload-Length': String(BYTES),
      'Upload-Metadata': Object.entries(metadata)
        .map(([key, value]) => `${key} ${base64(value)}`)
        .join(','),
    },
  })
  return String(response.headers.get('Location')?.split('/').at(-1))
}

async function send({
  token,
  film,
  ...asking
}: Asking & { token: string; film: string }): Promise<void> {
  const file = await open(film)
  const buffer = Buffer.alloc(CHUNK_BYTES)
  try {
    for (let offset = 0; offset < BYTES; offset += CHUNK_BYTES) {
      await file.read(buffer, 0, CHUNK_BYTES, offset)
      await ask(asking, `/${token}`, {
        method: 'PATCH',
        body: buffer,
        headers: {
          'Upload-Offset': String(offset),
          'Content-Type': 'application/offset+octet-stream',
        },
      })
    }
  } finally {
    await file.close()
  }
}

async function finish({ token, ...asking }: Asking & { token: string }): Promise<string> {
  const response = await ask(asking, `/${token}/finish`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
  })
  const { value } = (await response.json()) as { value: { sha256: string } }
  return value.sha256
}

/** The first copy warms the disk's cache, as the film just written has it warm for the upload. */
function timeCopy(from: string, to: string): number {
  let seconds = 0
  for (let turn = 0; turn < 2; turn += 1) {
    rmSync(to, { force: true })
    const start = performance.now()
    copyFileSync(from, to)
    const file = openSync(to, 'r+')
    fsyncSync(file)
    closeSync(file)
    seconds = (performance.now() - start) / 1000
  }
  rmSync(to)
  return seconds
}

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await act()
  return (performance.now() - start) / 1000
}

/** Resident memory of the server in MB, all its processes together. */
function watchMemory({ pid }: RunningSite) {
  let most = 0
  const now = () => {
    const each = groupOf(pid).map(residentMegabytes)
    const inAll = each.reduce((sum, value) => sum + value, 0)
    most = Math.max(most, inAll)
    return inAll
  }
  const timer = setInterval(now, SAMPLE_MILLISECONDS)
  return { now, most: () => most, stop: () => clearInterval(timer) }
}

/** Every process of the server's group. */
function groupOf(leader: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => fieldsOf(`/proc/${name}/stat`)[2] === String(leader))
    .map(Number)
}

const fieldsOf = (file: string): string[] =>
  read(file)
    .slice(read(file).lastIndexOf(')') + 2)
    .split(' ')

const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
