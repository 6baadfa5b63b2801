import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import type { CollectionConfig, Config, SanitizedConfig } from 'payload'

import { contestPlugin } from '#src/index.ts'
import type { ContestPluginOptions } from '#src/options.ts'
import { createDatabase } from '../database.ts'
import { bootConfig } from '../payload.ts'
import type { Booted } from '../payload.ts'

/** People of a host: what they do is a word of the host's own. */
const users: CollectionConfig = {
  slug: 'users',
  auth: true,
  admin: { useAsTitle: 'fullName' },
  fields: [
    { name: 'fullName', type: 'text' },
    { name: 'job', type: 'text' },
    { name: 'works', type: 'json' },
  ],
}
/** Payload opens what declares no access to everybody who is signed in. */
const posts: CollectionConfig = {
  slug: 'posts',
  fields: [
    { name: 'title', type: 'text' },
    { name: 'author', type: 'relationship', relationTo: 'users' },
  ],
}
const notices: CollectionConfig = {
  slug: 'notices',
  access: { read: () => true },
  fields: [{ name: 'title', type: 'text' }],
}

/** A Payload project such as somebody has before they find the plugin: people, posts, a global, an endpoint, a task. */
export const hostConfig = (databaseUrl = 'postgres://nowhere/none'): Config => ({
  collections: [users, posts, notices],
  db: postgresAdapter({ idType: 'uuid', pool: { connectionString: databaseUrl }, push: true }),
  editor: lexicalEditor(),
  endpoints: [
    {
      path: '/echo',
      method: 'post',
      handler: async (req) =>
        Response.json({ length: (await req.text?.())?.length ?? 0, user: req.user?.id ?? null }),
    },
  ],
  globals: [{ slug: 'footer', fields: [{ name: 'text', type: 'text' }] }],
  i18n: { supportedLanguages: { en, zh } },
  jobs: { tasks: [{ slug: 'hostTask', handler: () => ({ output: {} }) }] },
  secret: 'a secret of the host',
  telemetry: false,
  typescript: { autoGenerate: false },
})

/** Boots such a project on a blank database, with the plugin unless `options` is null. */
export async function bootHostWithPeople({
  options,
  change = (config) => config,
}: {
  options: ContestPluginOptions | null
  change?: (config: Config) => Config
}): Promise<Booted> {
  const database = await createDatabase({ isBlank: true })
  const dataDir = mkdtempSync(path.join(tmpdir(), 'contest-host-'))
  const config = withPlugin(
    options && { applyGuards: true, ...options, dataDir },
    change(hostConfig(database.url)),
  )
  return bootConfig({ config, database, dataDir })
}

export const withPlugin = (
  options: ContestPluginOptions | null,
  config: Config,
): Promise<SanitizedConfig> =>
  buildConfig({
    ...config,
    plugins: [...(config.plugins ?? []), ...(options ? [contestPlugin(options)] : [])],
  })
