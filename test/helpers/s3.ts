import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Transform } from 'node:stream'

import S3rver from 's3rver'

import type { S3Settings } from '#src/store/s3/settings.ts'

const BUCKET = 'contest'

export type TestS3 = {
  settings: S3Settings
  /** Keys of all objects, and uploads in parts that were neither completed nor given up. */
  keys: () => string[]
  unfinished: () => string[]
  /** How the service fails from now on: not, by not answering, or by storing one byte wrong and saying it is stored. */
  fault: 'none' | 'down' | 'wrongByte'
  stop: () => Promise<void>
}

/**
 * A service that speaks S3 on a free port: s3rver, and before it what s3rver lacks (giving up an upload in parts, the list
 * of unfinished ones) and the ways a service fails.
 */
export async function startS3(): Promise<TestS3> {
  const directory = mkdtempSync(path.join(tmpdir(), 'contest-s3-'))
  const behind = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory,
    configureBuckets: [{ name: BUCKET }],
  })
  const { port } = await behind.run()
  const parts = path.join(directory, BUCKET, '._S3rver_uploads')
  const s3: TestS3 = {
    settings: {
      bucket: BUCKET,
      region: 'us-east-1',
      endpoint: '',
      forcePathStyle: true,
      accessKeyId: 'S3RVER',
      secretAccessKey: 'S3RVER',
    },
    keys: () => objectsIn(path.join(directory, BUCKET)),
    unfinished: () => namesIn(parts),
    fault: 'none',
    stop: async () => {
      front.closeAllConnections()
      front.close()
      await behind.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
  const front = createServer((asked, answer) => {
    if (s3.fault === 'down') return void asked.destroy()
    const { searchParams } = new URL(asked.url ?? '/', 'http://s3')
    const uploadId = searchParams.get('uploadId')
    if (asked.method === 'DELETE' && uploadId) {
      rmSync(path.join(parts, path.basename(uploadId)), { recursive: true, force: true })
      return void answer.writeHead(204).end()
    }
    if (asked.method === 'GET' && searchParams.has('uploads')) {
      return void answer.writeHead(200, { 'Content-Type': 'application/xml' }).end(listOf(parts))
    }
    forward({ asked, answer, port, isWrong: s3.fault === 'wrongByte' && asked.method === 'PUT' })
  })
  await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
  s3.settings.endpoint = `http://127.0.0.1:${(front.address() as AddressInfo).port}`
  return s3
}

function forward({
  asked,
  answer,
  port,
  isWrong,
}: {
  asked: IncomingMessage
  answer: ServerResponse
  port: number
  isWrong: boolean
}): void {
  const { method, url, headers } = asked
  const passed = request({ host: '127.0.0.1', port, method, path: url, headers }, (answered) => {
    answer.writeHead(answered.statusCode ?? 500, answered.headers)
    answered.pipe(answer)
  })
  passed.on('error', () => answer.destroy())
  answer.on('close', () => passed.destroy())
  // What the site notes for itself stays right; files do not.
  const isFile = url?.includes('/files/')
  if (isWrong && isFile) asked.pipe(wrongByte()).pipe(passed)
  else asked.pipe(passed)
}

/** Passes everything on but the last byte of the first chunk. */
function wrongByte(): Transform {
  let isDone = false
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (isDone || chunk.length === 0) return done(null, chunk)
      isDone = true
      const changed = Buffer.from(chunk)
      changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 0xff
      done(null, changed)
    },
  })
}

const OBJECT = '._S3rver_object'

const objectsIn = (folder: string): string[] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(OBJECT))
    .map((name) => name.slice(0, -OBJECT.length))
    .toSorted()

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const listOf = (folder: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<ListMultipartUploadsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    ...namesIn(folder).map((uploadId) => {
      const key = readFileSync(path.join(folder, uploadId, 'key'), 'utf8')
      const begun = statSync(path.join(folder, uploadId, 'key')).mtime.toISOString()
      return `<Upload><Key>${key}</Key><UploadId>${uploadId}</UploadId><Initiated>${begun}</Initiated></Upload>`
    }),
    '<IsTruncated>false</IsTruncated></ListMultipartUploadsResult>',
  ].join('')
