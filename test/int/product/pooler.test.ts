import pg from 'pg'

import { checkDirectWay } from '#src/launch/database/directWay.mjs'
import { createDatabase } from '../../helpers/database.ts'
import type { TestDatabase } from '../../helpers/database.ts'
import { hasPgBouncer, startPgBouncer } from '../../helpers/databases/pgbouncer.ts'

// Not on every machine: `apt install pgbouncer`.
const where = hasPgBouncer() ? describe : describe.skip

where('a way through PgBouncer in transaction mode', () => {
  let database: TestDatabase
  let pooler: { url: string; stop: () => Promise<void> }
  beforeAll(async () => {
    database = await createDatabase()
    pooler = await startPgBouncer(database.directUrl)
  })
  afterAll(async () => {
    await pooler.stop()
    await database.drop()
  })

  it('should be told from a straight one', async () => {
    await checkDirectWay(database.directUrl)
    await expect(checkDirectWay(pooler.url)).rejects.toThrow('DATABASE_DIRECT_URL')
  })

  it('should hold transactions all the same', async () => {
    const client = new pg.Client({ connectionString: pooler.url })
    await client.connect()
    const { rows } = await client.query('select count(*)::int n from contests')
    expect(rows).toEqual([{ n: 0 }])
    await client.end()
  })
})
