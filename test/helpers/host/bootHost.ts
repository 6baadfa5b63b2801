import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import type { Config } from 'payload'

import { contestPlugin } from '#src/index.ts'
import type { ContestPluginOptions } from '#src/options.ts'
import { createDatabase } from '../database.ts'
import { bootConfig } from '../payload.ts'
import type { Booted } from '../payload.ts'

/**
 * Boots a Payload project that is not the product, with these options of the plugin, on a blank database into which its schema
 * is pushed, as hosts do in development. `config`: what else the host sets.
 */
export async function bootHost(
  options: ContestPluginOptions,
  config: Partial<Config> = {},
): Promise<Booted> {
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
  return bootConfig({ config: built, database, dataDir, key: database.url })
}
