import { randomBytes } from 'node:crypto'
import pg from 'pg'

import { renameTables } from './names/slugPrefix.ts'

export type TestDatabase = {
  url: string
  /** Past a pooler, where the tests run through one; else the same. */
  directUrl: string
  /** Ends every connection to it and removes it. */
  drop: () => Promise<void>
}

/**
 * A migrated, empty database of its own for one test file: a copy of the template that the test
 * runner migrated. Call it in `beforeAll` and `drop()` in `afterAll`. Needs `npm run test:int -- <path>` (the
 * runner provides the server); plain `npx jest` has none. `isBlank`: one without a single table, as a host begins.
 */
export async function createDatabase({ isBlank = false } = {}): Promise<TestDatabase> {
  const serverUrl = required('TEST_DATABASE_SERVER_URL')
  const directServerUrl = required('TEST_DATABASE_DIRECT_SERVER_URL')
  const template = isBlank ? 'template1' : required('TEST_TEMPLATE_DATABASE')
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer(directServerUrl, (client) => copyTemplate({ client, name, template }))
  const at = (server: string) => Object.assign(new URL(server), { pathname: `/${name}` }).href
  if (!isBlank) await renameTables(at(directServerUrl))
  return {
    url: at(serverUrl),
    directUrl: at(directServerUrl),
    drop: () =>
      onServer(directServerUrl, (client) =>
        client.query(`drop database if exists "${name}" with (force)`),
      ),
  }
}

type Copy = { client: pg.Client; name: string; template: string }

/** A template that somebody else is copying or cleaning this very moment is tried again. */
async function copyTemplate({ client, name, template }: Copy): Promise<void> {
  for (let triesLeft = 20; ; triesLeft -= 1) {
    try {
      await client.query(`create database "${name}" template "${template}"`)
      return
    } catch (error) {
      const isBusy = error instanceof pg.DatabaseError && error.code === '55006'
      if (!isBusy || triesLeft === 0) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (value) return value
  throw new Error(`${name} is not set: run this test through "npm run test:int -- <path>"`)
}
