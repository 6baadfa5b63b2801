import { sql } from '@payloadcms/db-postgres'

import { transact } from '#src/store/database/transact.ts'
import { cuttableDatabase } from '../../helpers/databases/cuttableDatabase.ts'
import type { CuttableDatabase } from '../../helpers/databases/cuttableDatabase.ts'
import { startOwnServer } from '../../helpers/databases/ownServer.ts'
import type { OwnServer } from '../../helpers/databases/ownServer.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { pause, until } from '../../helpers/until.ts'

const OPERATIONS = 1000
const MOST_KILLS = 12

describe('a database that is killed', () => {
  let server: Awaited<ReturnType<typeof startOwnServer>>
  let standby: OwnServer
  let way: CuttableDatabase
  let booted: Booted

  beforeAll(async () => {
    server = await startOwnServer()
    await server.query('create table trials (name text not null)')
    way = await cuttableDatabase(server.url)
    booted = await bootPayload({ by: () => way.url })
  })
  afterAll(async () => {
    await booted.stop()
    await way.stop()
    await standby?.stop()
    await server.stop()
  })

  const store = async (name: string) =>
    transact(await booted.request(), async ({ sql: db }) => {
      await db.execute(sql`insert into trials (name) values (${name})`)
      await pause(Math.random() * 100)
      return name
    })

  /** Names by how often they are stored. */
  async function storedIn(database: OwnServer): Promise<Map<string, number>> {
    const rows = await database.query('select name, count(*)::int n from trials group by 1')
    return new Map(rows.map(({ name, n }) => [String(name), Number(n)]))
  }
  async function expectKept({
    answered,
    database,
  }: {
    answered: Set<string>
    database: OwnServer
  }) {
    const stored = await storedIn(database)
    expect([...answered].filter((name) => stored.get(name) !== 1)).toEqual([])
    expect([...stored].filter(([, times]) => times > 1)).toEqual([])
  }

  it('should have stored what it answered, once, while its backends are killed', async () => {
    const names = [...Array(OPERATIONS).keys()].map((index) => `killed ${index}`)
    const answered = new Set<string>()
    const failed = new Map<string, string>()
    const left = [...names]
    const work = async () => {
      for (let name = left.shift(); name !== undefined; name = left.shift()) {
        await store(name).then(
          () => answered.add(name),
          (error: Error) => failed.set(name, error.name),
        )
      }
    }
    let isOver = false
    let kills = 0
    const killing = (async () => {
      while (!isOver && kills < MOST_KILLS) {
        // Each takes the whole server through a recovery, which has to end before the next is worth anything.
        await until(() =>
          server.query('select 1').then(
            () => true,
            () => false,
          ),
        )
        await pause(200 + Math.random() * 400)
        const backends = await server
          .query(
            `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
          )
          .catch(() => [])
        const { pid } = backends[Math.floor(Math.random() * backends.length)] ?? {}
        if (typeof pid === 'number') process.kill(pid, 'SIGKILL')
        kills += 1
      }
    })()
    await Promise.all([...Array(8)].map(work))
    isOver = true
    await killing
    await until(() =>
      server.query('select 1').then(
        () => true,
        () => false,
      ),
    )
    await expectKept({ answered, database: server })
    // Who was told of a failure was told that nobody knows, or nothing of theirs is there.
    const stored = await storedIn(server)
    expect(
      [...failed].filter(([name, kind]) => kind !== 'OutcomeUnknown' && stored.has(name)),
    ).toEqual([])
    expect(kills).toBeGreaterThan(5)
    // How many are told to try again is for the machine's speed to say.
    expect(answered.size).toBeGreaterThan(OPERATIONS / 2)
  })

  it('should be told of in words when it falls silent, and go on when it speaks again', async () => {
    await store('before the silence')
    way.freeze()
    const began = Date.now()
    const asked = await booted.rest('/portal/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username: 'nobody@example.org', password: 'nobody at all' }),
    })
    expect([asked.status, asked.body.refusal?.code]).toEqual([503, 'databaseUnavailable'])
    expect(Date.now() - began).toBeLessThan(60_000)
    way.thaw()
    expect(await store('after the silence')).toBe('after the silence')
    expect((await storedIn(server)).get('after the silence')).toBe(1)
  })

  it('should lose nothing that it answered when a standby takes over, and write again within ten seconds', async () => {
    standby = await server.standby()
    await server.query(`alter system set synchronous_standby_names = '*'`)
    await server.query('select pg_reload_conf()')
    await until(async () => {
      const [row] = await server.query(
        `select count(*)::int n from pg_stat_replication where sync_state = 'sync'`,
      )
      return row?.n === 1
    })
    const answered = new Set<string>()
    const times: number[] = []
    let isOver = false
    let count = 0
    const work = async () => {
      while (!isOver) {
        const name = `switched ${(count += 1)}`
        await store(name).then(
          () => {
            answered.add(name)
            times.push(Date.now())
          },
          () => undefined,
        )
      }
    }
    const working = Promise.all([...Array(8)].map(work))
    await pause(1500)
    const killedAt = Date.now()
    server.kill()
    await pause(300)
    await standby.query('select pg_promote(true, 30)')
    way.lead(standby.url)
    await until(() => times.some((at) => at > killedAt + 300))
    await pause(1500)
    isOver = true
    await working
    const next = Math.min(...times.filter((at) => at > killedAt + 300))
    expect(next - killedAt).toBeLessThan(10_000)
    await expectKept({ answered, database: standby })
    expect(answered.size).toBeGreaterThan(50)
  })
})
