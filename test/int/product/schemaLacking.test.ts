import { sql } from '@payloadcms/db-postgres'

import { tableOf } from '#src/domain/basics/tableNames.ts'
import { schemaBehindInWords, schemaLacking } from '#src/store/database/schemaLacking.ts'
import { TABLE } from '#src/store/database/table.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

const run = (statement: Parameters<Booted['payload']['db']['drizzle']['execute']>[0]) =>
  booted.payload.db.drizzle.execute(statement)

describe('a database that a migration has not been run on', () => {
  it('should lack nothing where all have been', async () => {
    expect(await schemaLacking(booted.payload)).toEqual([])
  })

  it('should be told by the names of what it lacks, in both languages', async () => {
    await run(sql`alter table ${TABLE.contests} rename column edition to edition_before`)
    await run(sql`alter table ${TABLE.codes} rename to codes_before`)
    const lacking = await schemaLacking(booted.payload)
    expect(lacking.toSorted()).toEqual(
      [`${tableOf('contests')}.edition`, tableOf('codes')].toSorted(),
    )
    expect(schemaBehindInWords(lacking)).toMatch(
      /^数据库比配置旧.+payload migrate.+ · the database is older/,
    )
  })
})
