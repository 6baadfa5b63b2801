import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig, createLocalReq, getPayload } from 'payload'
import type { Config, Payload, PayloadRequest } from 'payload'

import { contestPlugin } from '#src/index.ts'
import type { ContestPluginOptions } from '#src/options.ts'
import { createDatabase } from '../database.ts'

export type Host = {
  payload: Payload
  request: () => Promise<PayloadRequest>
  dataDir: string
  stop: () => Promise<void>
}

/**
 * Boots a Payload project that is not the product, with these options of the plugin, on a blank database into which its schema
 * is pushed, as hosts do in development. `config`: what else the host sets.
 */
export async function bootHost(
  options: ContestPluginOptions,
  config: Partial<Config> = {},
): Promise<Host> {
  const database = await createDatabase({ isBlank: true })
  const dataDir = mkdtempSync(path.join(tmpdir(), 'contest-host-'))
  const built = buildConfig({
    admin: { user: 'staff' },
    db: postgresAdapter({
      idType: 'uuidv7',
      pool: { connectionString: database.directUrl },
      push: true,
    }),
    editor: lexicalEditor(),
    i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh, en } },
    secret: 'a secret for tests only',
    telemetry: false,
    typescript: { autoGenerate: false },
    ...config,
    plugins: [
      contestPlugin({ dataDir, secureCookies: false, ...options }),
      ...(config.plugins ?? []),
    ],
  })
  const payload = await getPayload({ config: built, key: database.url })
  return {
    payload,
    dataDir,
    request: () => createLocalReq({}, payload),
    stop: async () => {
      await payload.destroy()
      const { pool } = payload.db as unknown as PostgresAdapter
      pool.on('error', () => undefined)
      await database.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
