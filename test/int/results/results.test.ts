import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import fc from 'fast-check'

import { canonicalJson } from '#src/domain/basics/canonicalJson.ts'
import { canonicalRun } from '#src/domain/results/canonicalRun.ts'
import { parseRun } from '#src/domain/results/parseRun.ts'
import { computeRun } from '#src/domain/results/resultRun.ts'
import type { RunOutput } from '#src/domain/results/resultRun.ts'
import { assignJudges } from '#src/operations/judging/assignJudges.ts'
import { closeRound } from '#src/operations/judging/closeRound.ts'
import { openRound } from '#src/operations/judging/openRound.ts'
import { recordMark } from '#src/operations/judging/recordMark.ts'
import { digestOf } from '#src/operations/judging/roundRule.ts'
import { computeResults } from '#src/operations/results/computeResults.ts'
import { decideAward } from '#src/operations/results/decideAward.ts'
import { castBallot } from '#src/operations/voting/castBallot.ts'
import { shanghai2024 } from '#src/presets/shanghai-2024.ts'
import { createDocument, findAll, updateDocument } from '#src/store/database/documents.ts'
import { settingsOf } from '#src/store/settings.ts'
import { bootPayload } from '../../helpers/payload.ts'
import type { Booted } from '../../helpers/payload.ts'
import { shuffled } from '../../helpers/drawn/runArbitraries.ts'
import { createJudge, createOutcomeWorld, NOW } from '../../worlds/outcomeWorld.ts'
import type { OutcomeWorld, TestJudge } from '../../worlds/outcomeWorld.ts'
import { granted } from '../../worlds/parts/granted.ts'
import { inOperation } from '../../worlds/parts/inOperation.ts'
import { stored } from '../../worlds/parts/stored.ts'

/**
 * By hand. The panel marks out of 100 and drops the highest and the lowest from five marks on; experts weigh 70 %. Votes
 * weigh 30 %: five bands for five entries, 100 90 80 70 60, ties share the better band, no vote gives 60.
 * A: 60 80 85 90 95, without 60 and 95 → 85; 2 votes, rank 2 → band 1 → 90; 59.5 + 27 = 86.50
 * B: 85 five times → 85; 2 votes, rank 2 → 90; 86.50, tied with A in total, experts and votes
 * C: 100 90 90 90 70, without 100 and 70 → 90; 1 vote, rank 4 → band 3 → 70; 63 + 21 = 84.00
 * D: 70 70 80 100, four marks, none dropped → 80; 4 votes, rank 1 → 100; 56 + 30 = 86.00
 * E: 50 60 70 70 100, without 50 and 100 → 200/3; no vote → 60; 140/3 + 18 = 64.67
 */
const MARKS: Record<string, number[]> = {
  A: [60, 80, 85, 90, 95],
  B: [85, 85, 85, 85, 85],
  C: [100, 90, 90, 90, 70],
  D: [70, 70, 80, 100],
  E: [50, 60, 70, 70, 100],
}
const VOTES: Record<string, number> = { A: 2, B: 2, C: 1, D: 4 }
const LINES = [
  { letter: 'A', rank: 1, rounded: '86.50', total: '173/2', votes: 2, trimmed: [60, 95] },
  { letter: 'B', rank: 1, rounded: '86.50', total: '173/2', votes: 2, trimmed: [85, 85] },
  { letter: 'D', rank: 3, rounded: '86.00', total: '86/1', votes: 4, trimmed: [] },
  { letter: 'C', rank: 4, rounded: '84.00', total: '84/1', votes: 1, trimmed: [70, 100] },
  { letter: 'E', rank: 5, rounded: '64.67', total: '194/3', votes: 0, trimmed: [50, 100] },
]
const ROUND = {
  components: [
    { kind: 'experts' as const, weight: 70 },
    {
      kind: 'publicVote' as const,
      weight: 30,
      conversion: 'bandedRank' as const,
      bands: 5,
      lowest: 60,
      highest: 100,
      zeroVotes: 60,
    },
  ],
  criteria: [
    { key: 'idea', label: '创意', min: 0, max: 40 },
    { key: 'craft', label: '制作', min: 0, max: 60 },
  ],
  trim: true,
  trimFrom: 5,
  tieBreakers: ['experts' as const, 'votes' as const],
}
const AWARDS = [
  { key: 'first', title: '一等奖', kind: 'grade' as const, quota: 1 },
  { key: 'second', title: '二等奖', kind: 'grade' as const, quota: 1 },
  { key: 'third', title: '三等奖', kind: 'grade' as const, quota: 2 },
  { key: 'popularity', title: '最佳人气奖', kind: 'popularity' as const, quota: 1 },
]

let booted: Booted
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted?.stop())

describe('a declared rule with two tied entries, a trimmed panel and an award cut', () => {
  let world: OutcomeWorld
  let letterOf: (entry: string) => string
  beforeAll(async () => {
    world = await markedWorld()
    letterOf = (entry) =>
      Object.keys(world.entries).find((key) => world.entries[key] === entry) ?? '?'
    granted(await closeRound(await call(world)))
  })

  it('should give what hand arithmetic gives', async () => {
    const { output } = granted(await computeResults(await call(world)))
    expect(
      output.lines.map(({ entry, rank, rounded, total, votes, components }) => ({
        letter: letterOf(entry),
        rank,
        rounded,
        total,
        votes,
        trimmed: components[0]?.trimmed?.map((each) => each.total),
      })),
    ).toEqual(LINES)
    expect(output.lines.map(({ components }) => components[0]?.counted)).toEqual([3, 3, 4, 3, 3])
    expect(awardsIn(output)).toEqual({ first: [], popularity: ['D'] })
    expect(output.allotment.undecided).toEqual([
      {
        award: 'first',
        reason: 'tie',
        places: 1,
        entries: [world.entries.A, world.entries.B].toSorted(),
      },
    ])
    expect(output.allotment.pending).toEqual(['second', 'third'])
  })

  it('should cut the awards once the tie is decided, with a reason, on the record', async () => {
    const decision = { award: 'first', entries: [String(world.entries.B)] }
    expect(await decideAward({ ...(await call(world)), ...decision, reason: ' ' })).toMatchObject({
      code: 'reasonMissing',
    })
    expect(
      await decideAward({
        ...(await call(world)),
        award: 'first',
        entries: [String(world.entries.C)],
        reason: '评委会合议',
      }),
    ).toMatchObject({ code: 'awardDecisionOutdated' })
    const { output } = granted(
      await decideAward({ ...(await call(world)), ...decision, reason: '评委会合议' }),
    )
    expect(awardsIn(output)).toEqual({
      first: ['B'],
      second: ['A'],
      third: ['D', 'C'],
      popularity: ['D'],
    })
    expect(output.allotment).toMatchObject({ undecided: [], pending: [] })
    const [line] = await activityOf(world, 'decideAward')
    expect(line?.details).toMatchObject({ ...decision, reason: '评委会合议' })
  })

  it('should store texts whose digests hold, and that anybody can compute again', async () => {
    const runs = await findAll(
      await booted.request(),
      'resultRuns',
      { round: { equals: world.round } },
      { sort: 'createdAt' },
    )
    expect(runs).toHaveLength(2)
    for (const run of runs) {
      expect([digestOf(run.input), digestOf(run.output)]).toEqual([
        run.inputDigest,
        run.outputDigest,
      ])
      const again = computeRun(parseRun(run.input))
      expect(again.ok && canonicalJson(again.value)).toBe(run.output)
      expect(canonicalRun(parseRun(run.input))).toBe(run.input)
      expect(parseRun(run.input).rule.version).toBe(run.ruleVersion)
    }
  })

  it('should keep judges out of the text that anybody may read', async () => {
    const [run] = await findAll(await booted.request(), 'resultRuns', {
      round: { equals: world.round },
    })
    const marks = await findAll(await booted.request(), 'marks', { round: { equals: world.round } })
    expect(marks.length).toBeGreaterThan(20)
    for (const { judge } of marks) expect(run?.input + String(run?.output)).not.toContain(judge)
  })

  it('should name judges so that only the installation’s key leads from an account to its marks', async () => {
    const { keys } = settingsOf(booted.payload)
    const named = async () => {
      const { run } = granted(await computeResults(await call(world)))
      return [...new Set(parseRun(run.input).marks.map(({ judge }) => judge))].toSorted()
    }
    const before = await named()
    keys.judge = 'another key for tests only'
    try {
      const after = await named()
      expect(after).toHaveLength(before.length)
      expect(after.filter((judge) => before.includes(judge))).toEqual([])
    } finally {
      delete keys.judge
    }
    expect(await named()).toEqual(before)
  })

  it('should give the same digest for the same rows in any other order', async () => {
    const { run } = granted(await computeResults(await call(world)))
    for (const drawn of fc.sample(shuffled(parseRun(run.input)), 50)) {
      const { publicVote = {} } = drawn.tallies
      const permuted = { ...drawn, tallies: { publicVote } }
      expect(digestOf(canonicalRun(permuted))).toBe(run.inputDigest)
      const again = computeRun(permuted)
      expect(digestOf(canonicalJson(again.ok && again.value))).toBe(run.outputDigest)
    }
  })

  it('should let neither marks nor runs be changed or deleted, by any role or by SQL', async () => {
    const { drizzle } = booted.payload.db as unknown as PostgresAdapter
    for (const table of ['marks', 'result_runs', 'activity']) {
      const name = sql.identifier(table)
      await expect(drizzle.execute(sql`update ${name} set created_at = now()`)).rejects.toThrow()
      await expect(drizzle.execute(sql`delete from ${name}`)).rejects.toThrow()
    }
    const [mark] = await findAll(await booted.request(), 'marks', {
      round: { equals: world.round },
    })
    const path = `/marks/${mark?.id}`
    const cookie = world.organiserCookie
    const body = JSON.stringify({ comment: '改' })
    const headers = { 'Content-Type': 'application/json' }
    expect((await booted.rest(path, { method: 'PATCH', body, headers, cookie })).status).toBe(403)
    expect((await booted.rest(path, { method: 'DELETE', cookie })).status).toBe(403)
  })
})

describe('a run of many entries', () => {
  it('should be kept whole, however long its canonical texts are', async () => {
    const world = await createOutcomeWorld(booted, { letters: [] })
    const long = JSON.stringify(Array.from({ length: 40_000 }, (_, index) => index))
    const run = await inOperation(booted, (req) =>
      createDocument(req, 'resultRuns', {
        contest: world.contest,
        round: world.round,
        ruleVersion: '1',
        input: long,
        output: long,
        inputDigest: digestOf(long),
        outputDigest: digestOf(long),
        by: world.organiser.id,
      }),
    )
    expect([digestOf(run.input), digestOf(run.output)]).toEqual([run.inputDigest, run.outputDigest])
  })
})

describe('recordMark', () => {
  it('should take a whole sheet of an assigned judge while the round is open, and supersede their own', async () => {
    const world = await createOutcomeWorld(booted, { letters: ['A'], round: ROUND })
    const judge = await createJudge(booted, world)
    const entry = String(world.entries.A)
    const mark = (values: Record<string, number>, by: TestJudge = judge) =>
      markBy(world, { judge: by, entry, values })

    expect(await mark({ idea: 1, craft: 1 })).toMatchObject({ code: 'notAssigned' })
    granted(await assignJudges({ ...(await call(world)), judges: [judge.actor.id] }))
    expect(await mark({ idea: 1, craft: 1 })).toMatchObject({ code: 'roundNotOpen' })
    granted(await openRound(await call(world)))
    expect(await mark({ idea: 41, craft: 1 })).toMatchObject({
      code: 'markOutOfRange',
      fields: { idea: { code: 'markOutOfRange' } },
    })
    expect(await mark({ idea: 1 })).toMatchObject({
      code: 'markIncomplete',
      fields: { craft: { code: 'fieldRequired' } },
    })
    expect(await mark({ idea: 1.5, craft: 1 })).toMatchObject({ code: 'markOutOfRange' })
    const stranger = await createJudge(booted, world)
    expect(await mark({ idea: 1, craft: 1 }, stranger)).toMatchObject({ code: 'notAssigned' })

    const first = granted(await mark({ idea: 10, craft: 20 }))
    const second = granted(await mark({ idea: 30, craft: 40 }))
    expect([first.supersedes, second.supersedes]).toEqual([null, first.id])
    granted(await closeRound(await call(world)))
    expect(await mark({ idea: 1, craft: 1 })).toMatchObject({ code: 'roundNotOpen' })
  })

  it('should never let two marks of one judge stand side by side', async () => {
    const world = await createOutcomeWorld(booted, { letters: ['A'], round: ROUND })
    const judge = await createJudge(booted, world)
    granted(await assignJudges({ ...(await call(world)), judges: [judge.actor.id] }))
    granted(await openRound(await call(world)))
    const entry = String(world.entries.A)
    const answers = await Promise.all(
      [1, 2, 3, 4, 5, 6].map((idea) => markBy(world, { judge, entry, values: { idea, craft: 1 } })),
    )
    const superseded = answers.map((answer) => granted(answer).supersedes)
    expect(superseded.filter((each) => each === null)).toHaveLength(1)
    expect(new Set(superseded).size).toBe(6)
  })
})

describe('assignJudges', () => {
  it('should leave out what a judge’s own unit entered or recommends, and take no stranger', async () => {
    const world = await createOutcomeWorld(booted, { letters: ['A', 'B', 'C'], round: ROUND })
    const unit = String(world.units.A)
    const judge = await createJudge(booted, { contest: world.contest, unit })
    await inOperation(booted, (req) =>
      updateDocument(req, 'entries', String(world.entries.B), { recommender: unit }),
    )
    const free = await createJudge(booted, world)
    const judges = [judge.actor.id, free.actor.id]
    expect(granted(await assignJudges({ ...(await call(world)), judges }))).toEqual({
      added: 4,
      conflicts: 2,
    })
    expect(granted(await assignJudges({ ...(await call(world)), judges }))).toMatchObject({
      added: 0,
    })
    const rows = await findAll(await booted.request(), 'assignments', {
      judge: { equals: judge.actor.id },
    })
    expect(rows.map(({ entry }) => entry)).toEqual([world.entries.C])
    const elsewhere = await createJudge(booted, {
      contest: (await createOutcomeWorld(booted, { letters: [] })).contest,
    })
    expect(
      await assignJudges({ ...(await call(world)), judges: [elsewhere.actor.id] }),
    ).toMatchObject({ code: 'judgeUnknown' })
  })
})

describe('openRound', () => {
  it('should fix the rule, take over the category’s score sheet and close the examination', async () => {
    const world = await createOutcomeWorld(booted, {
      letters: ['A'],
      category: { scoreSheet: ROUND.criteria },
      round: { ...ROUND, criteria: [] },
    })
    granted(await openRound(await call(world)))
    const round = await stored(booted, 'rounds', world.round)
    expect(round).toMatchObject({ state: 'open', openedAt: NOW.toISOString() })
    expect(round.criteria.map(({ key }) => key)).toEqual(['idea', 'craft'])
    expect((await stored(booted, 'contests', world.contest)).examinationClosedAt).toBe(
      NOW.toISOString(),
    )
    expect(await activityOf(world, 'closeExamination')).toHaveLength(1)
    expect(await activityOf(world, 'openRound')).toHaveLength(1)
    const { status } = await booted.rest(`/rounds/${world.round}`, {
      method: 'PATCH',
      body: JSON.stringify({ trimFrom: 3 }),
      headers: { 'Content-Type': 'application/json' },
      cookie: world.organiserCookie,
    })
    expect(status).toBe(409)
  })

  it('should refuse a rule that nobody declared, and everybody but organisers', async () => {
    const world = await createOutcomeWorld(booted, {
      letters: ['A'],
      round: { ...ROUND, components: [{ kind: 'experts', weight: null }] },
    })
    expect(await openRound(await call(world))).toMatchObject({
      code: 'roundRuleIncomplete',
      params: { what: 'weights' },
    })
    const examiner = { ...world.organiser, role: 'examiner' as const }
    expect(await openRound({ ...(await call(world)), actor: examiner })).toMatchObject({
      code: 'notAllowed',
    })
    const stranger = { ...world.organiser, contests: ['another'] }
    expect(await openRound({ ...(await call(world)), actor: stranger })).toMatchObject({
      code: 'notFound',
    })
    expect(await computeResults(await call(world))).toMatchObject({ code: 'roundNotClosed' })
  })

  it('should open a closed round again under the rule it had', async () => {
    const world = await createOutcomeWorld(booted, { letters: ['A'], round: ROUND })
    granted(await openRound(await call(world)))
    granted(await closeRound(await call(world)))
    expect(await computeResults(await call(world))).toMatchObject({ code: 'marksMissing' })
    granted(await openRound(await call(world)))
    expect(await stored(booted, 'rounds', world.round)).toMatchObject({ state: 'open' })
  })
})

describe('awards', () => {
  it('should be allotted 1, 3, 5, 1 and 20 of 31 entries', async () => {
    const letters = Array.from({ length: 31 }, (_, index) => `N${index}`)
    const world = await createOutcomeWorld(booted, {
      letters,
      category: { awards: [...gradesOf([1, 3, 5]), popularity, grade('excellent', 20)] },
      round: ROUND,
    })
    const judge = await createJudge(booted, world)
    granted(await assignJudges({ ...(await call(world)), judges: [judge.actor.id] }))
    granted(await openRound(await call(world)))
    for (const [index, letter] of letters.entries()) {
      const values = { idea: 40 - index, craft: 60 - index }
      granted(await markBy(world, { judge, entry: String(world.entries[letter]), values }))
    }
    granted(await vote(world, { letter: 'N30', voter: 'only' }))
    granted(await closeRound(await call(world)))
    const { output } = granted(await computeResults(await call(world)))
    const counts = output.allotment.winners.map(({ award, entries }) => [award, entries.length])
    expect(counts).toEqual([
      ['first', 1],
      ['second', 3],
      ['third', 5],
      ['popularity', 1],
      ['excellent', 20],
    ])
    const graded = output.allotment.winners
      .filter(({ award }) => award !== 'popularity')
      .flatMap(({ entries }) => entries)
    expect(new Set(graded).size).toBe(29)
    expect(output.allotment.winners[3]?.entries).toEqual([world.entries.N30])
  })

  it('should be first to third in each Shanghai category, in the numbers an organiser declares', async () => {
    for (const { title, awards } of shanghai2024.categories) {
      const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
      const world = await createOutcomeWorld(booted, {
        letters,
        category: { title, awards },
        round: {
          ...ROUND,
          components: [{ kind: 'experts', weight: 100 }],
          awardScope: 'named',
          decides: ['first', 'second', 'third'],
        },
      })
      const judge = await createJudge(booted, world)
      granted(await assignJudges({ ...(await call(world)), judges: [judge.actor.id] }))
      granted(await openRound(await call(world)))
      for (const [index, letter] of letters.entries()) {
        const values = { idea: 40 - index, craft: 60 }
        granted(await markBy(world, { judge, entry: String(world.entries[letter]), values }))
      }
      granted(await closeRound(await call(world)))
      expect(await computeResults(await call(world))).toMatchObject({ code: 'awardQuotaMissing' })
      const quotas = { first: 1, second: 2, third: 3 }
      const { output } = granted(await computeResults({ ...(await call(world)), quotas }))
      const names = (entries: string[]) =>
        entries.map((entry) => letters.find((letter) => world.entries[letter] === entry))
      expect(output.allotment.winners.map(({ award, entries }) => [award, names(entries)])).toEqual(
        [
          ['first', ['A']],
          ['second', ['B', 'C']],
          ['third', ['D', 'E', 'F']],
        ],
      )
    }
  })

  it('should count votes cast on site where an organiser enters them, and refuse without', async () => {
    const world = await createOutcomeWorld(booted, {
      letters: ['A', 'B'],
      category: { awards: gradesOf([1]) },
      round: {
        ...ROUND,
        criteria: [],
        components: [{ kind: 'audienceVote', weight: 100, conversion: 'shareOfMax' }],
      },
    })
    granted(await openRound(await call(world)))
    granted(await closeRound(await call(world)))
    expect(await computeResults(await call(world))).toMatchObject({ code: 'audienceCountsMissing' })
    const { A, B } = world.entries
    const audienceVotes = { [String(A)]: 10, [String(B)]: 40 }
    const { output } = granted(await computeResults({ ...(await call(world)), audienceVotes }))
    expect(output.lines.map(({ entry, rounded }) => [entry, rounded])).toEqual([
      [B, '100.00'],
      [A, '25.00'],
    ])
  })
})

const grade = (key: string, quota: number) => ({ key, title: key, kind: 'grade' as const, quota })
const popularity = { key: 'popularity', title: '人气奖', kind: 'popularity' as const, quota: 1 }
const gradesOf = (quotas: number[]) =>
  quotas.map((quota, index) => grade(['first', 'second', 'third'][index] ?? '', quota))

function awardsIn(output: RunOutput): Record<string, string[]> {
  return Object.fromEntries(
    output.allotment.winners.map(({ award, entries }) => [award, entries.map(letter)]),
  )
  function letter(entry: string): string {
    return LINES[output.lines.findIndex((line) => line.entry === entry)]?.letter ?? '?'
  }
}

/** The round of the hand arithmetic, every mark and vote given through the operations. */
async function markedWorld(): Promise<OutcomeWorld> {
  const world = await createOutcomeWorld(booted, {
    letters: Object.keys(MARKS),
    category: { awards: AWARDS },
    round: { ...ROUND, votesPerDay: 4 },
  })
  const judges: TestJudge[] = []
  for (let index = 0; index < 5; index += 1) judges.push(await createJudge(booted, world))
  const ids = judges.map(({ actor }) => actor.id)
  granted(await assignJudges({ ...(await call(world)), judges: ids }))
  granted(await openRound(await call(world)))
  const sheets = Object.entries(MARKS).flatMap(([letter, totals]) =>
    totals.map((total, index) => ({ letter, total, index })),
  )
  for (const { letter, total, index } of sheets) {
    const judge = judges[index]
    if (!judge) throw new Error('no judge')
    const idea = Math.floor(total * 0.4)
    const values = { idea, craft: total - idea }
    granted(await markBy(world, { judge, entry: String(world.entries[letter]), values }))
  }
  for (const [letter, votes] of Object.entries(VOTES)) {
    for (let index = 0; index < votes; index += 1) {
      granted(await vote(world, { letter, voter: `voter ${index}` }))
    }
  }
  return world
}

async function call(world: OutcomeWorld) {
  return { req: await booted.request(), actor: world.organiser, now: NOW, roundId: world.round }
}

async function markBy(
  world: OutcomeWorld,
  { judge, entry, values }: { judge: TestJudge; entry: string; values: Record<string, number> },
) {
  return recordMark({
    ...(await call(world)),
    actor: judge.actor,
    entryId: entry,
    values,
  })
}

async function vote(world: OutcomeWorld, { letter, voter }: { letter: string; voter: string }) {
  const index = Object.keys(world.entries).indexOf(letter) + 1
  return castBallot({
    req: await booted.request(),
    now: NOW,
    roundId: world.round,
    number: `2030-V-${String(index).padStart(4, '0')}`,
    voter: `${voter} of ${world.round}`,
  })
}

async function activityOf(world: OutcomeWorld, action: string) {
  return findAll(await booted.request(), 'activity', {
    contest: { equals: world.contest },
    action: { equals: action },
  })
}
