import { readFileSync } from 'node:fs'
import path from 'node:path'

import { sql } from '@payloadcms/db-postgres'

import { hostExports } from '#src/admin/RecommenderDesk/hostExports.ts'
import { SealNote } from '#src/admin/SealNote/index.tsx'
import { loadRoundDesk } from '#src/admin/RoundPanel/loadRoundDesk.ts'
import { loadUnsealed } from '#src/admin/SealNote/loadUnsealed.ts'
import { isRefusal } from '#src/domain/basics/refusal.ts'
import type { ContestDocument } from '#src/domain/documents/index.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { computeResults } from '#src/operations/results/computeResults.ts'
import { requestPublication } from '#src/operations/results/requestPublication.ts'
import { identityOf } from '#src/store/cookies/hostVoter.ts'
import { readerOf } from '#src/store/database/database.ts'
import { findAll } from '#src/store/database/documents.ts'
import type { ExportAsked } from '#src/store/extensions.ts'
import { settingsOf } from '#src/store/settings.ts'
import { bootHostWithPeople } from '../../helpers/host/hostWithPeople.ts'
import type { Booted } from '../../helpers/payload.ts'
import { signedInStaff, unique } from '../../helpers/people.ts'
import { recommenderDesk } from '../../helpers/recommenderDesk.ts'
import { createOutcomeWorld, NOW } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { stored } from '../../worlds/parts/stored.ts'
import { createEntry, createRecommendationWorld } from '../../worlds/recommendationWorld.ts'

let booted: Booted
let world: OutcomeWorld
let admin: { cookie: string }
const asked: ExportAsked[] = []
const VOTED = `voted-${unique()}`
let slope = 10
let service: (pdf: Uint8Array) => Uint8Array = () => {
  throw new Error('the service is away')
}

beforeAll(async () => {
  booted = await bootHostWithPeople({
    options: {
      exporters: {
        parking: {
          title: { zh: '停车证', en: 'Parking' },
          make: (about) => {
            asked.push(about)
            return {
              columns: [{ header: '车牌' }, { header: '张数', kind: 'number' }],
              rows: [['=沪A12345', 2]],
            }
          },
        },
        archive: {
          title: { zh: '存档' },
          roles: ['admin'],
          make: async () => ({
            bytes: new TextEncoder().encode('PK'),
            name: '存档.zip',
            type: 'application/zip',
          }),
        },
        broken: {
          title: { zh: '坏的', en: 'Broken' },
          make: () => {
            throw new Error('the printer is on fire')
          },
        },
      },
      eSeal: async (pdf) => service(pdf),
      voterIdentities: {
        member: {
          title: { zh: '会员', en: 'Member' },
          unknown: { zh: '请先登录会员中心。', en: 'Please sign in as a member.' },
          contests: [VOTED],
          of: ({ headers, contest }) => {
            if (headers.get('X-Member') === 'broken') throw new Error('no directory')
            return contest.slug === VOTED ? headers.get('X-Member') : null
          },
        },
      },
      voteConversions: {
        steps: {
          title: { zh: '阶梯折算', en: 'Steps' },
          words: { zh: '每票若干分，至多 100 分。' },
          convert: (votes) => votes.map((each) => Math.min(100, each * slope)),
        },
      },
    },
  })
  // The first of all staff is an administrator, whatever is asked.
  admin = await signedInStaff(booted.payload, { role: 'admin' })
  world = await createOutcomeWorld(booted, {
    letters: ['A', 'B'],
    category: { awards: [{ key: 'first', title: '一等奖', kind: 'grade', quota: 1 }] },
    round: {
      components: [{ kind: 'audienceVote', weight: 100, conversion: 'steps' }],
      criteria: [],
      trim: false,
      trimFrom: 5,
      tieBreakers: [],
    },
  })
})
afterAll(() => booted?.stop())

const take = (name: string, cookie = world.organiserCookie, contest = world.contest) =>
  booted.rest(`/staff/exports/${contest}/${name}`, { cookie, headers: { 'Accept-Language': 'zh' } })
const exportsOnRecord = async () =>
  findAll(await booted.request(), 'activity', { action: { equals: 'exportList' } })

describe('an export of the host’s own', () => {
  it('should be made for who asks, and be on record', async () => {
    const bytes = await booted.download(
      `/staff/exports/${world.contest}/parking`,
      world.organiserCookie,
      { headers: { 'Accept-Language': 'zh' } },
    )
    expect(Buffer.from(bytes).toString('latin1', 0, 2)).toBe('PK')
    expect(asked[0]).toMatchObject({
      contest: { id: world.contest, slug: world.slug, title: '示例赛事' },
      by: { id: world.organiser.id, role: 'organiser' },
      language: 'zh',
    })
    expect(await exportsOnRecord()).toMatchObject([
      { subjectId: world.contest, details: { list: 'parking', rows: 1 } },
    ])
  })

  it('should be refused to whom it is not for, and to whom the contest is not', async () => {
    const before = asked.length
    const other = await createOutcomeWorld(booted, { letters: [] })
    const examiner = await signedInStaff(booted.payload, { role: 'examiner' })
    const elsewhere = await signedInStaff(booted.payload, {
      role: 'organiser',
      contests: [other.contest],
    })
    expect((await take('parking', '')).status).toBe(401)
    expect((await take('parking', examiner.cookie)).status).toBe(403)
    expect((await take('archive')).status).toBe(403)
    expect((await take('nothing')).status).toBe(404)
    expect((await take('constructor')).status).toBe(404)
    expect((await take('parking', world.organiserCookie, world.round)).status).toBe(404)
    expect((await take('parking', elsewhere.cookie)).status).toBe(404)
    const archive = await take('archive', admin.cookie)
    expect(archive.headers.get('content-type')).toBe('application/zip')
    expect(archive.headers.get('content-disposition')).toContain('attachment')
    expect(asked.length).toBe(before)
  })

  it('should be answered in words where it fails, with nothing on record', async () => {
    const before = (await exportsOnRecord()).length
    const { status, body } = await take('broken')
    expect([status, body.refusal]).toEqual([
      500,
      expect.objectContaining({ message: expect.stringContaining('“坏的”未能生成') }),
    ])
    expect(JSON.stringify(body)).not.toContain('fire')
    expect((await exportsOnRecord()).length).toBe(before)
  })

  it('should stand beside ours in the panel, for whom it is', async () => {
    const shown = (role: 'organiser' | 'admin' | 'examiner', locale: 'zh' | 'en') =>
      hostExports({
        payload: booted.payload,
        actor: { ...world.organiser, role },
        contest: { id: world.contest } as ContestDocument,
        locale,
      })
    expect(shown('organiser', 'zh')).toEqual([
      { name: 'parking', label: '停车证', href: `/api/staff/exports/${world.contest}/parking` },
      expect.objectContaining({ label: '坏的' }),
    ])
    expect(shown('admin', 'en').map(({ label }) => label)).toEqual(['Parking', '存档', 'Broken'])
    expect(shown('examiner', 'zh')).toEqual([])
  })
})

describe('a conversion of the host’s own', () => {
  it('should be offered where a rule is declared', async () => {
    const rounds = booted.payload.collections['rounds' as never] as { config: object }
    expect(JSON.stringify(rounds.config)).toContain(
      '{"value":"steps","label":{"zh":"阶梯折算","en":"Steps"}}',
    )
  })

  it('should compute a round that names it, and have to come out the same at publication', async () => {
    granted(await openRound(await call()))
    granted(await closeRound(await call()))
    const audienceVotes = { [entry('A')]: 4, [entry('B')]: 8 }
    const { run, output } = granted(await computeResults({ ...(await call()), audienceVotes }))
    expect(run.input).toContain('"conversion":{"kind":"host","name":"steps"}')
    expect(output.lines.map(({ rounded }) => rounded)).toEqual(['80.00', '40.00'])

    slope = 11
    const changed = await requestPublication({ ...(await call()), runId: run.id })
    expect(changed).toMatchObject({ code: 'conversionChanged', params: { name: 'steps' } })
    slope = -1
    expect(await computeResults({ ...(await call()), audienceVotes })).toMatchObject({
      code: 'conversionUnsound',
    })
    slope = 10
    const { voteConversions } = settingsOf(booted.payload)
    const own = voteConversions.steps
    delete (voteConversions as Record<string, unknown>).steps
    for (const refused of [
      await computeResults({ ...(await call()), audienceVotes }),
      await requestPublication({ ...(await call()), runId: run.id }),
    ]) {
      expect(refused).toMatchObject({ code: 'conversionMissing', params: { name: 'steps' } })
    }
    Object.assign(voteConversions, { steps: own })
    expect(isRefusal(await requestPublication({ ...(await call()), runId: run.id }))).toBe(false)
  })

  const entry = (letter: string): string => world.entries[letter] ?? ''
  const call = async () => ({
    req: await booted.request(),
    actor: world.organiser,
    now: NOW,
    roundId: world.round,
  })
})

describe('a service of the host’s own that seals papers', () => {
  it('should hold a paper back until it is sealed, tell staff, and be asked again', async () => {
    const recommending = await createRecommendationWorld(booted)
    const desk = recommenderDesk(booted, { world: recommending })
    const { id } = await createEntry(booted, recommending, { recommender: recommending.ours.unit })
    granted(await desk.recommend(id, '内容真实，同意推荐。'))
    const made = granted(await desk.generate())
    const table = () => stored(booted, 'recommendationTables', made.id)

    for (const bad of [
      service,
      () => new TextEncoder().encode('<html>502</html>'),
      (pdf: Uint8Array) => pdf,
    ]) {
      service = bad
      await draw()
      expect(await table()).toMatchObject({ pdf: null, problem: { code: 'sealFailed' } })
    }
    const staff = { payload: booted.payload, user: (await userOf(admin.cookie)) ?? undefined }
    expect(await loadUnsealed(staff)).toBe(1)
    expect(await loadUnsealed({ ...staff, user: undefined })).toBe(0)
    const note = await SealNote({ ...staff, i18n: { language: 'zh' } as never })
    expect(JSON.stringify(note)).toContain('有 1 份推荐表尚未盖上电子签章')

    service = (pdf) => Buffer.concat([pdf, Buffer.from('\n% sealed')])
    await draw()
    const sealed = await table()
    expect(sealed.problem).toBeNull()
    const bytes = readFileSync(path.join(booted.dataDir, 'files', String(sealed.pdf)))
    expect(bytes.toString('latin1')).toMatch(/^%PDF-[^]+\n% sealed$/)
    expect(sealed.pages).toBe(1)
    expect(await loadUnsealed(staff)).toBe(0)
  })

  /** The worker at its task, whose time to try again has come. */
  async function draw(): Promise<void> {
    await readerOf(booted.payload).sql.execute(sql`update payload_jobs set wait_until = null`)
    await booted.payload.jobs.run({ queue: 'documents' })
  }
  const userOf = async (cookie: string) =>
    (await booted.payload.auth({ headers: new Headers({ Cookie: cookie }) })).user
})

describe('voters whom the host knows', () => {
  let voted: OutcomeWorld
  beforeAll(async () => {
    const now = Date.now()
    voted = await createOutcomeWorld(booted, {
      letters: ['A', 'B', 'C', 'D'],
      slug: VOTED,
      category: { awards: [{ key: 'first', title: '一等奖', kind: 'grade', quota: 1 }] },
      round: {
        components: [{ kind: 'publicVote', weight: 100, conversion: 'shareOfMax' }],
        votesPerDay: 2,
        criteria: [],
        trim: false,
        trimFrom: 5,
        tieBreakers: [],
      },
      windows: [
        {
          key: 'vote',
          title: '网络投票',
          displayText: '投票期间',
          opensAt: new Date(now - 3_600_000).toISOString(),
          closesAt: new Date(now + 3_600_000).toISOString(),
        },
      ],
    })
    granted(
      await openRound({
        req: await booted.request(),
        actor: voted.organiser,
        now: new Date(),
        roundId: voted.round,
      }),
    )
  })

  it('should be one each, whatever browser they come with', async () => {
    expect((await vote('2030-V-0001', { member: 'a' })).status).toBe(200)
    expect(await vote('2030-V-0001', { member: 'a', cookie: 'contest-voter=x.y' })).toMatchObject({
      body: { refusal: { code: 'voteAlreadyCast' } },
    })
    expect((await vote('2030-V-0002', { member: 'a' })).status).toBe(200)
    expect(await vote('2030-V-0003', { member: 'a' })).toMatchObject({
      body: { refusal: { code: 'voteQuotaUsed' } },
    })
    expect((await vote('2030-V-0001', { member: 'b' })).status).toBe(200)
    const ballots = await findAll(await booted.request(), 'ballots', {
      round: { equals: voted.round },
    })
    expect(ballots).toHaveLength(3)
    expect(new Set(ballots.map(({ voter }) => voter)).size).toBe(2)
    expect(ballots.every(({ voter }) => /^[0-9a-f]{64}$/.test(voter))).toBe(true)
  })

  it('should be told what to do where the host does not know them, and get no cookie instead', async () => {
    const { status, body, headers } = await vote('2030-V-0001', {})
    expect([status, body.refusal]).toEqual([
      403,
      expect.objectContaining({ message: '请先登录会员中心。本次投票按“会员”计票。' }),
    ])
    expect(headers.get('set-cookie')).toBeNull()
    expect((await vote('2030-V-0001', { member: 'broken' })).status).toBe(503)
  })

  it('should be named in the panel, and other contests vote as they did', async () => {
    const desk = await loadRoundDesk({
      req: await booted.request(),
      actor: voted.organiser,
      roundId: voted.round,
    })
    expect(desk?.identity).toMatchObject({ zh: '会员' })
    expect(identityOf(booted.payload, { slug: world.slug })).toBeNull()
  })

  const vote = (number: string, { member, cookie }: { member?: string; cookie?: string }) =>
    booted.rest('/portal/ballots', {
      method: 'POST',
      headers: {
        'Accept-Language': 'zh',
        'Content-Type': 'application/x-www-form-urlencoded',
        ...(member ? { 'X-Member': member } : {}),
      },
      ...(cookie ? { cookie } : {}),
      body: new URLSearchParams({ round: voted.round, number, next: '' }),
    })
})
