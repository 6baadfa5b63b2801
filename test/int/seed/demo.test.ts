import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import { windowOpen } from '#src/domain/contest/schedule.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import { signIn } from '#src/operations/accounts/signIn.ts'
import { presets } from '#src/presets/index.ts'
import { seedDemo } from '#src/seed/demo.ts'
import { findAll } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { TABLE } from '#src/store/database/table.ts'

type Row = { role: string; face: string; username: string; password: string; contest: string }

describe('seedDemo', () => {
  const now = new Date()
  let booted: Booted
  let rows: Row[]

  beforeAll(async () => {
    booted = await bootPayload()
    const { payload, dataDir } = booted
    expect(await seedDemo({ payload, dataDir, now })).toBe(true)
    rows = JSON.parse(readFileSync(accountsFile(), 'utf8')) as Row[]
  })
  afterAll(() => booted.stop())

  const accountsFile = () => path.join(booted.dataDir, 'demo-accounts.json')
  const contests = async () => findAll(await booted.request(), 'contests', {})
  const isOpen = (contest: ContestDocument, key: 'submission' | 'vote') =>
    windowOpen({ contest, key, now }).ok
  const contestWhere = async (is: (contest: ContestDocument) => boolean) => {
    const [found, ...more] = (await contests()).filter(is)
    expect(more).toEqual([])
    if (!found) throw new Error('no such contest')
    return found
  }
  const entriesOf = async (contest: ContestDocument) =>
    findAll(await booted.request(), 'entries', { contest: { equals: contest.id } })

  it('should write one account for each role, readable by its owner alone', async () => {
    expect(statSync(accountsFile()).mode & 0o777).toBe(0o600)
    expect(rows.map(({ face }) => face)).toEqual([
      '/admin',
      '/admin',
      '/admin',
      '/admin',
      '/my',
      '/my',
      '/unit',
      '/judge',
    ])
    expect(new Set(rows.map(({ role }) => role)).size).toBe(rows.length)
    expect(new Set(rows.map(({ password }) => password)).size).toBe(rows.length)
    for (const row of rows) {
      expect(Object.values(row).every((value) => typeof value === 'string' && value)).toBe(true)
    }
  })

  it('should let every account sign in with the password that was written', async () => {
    for (const { face, username, password } of rows) {
      if (face === '/admin') {
        const body = JSON.stringify({ email: username, password })
        const headers = { 'Content-Type': 'application/json' }
        const { status } = await booted.rest('/staff/login', { method: 'POST', body, headers })
        expect({ username, status }).toEqual({ username, status: 200 })
        continue
      }
      const signedIn = await signIn({ req: await booted.request(), now, username, password })
      expect(isRefusal(signedIn) ? signedIn : signedIn.account.mustChangePassword).toBe(false)
    }
  })

  it('should make three published contests that say they are a demonstration', async () => {
    const made = await contests()
    expect(made).toHaveLength(3)
    for (const contest of made) {
      expect(contest).toMatchObject({ published: true, title: expect.stringContaining('演示') })
      expect(presets.map(({ slug }) => slug)).not.toContain(contest.slug)
      expect(JSON.stringify(contest.purpose)).toContain('虚构')
    }
  })

  it('should have a contest that takes entries, with every stop on an entry’s way', async () => {
    const contest = await contestWhere((each) => isOpen(each, 'submission'))
    const entries = await entriesOf(contest)
    const [unit] = await accountOf('/my')
    const own = entries.filter((entry) => entry.unit === unit?.unit).map(({ stage }) => stage)
    expect(own.toSorted()).toEqual(['draft', 'returned', 'submitted'])

    const [recommender] = await accountOf('/unit')
    const named = entries.filter((entry) => entry.recommender === recommender?.unit)
    expect(named.map(({ stage }) => stage)).toEqual(
      expect.arrayContaining(['submitted', 'recommended']),
    )
    const [waiting] = entries.filter(
      ({ route, stage }) => route === 'direct' && stage === 'submitted',
    )
    expect(waiting?.number).toBeTruthy()
    expect(entries.some(({ acceptanceNumber }) => acceptanceNumber)).toBe(true)
  })

  it('should have a contest in public vote, with ballots, marks and a judge in the middle of it', async () => {
    const contest = await contestWhere((each) => isOpen(each, 'vote'))
    const ofContest = { contest: { equals: contest.id } }
    const req = await booted.request()
    expect(await findAll(req, 'rounds', ofContest)).toMatchObject([{ state: 'open' }])
    const ballots = await findAll(req, 'ballots', ofContest)
    expect(new Set(ballots.map(({ entry }) => entry)).size).toBeGreaterThan(2)
    const [judge] = await accountOf('/judge')
    const ofJudge = { and: [ofContest, { judge: { equals: judge?.id } }] }
    const assigned = await findAll(req, 'assignments', ofJudge)
    const marked = await findAll(req, 'marks', ofJudge)
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.length).toBeLessThan(assigned.length)
    const [person] = (await accountOf('/my')).slice(1)
    const own = (await entriesOf(contest)).filter((entry) => entry.person === person?.id)
    expect(own).toMatchObject([{ stage: 'accepted' }])
  })

  it('should have a past edition whose winners are published, dated to its own year', async () => {
    const contest = await contestWhere(
      (each) => !isOpen(each, 'submission') && !isOpen(each, 'vote'),
    )
    const ofContest = { contest: { equals: contest.id } }
    const req = await booted.request()
    const rounds = await findAll(req, 'rounds', ofContest)
    expect(new Set(rounds.map(({ state }) => state))).toEqual(new Set(['closed', 'published']))
    const results = await findAll(req, 'results', ofContest)
    for (const category of await findAll(req, 'categories', ofContest)) {
      const graded = results.filter(
        (result) =>
          result.category === category.id && result.awards.some(({ kind }) => kind === 'grade'),
      )
      expect(graded.length).toBeGreaterThan(1)
    }
    const years = results.map(({ publishedAt }) => new Date(publishedAt ?? now).getUTCFullYear())
    expect(new Set(years)).toEqual(new Set([contest.edition]))
    expect(contest.edition).toBeLessThan(now.getUTCFullYear())
  })

  it('should leave no trace of a refusal and answer for every stage by one line of activity', async () => {
    const { rows: found } = await booted.payload.db.drizzle.execute(sql`
      select e.id from ${TABLE.entries} e where e.stage <> 'draft' and not exists (
        select 1 from ${TABLE.activity} a where a.subject_id = e.id::text and a.to = e.stage::text)`)
    expect(found).toEqual([])
  })

  it('should change nothing the second time', async () => {
    const { payload, dataDir } = booted
    const before = { contests: await contests(), file: readFileSync(accountsFile(), 'utf8') }
    expect(await seedDemo({ payload, dataDir, now })).toBe(false)
    expect({ contests: await contests(), file: readFileSync(accountsFile(), 'utf8') }).toEqual(
      before,
    )
  })

  async function accountOf(face: string) {
    const names = rows.filter((row) => row.face === face).map(({ username }) => username)
    const accounts = await findAll(await booted.request(), 'accounts', { username: { in: names } })
    return names.flatMap((name) => accounts.filter(({ username }) => username === name))
  }
})
