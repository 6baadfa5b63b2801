import { contestGuards } from '#src/migrations/guards/contestGuards.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { castBallot } from '#src/operations/voting/castBallot.ts'
import { SYSTEM } from '#src/store/database/actors.ts'
import { appendActivity } from '#src/store/database/activity.ts'
import { refusalOfDatabase } from '#src/store/database/databaseFaults.ts'
import { createDocument, findAll } from '#src/store/database/documents.ts'
import { guardsLacking, settleGuards } from '#src/store/database/guardedWrites.ts'
import { transact } from '#src/store/database/transact.ts'
import { oncePer } from '#src/store/oncePer.ts'
import { loadGuards } from '#src/admin/GuardsNote/loadGuards.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { PASSWORD, signedInStaff } from '../../helpers/people.ts'
import { createOutcomeWorld, NOW } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'

const WORLD = {
  letters: ['A'],
  round: {
    votesPerDay: 3,
    components: [{ kind: 'publicVote' as const, weight: 100, conversion: 'shareOfMax' as const }],
  },
}

describe('a database without its guards', () => {
  let booted: Booted
  let world: OutcomeWorld
  beforeAll(async () => {
    booted = await bootPayload()
    world = await createOutcomeWorld(booted, WORLD)
    granted(
      await openRound({
        req: await booted.request(),
        actor: world.organiser,
        now: NOW,
        roundId: world.round,
      }),
    )
  })
  beforeEach(async () => {
    await contestGuards.down({ db: booted.payload.db.drizzle })
    // What a process that starts now knows.
    oncePer(booted.payload, 'guards', () => ({ areThere: true })).areThere = false
  })
  afterAll(() => booted?.stop())

  it('should be told of in one sentence at start, in both languages, and on the first screen of staff', async () => {
    const told = await errorsDuring(() => settleGuards(booted.payload, { isApplied: false }))
    expect(told).toEqual([
      expect.stringMatching(
        /^数据库缺少.+append_only on marks.+contestGuards\.up.+ · the database lacks/,
      ),
    ])
    const { id } = await signedInStaff(booted.payload, { role: 'examiner' })
    const user = { id, collection: 'staff', role: 'examiner', name: '示例' }
    expect(await loadGuards({ payload: booted.payload, user })).toHaveLength(12)
    expect(await loadGuards({ payload: booted.payload, user: null })).toEqual([])
  })

  it('should not be written to where only they would protect it, and be read as ever', async () => {
    const req = await booted.request()
    const line = { actor: SYSTEM, now: NOW, action: 'test', subject: 'entries', subjectId: '1' }
    await refused(() => transact(req, (all) => appendActivity(all, line as never)))
    await refused(async () =>
      castBallot({
        req: await booted.request(),
        now: NOW,
        roundId: world.round,
        number: '2030-V-0001',
        voter: 'a',
      }),
    )
    for (const collection of ['marks', 'resultRuns'] as const) {
      await refused(async () => {
        await transact(await booted.request(), (all) => createDocument(all.req, collection, {}))
      })
    }
    expect(await findAll(await booted.request(), 'ballots', {})).toEqual([])
    expect(await findAll(await booted.request(), 'entries', {})).not.toEqual([])
  })

  it('should be answered by every door in the language of whoever asks', async () => {
    const ask = (language: string) =>
      booted.rest('/portal/codes', {
        method: 'POST',
        body: JSON.stringify({ purpose: 'register', address: 'somebody@example.org' }),
        headers: {
          'Content-Type': 'application/json',
          'Accept-Language': language,
          Cookie: `contest-locale=${language}`,
        },
      })
    const inChinese = await ask('zh')
    expect([inChinese.status, inChinese.body.refusal?.code]).toEqual([503, 'guardsMissing'])
    expect(inChinese.body.refusal?.message).toContain('数据库')
    expect((await ask('en')).body.refusal?.message).toContain('The database of the site')
  })

  it('should let staff in all the same, on record', async () => {
    const { id } = await signedInStaff(booted.payload, { role: 'admin' })
    const [{ email = '' } = {}] = await findAll(await booted.request(), 'staff', {
      id: { equals: id },
    })
    const body = new FormData()
    body.set('_payload', JSON.stringify({ email, password: PASSWORD }))
    const { status } = await booted.rest('/staff/login', { method: 'POST', body })
    expect(status).toBe(200)
    const lines = await findAll(await booted.request(), 'activity', { subjectId: { equals: id } })
    expect(lines).toMatchObject([{ action: 'signIn' }])
  })

  it('should be written to again once they are put in, without a new start', async () => {
    expect(await guardsLacking(booted.payload)).toHaveLength(12)
    await contestGuards.up({ db: booted.payload.db.drizzle })
    granted(
      await castBallot({
        req: await booted.request(),
        now: NOW,
        roundId: world.round,
        number: '2030-V-0001',
        voter: 'a',
      }),
    )
  })

  it('should get them at start where the host asks for it, by two at once too', async () => {
    const told = await errorsDuring(async () => {
      const settle = () => settleGuards(booted.payload, { isApplied: true })
      await Promise.all([settle(), settle()])
    })
    expect(told).toEqual([])
    expect(await guardsLacking(booted.payload)).toEqual([])
  })

  async function refused(write: () => Promise<unknown>): Promise<void> {
    const error: unknown = await write().then(
      (answer) => answer,
      (fault: unknown) => fault,
    )
    expect(refusalOfDatabase(error)).toMatchObject({ code: 'guardsMissing' })
  }

  async function errorsDuring(act: () => Promise<unknown>): Promise<unknown[]> {
    const { logger } = booted.payload
    const { error } = logger
    const told: unknown[] = []
    logger.error = ((words: unknown) => told.push(words)) as typeof error
    try {
      await act()
    } finally {
      logger.error = error
    }
    return told
  }
})
