import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { createLocalReq } from 'payload'

import { checkRules } from '#src/domain/contest/publishing.ts'
import { payloadCommand, ROOT } from '#src/launch/paths.mjs'
import { makeStarterContest } from '#src/operations/contest/makeStarterContest.ts'
import { findLacking } from '#src/queries/contest/findLacking.ts'
import { findAll, findById } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff } from '../../helpers/people.ts'

describe('the contest that a host begins with', () => {
  let booted: Booted
  beforeAll(async () => {
    booted = await bootPayload()
  })
  afterAll(() => booted?.stop())

  it('should be made by the command, a draft, and say where it stands', async () => {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      payloadCommand('contest:starter'),
      {
        cwd: ROOT,
        env: {
          ...process.env,
          DATABASE_URL: booted.databaseUrl,
          DATA_DIR: booted.dataDir,
          NODE_ENV: 'production' as const,
          NODE_OPTIONS: '',
        },
      },
    )
    const req = await createLocalReq({}, booted.payload)
    const [contest] = await findAll(req, 'contests', { slug: { equals: 'starter' } })
    expect(contest?.published).toBe(false)
    expect(stdout).toContain(`/admin/collections/contests/${contest?.id}`)
  })

  it('should be made once, whatever staff have made of it since', async () => {
    const req = await createLocalReq({}, booted.payload)
    const again = await makeStarterContest({ req, now: new Date() })
    expect(again.isNew).toBe(false)
    expect((await findAll(req, 'contests', {})).length).toBe(1)
    expect((await findAll(req, 'categories', {})).length).toBe(1)
  })

  it('should lack nothing to be published, and take entries from the day it is made on', async () => {
    const req = await createLocalReq({}, booted.payload)
    const { contest: id } = await makeStarterContest({ req, now: new Date() })
    const contest = await findById(req, 'contests', id)
    const { windows = [], rules } = contest ?? {}
    const hasRules = checkRules({ rules }).ok
    expect(await findLacking(req, { id, windows, hasRules })).toEqual([])
    const [stage] = contest?.windows ?? []
    const now = new Date().toISOString()
    expect(String(stage?.opensAt) < now && now < String(stage?.closesAt)).toBe(true)
    expect(stage?.displayText).toMatch(/年.*月.*日/)
    const { cookie } = await signedInStaff(booted.payload, { role: 'organiser' })
    const published = await booted.rest(`/contests/${id}`, {
      method: 'PATCH',
      cookie,
      body: JSON.stringify({ published: true }),
      headers: { 'Content-Type': 'application/json' },
    })
    expect(published.status).toBe(200)
  })
})
