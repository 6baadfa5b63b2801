import { getPayload } from 'payload'
import type { CollectionSlug, Config } from 'payload'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import type { ContestPluginOptions } from '#src/options.ts'
import { listPublicContests } from '#src/queries/contest/publicContests.ts'
import { bootHostWithPeople, hostConfig, withPlugin } from '../../helpers/host/hostWithPeople.ts'
import { signedInAccount } from '../../helpers/people.ts'
import type { Booted } from '../../helpers/payload.ts'

describe('a contest that is disabled', () => {
  it.each<[string, ContestPluginOptions, (config: Config) => Config]>([
    ['with staff of ours', {}, (config) => config],
    [
      'with the host’s own people',
      { staff: { collection: 'users', roleOf: () => null } },
      (config) => config,
    ],
  ])('should keep every table, column and word of a column: %s', async (name, options, change) => {
    const on = await tablesOf(`${name} on`, options, change)
    const off = await tablesOf(`${name} off`, { ...options, disabled: true }, change)
    expect(Object.keys(on.tables).length).toBeGreaterThan(60)
    expect(off).toEqual(on)
  })

  describe('in a host that runs', () => {
    let booted: Booted
    beforeAll(async () => {
      booted = await bootHostWithPeople({ options: { disabled: true } })
    })
    afterAll(() => booted?.stop())

    it('should take who signed up to a contest for nobody', async () => {
      const { cookie } = await signedInAccount(booted.payload)
      const headers = { Authorization: `JWT ${cookie.slice(cookie.indexOf('=') + 1)}` }
      expect((await booted.rest('/posts', { headers })).status).toBe(403)
      const { user } = await booted.payload.auth({ headers: new Headers(headers) })
      expect(user).toBeNull()
      expect(await listPublicContests(booted.payload)).toEqual([])
    })

    it('should have no doors, no rows for anybody, no part of the panel', async () => {
      const { config } = booted.payload
      for (const path of ['/contests', '/portal/me', '/staff/entries/1/claim', '/accounts/login']) {
        const { status } = await booted.rest(path)
        expect([path, [404, 501].includes(status)]).toEqual([path, true])
      }
      const found = { collection: 'contests' as CollectionSlug, overrideAccess: false }
      await expect(booted.payload.find(found)).rejects.toThrow()
      expect(config.admin.components?.beforeDashboard ?? []).toEqual([])
      expect(config.admin.components?.beforeNavLinks ?? []).toEqual([])
      expect(config.admin.user).toBe('users')
      expect(config.collections.find(({ slug }) => slug === 'contests')?.admin.hidden).toBe(true)
    })
  })
})

/** What migrations are made from. */
async function tablesOf(
  key: string,
  options: ContestPluginOptions,
  change: (config: Config) => Config,
) {
  const payload = await getPayload({
    config: await withPlugin(options, change(hostConfig())),
    disableDBConnect: true,
    disableOnInit: true,
    key,
  })
  const { rawTables, enums } = payload.db as unknown as PostgresAdapter
  const tables = Object.fromEntries(
    Object.entries(rawTables).map(([name, { columns, indexes, foreignKeys }]) => [
      name,
      JSON.parse(JSON.stringify({ columns, indexes, foreignKeys })) as unknown,
    ]),
  )
  const words = Object.fromEntries(
    Object.entries(enums).map(([name, { enumValues }]) => [name, [...enumValues].sort()]),
  )
  return { tables, words }
}
