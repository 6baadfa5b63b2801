import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'

import { isRefusal } from '#src/domain/basics/refusal.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { castBallot } from '#src/operations/voting/castBallot.ts'
import { updateDocument } from '#src/store/database/documents.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { createOutcomeWorld, NOW } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld } from '../../worlds/outcomeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { TABLE } from '#src/store/database/table.ts'

const QUOTA = 3
const LETTERS = ['A', 'B', 'C', 'D']
const DAY = 24 * 3_600_000

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

describe('castBallot', () => {
  it('should store exactly the quota of 200 parallel ballots of one voter', async () => {
    const world = await openWorld()
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        cast(world, { number: numberOf(index % LETTERS.length), voter: 'one' }),
      ),
    )
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(QUOTA)
    expect(await storedBallots(world)).toEqual([1, 2, 3])
    const codes = new Set(answers.map((answer) => (isRefusal(answer) ? answer.code : 'stored')))
    expect([...codes].sort()).toEqual(
      codes.has('voteAlreadyCast')
        ? ['stored', 'voteAlreadyCast', 'voteQuotaUsed']
        : ['stored', 'voteQuotaUsed'],
    )
  })

  it('should count a double click once', async () => {
    const world = await openWorld()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => cast(world, { number: numberOf(0), voter: 'two' })),
    )
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1)
    expect(
      answers.filter((answer) => isRefusal(answer) && answer.code === 'voteAlreadyCast'),
    ).toHaveLength(19)
  })

  it('should let different voters vote side by side', async () => {
    const world = await openWorld()
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        cast(world, { number: numberOf(0), voter: `voter ${index}` }),
      ),
    )
    expect(answers.filter(isRefusal)).toEqual([])
    expect(await storedBallots(world)).toHaveLength(50)
  })

  it('should give the quota anew on the next day of the contest’s zone', async () => {
    const world = await openWorld({ votesPerDay: 1 })
    // 23:59 and 00:00 in Shanghai, one day in UTC
    const evening = new Date('2030-06-15T15:59:00.000Z')
    const midnight = new Date('2030-06-15T16:00:00.000Z')
    granted(await cast(world, { number: numberOf(0), voter: 'a', now: evening }))
    expect(await cast(world, { number: numberOf(1), voter: 'a', now: evening })).toMatchObject({
      code: 'voteQuotaUsed',
      params: { perDay: 1 },
    })
    granted(await cast(world, { number: numberOf(0), voter: 'a', now: midnight }))
  })

  it('should refuse what is not open: a draft, a closed round, and the time outside the window', async () => {
    const world = await createWorld()
    expect(await cast(world, { number: numberOf(0), voter: 'a' })).toMatchObject({
      code: 'roundNotOpen',
    })
    const call = { actor: world.organiser, now: NOW, roundId: world.round }
    granted(await openRound({ req: await booted.request(), ...call }))
    const early = new Date(NOW.getTime() - 10 * DAY)
    const late = new Date(NOW.getTime() + 10 * DAY)
    expect(await cast(world, { number: numberOf(0), voter: 'a', now: early })).toMatchObject({
      code: 'windowNotOpen',
    })
    expect(await cast(world, { number: numberOf(0), voter: 'a', now: late })).toMatchObject({
      code: 'windowClosed',
    })
    granted(await closeRound({ req: await booted.request(), ...call }))
    expect(await cast(world, { number: numberOf(0), voter: 'a' })).toMatchObject({
      code: 'roundNotOpen',
    })
    expect(await storedBallots(world)).toEqual([])
  })

  it('should take votes for eligible entries only', async () => {
    const world = await openWorld({}, withCopyrightLetter)
    expect(await cast(world, { number: numberOf(0), voter: 'a' })).toMatchObject({
      code: 'entryNotInRound',
    })
    const other = await openWorld()
    expect(await cast(other, { number: '2030-V-9999', voter: 'a' })).toMatchObject({
      code: 'entryNotInRound',
    })
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', String(other.entries.A), { stage: 'disqualified' }),
    )
    expect(await cast(other, { number: numberOf(0), voter: 'a' })).toMatchObject({
      code: 'entryNotInRound',
    })
  })

  it('should be kept by the database where the code is passed by', async () => {
    const world = await openWorld()
    granted(await cast(world, { number: numberOf(0), voter: 'a' }))
    const { drizzle } = booted.payload.db as unknown as PostgresAdapter
    const again = (slot: number, entry: string) =>
      drizzle.execute(sql`
        insert into ${TABLE.ballots} (id, contest_id, round_id, entry_id, voter, day, slot, quota)
        values (gen_random_uuid(), ${world.contest}, ${world.round}, ${entry}, 'a', '2030-06-15', ${slot}, ${QUOTA})`)
    const [a, b] = [String(world.entries.A), String(world.entries.B)]
    await expect(again(2, a)).rejects.toThrow()
    await expect(again(1, b)).rejects.toThrow()
    await expect(again(QUOTA + 1, b)).rejects.toThrow()
    await expect(drizzle.execute(sql`update ${TABLE.ballots} set slot = 2`)).rejects.toThrow()
    await expect(drizzle.execute(sql`delete from ${TABLE.ballots}`)).rejects.toThrow()
    expect(await storedBallots(world)).toEqual([1])
  })

  it('should wait with closing for the ballots under way and take none afterwards', async () => {
    const world = await openWorld()
    const call = { actor: world.organiser, now: NOW, roundId: world.round }
    const votes = Array.from({ length: 40 }, (_, index) =>
      cast(world, { number: numberOf(0), voter: `v${index}` }),
    )
    const closing = closeRound({ req: await booted.request(), ...call })
    granted(await closing)
    const countAtClose = (await storedBallots(world)).length
    const answers = await Promise.all(votes)
    const stored = answers.filter((answer) => !isRefusal(answer)).length
    expect([countAtClose, (await storedBallots(world)).length]).toEqual([stored, stored])
  })
})

const withCopyrightLetter = {
  fileSlots: [
    {
      key: 'letter',
      label: '版权使用授权书',
      due: 'acceptance' as const,
      required: true,
      maxFiles: 1,
      maxMegabytes: 1,
      accept: ['pdf' as const],
    },
  ],
}

const createWorld = (round = {}, category = {}): Promise<OutcomeWorld> =>
  createOutcomeWorld(booted, {
    letters: LETTERS,
    category,
    round: {
      votesPerDay: QUOTA,
      components: [{ kind: 'publicVote', weight: 100, conversion: 'shareOfMax' }],
      ...round,
    },
    windows: [
      {
        key: 'vote',
        title: '网络投票',
        displayText: '六月',
        opensAt: '2030-06-10T00:00:00.000Z',
        closesAt: '2030-06-20T00:00:00.000Z',
      },
    ],
  })

async function openWorld(round = {}, category = {}): Promise<OutcomeWorld> {
  const world = await createWorld(round, category)
  granted(
    await openRound({
      req: await booted.request(),
      actor: world.organiser,
      now: NOW,
      roundId: world.round,
    }),
  )
  return world
}

const numberOf = (index: number): string => `2030-V-000${index + 1}`

async function cast(
  world: OutcomeWorld,
  { number, voter, now = NOW }: { number: string; voter: string; now?: Date },
) {
  return castBallot({ req: await booted.request(), now, roundId: world.round, number, voter })
}

async function storedBallots(world: OutcomeWorld): Promise<number[]> {
  const { drizzle } = booted.payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute(
    sql`select slot::int as slot from ${TABLE.ballots} where round_id = ${world.round} order by slot`,
  )
  return rows.map((row) => Number(row.slot))
}
