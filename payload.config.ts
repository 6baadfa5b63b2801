import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import { contestPlugin } from 'payload-plugin-contest'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { addressOf, BASE_PATH } from './src/domain/basics/addresses.ts'
import { migrations } from './src/migrations/index.ts'
import { takingOver } from './src/migrations/takeOver/takingOver.ts'
import { optionsFromEnvironment } from './src/optionsFromEnvironment.ts'
import { PRODUCT_WORDS } from './src/productWords.ts'
import { staffCookiePrefix } from './src/staffCookies.mjs'

const isMigrating = process.argv.some((word) => word.startsWith('migrate'))
const dirname = path.dirname(fileURLToPath(import.meta.url))

export default buildConfig({
  admin: {
    avatar: 'default',
    components: {
      graphics: {
        Icon: 'payload-plugin-contest/rsc#Icon',
        Logo: 'payload-plugin-contest/rsc#Logo',
      },
      views: { dashboard: { Component: 'payload-plugin-contest/rsc#Dashboard' } },
    },
    dateFormat: 'yyyy年MM月dd日 HH:mm',
    importMap: { baseDir: dirname },
    meta: {
      titleSuffix: ' · 品质故事',
      description: '赛事管理后台',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: addressOf('/icon.svg') }],
    },
    timezones: { defaultTimezone: 'Asia/Shanghai' },
  },
  cookiePrefix: staffCookiePrefix(BASE_PATH),
  db: takingOver(
    postgresAdapter({
      idType: 'uuidv7',
      migrationDir: path.resolve(dirname, 'src/migrations'),
      pool: {
        connectionString: process.env.DATABASE_URL,
        max: 12,
        connectionTimeoutMillis: 10_000,
        keepAlive: true,
        // A server that has fallen silent is given up; the building of an index may take its time.
        ...(isMigrating ? {} : { query_timeout: 30_000 }),
      },
      prodMigrations: migrations,
      push: false,
    }),
  ),
  editor: lexicalEditor(),
  graphQL: { disable: true },
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh, en } },
  plugins: [
    contestPlugin({
      ...optionsFromEnvironment(process.env),
      closeHostCollections: true,
      translations: PRODUCT_WORDS,
    }),
  ],
  secret: process.env.PAYLOAD_SECRET ?? '',
  sharp,
  telemetry: false,
  typescript: { autoGenerate: false },
})
