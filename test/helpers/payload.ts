import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest, SanitizedConfig } from 'payload'

import { createDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { pathNow } from './names/slugPrefix.ts'

export type Booted = {
  payload: Payload
  /** A request of its own, as an operation is called with. */
  request: () => Promise<PayloadRequest>
  /** One call through the REST door, as a browser would make it. `path` begins behind `/api`. */
  rest: (
    path: string,
    init?: RequestInit & { cookie?: string },
  ) => Promise<{ status: number; body: Json; headers: Headers }>
  /** The bytes behind an address, as a browser would save them; throws where there are none. */
  download: (path: string, cookie: string, init?: RequestInit) => Promise<Uint8Array>
  dataDir: string
  databaseUrl: string
  /** Past a pooler, where the tests run through one; else the same. */
  directUrl: string
  stop: () => Promise<void>
}
/** What a world is built with; a benchmark has no more. */
export type Running = Pick<Booted, 'payload' | 'request'>
/** What an answer held, to be looked into by a test. */
export type Json = { [key: string]: Json } & { length?: number }

export const ORIGIN = 'http://localhost:3000'

/**
 * Boots the product's own configuration on a database of its own. Call `stop()` in `afterAll`. `by`: the way to the
 * database, where it is not straight. `host`: another configuration, on a blank database.
 */
export async function bootPayload({
  by = (url) => url,
  host,
  on,
}: {
  by?: (url: string) => string | Promise<string>
  host?: (made: { databaseUrl: string; dataDir: string }) => Promise<SanitizedConfig>
  /** A database that is there already, migrated by whoever made it; unless given, a new one. */
  on?: TestDatabase
} = {}): Promise<Booted> {
  const database = on ?? (await createDatabase({ isBlank: host !== undefined }))
  const dataDir = mkdtempSync(path.join(tmpdir(), 'contest-test-'))
  process.env.DATABASE_URL = await by(database.url)
  if (database.directUrl !== database.url) process.env.DATABASE_DIRECT_URL = database.directUrl
  process.env.DATA_DIR = dataDir
  process.env.PAYLOAD_SECRET ??= 'a secret for tests only'
  process.env.VOTE_KEY ??= 'a vote key for tests only'
  const config = host
    ? await host({ databaseUrl: database.url, dataDir })
    : (await import('@payload-config')).default
  return bootConfig({ config, database, dataDir })
}

/** Boots any configuration that has the plugin; its doors are asked as the route files of a host mount them. */
export async function bootConfig({
  config,
  database,
  dataDir,
  key,
}: {
  config: SanitizedConfig | Promise<SanitizedConfig>
  database: TestDatabase
  dataDir: string
  /** Where a process boots several at once. */
  key?: string
}): Promise<Booted> {
  const { createLocalReq, getPayload, handleEndpoints } = await import('payload')
  const { guardRoute } = await import('#src/endpoints/http/guardRoute.ts')
  const payload = await getPayload({ config, ...(key ? { key } : {}) })
  const route = guardRoute({
    config,
    route: (request: Request) => handleEndpoints({ config, request, basePath: '' }),
  })
  const ask = (request: Request) => route(request, undefined)
  const api = `${ORIGIN}${process.env.NEXT_BASE_PATH ?? ''}/api`
  return {
    payload,
    dataDir,
    databaseUrl: database.url,
    directUrl: database.directUrl,
    request: () => createLocalReq({}, payload),
    rest: async (to, { cookie, ...init } = {}) => {
      const headers = new Headers(init.headers)
      if (cookie) headers.set('Cookie', cookie)
      if (!headers.has('Accept')) headers.set('Accept', 'application/json')
      const request = new Request(`${api}${pathNow(to)}`, { ...init, headers })
      const response = await ask(request)
      const text = await response.text()
      return { status: response.status, headers: response.headers, body: parse(text) }
    },
    download: async (to, cookie, init = {}) => {
      const headers = new Headers(init.headers)
      headers.set('Cookie', cookie)
      const request = new Request(`${api}${pathNow(to)}`, { ...init, headers })
      const response = await ask(request)
      if (!response.ok) throw new Error(`${to}: ${response.status} ${await response.text()}`)
      return new Uint8Array(await response.arrayBuffer())
    },
    stop: async () => {
      await payload.destroy()
      // The adapter keeps one client of its pool for ever; the database goes away under it.
      const { pool } = payload.db as unknown as PostgresAdapter
      pool.on('error', () => undefined)
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return { text } as unknown as Json
  }
}
