import fc from 'fast-check'
import { allotAwards } from '#src/domain/results/awards.ts'
import type { AllotmentInput, AllottedAward, Allotment } from '#src/domain/results/awards.ts'

const grade = (key: string, quota: number | null): AllottedAward => ({
  key,
  title: `奖项 ${key}`,
  kind: 'grade',
  quota,
})
const popularity: AllottedAward = { key: 'loved', title: '人气', kind: 'popularity', quota: 1 }
const ranked = (ranks: number[]) => ranks.map((rank, index) => ({ entry: `e${index + 1}`, rank }))

function allot(input: Partial<AllotmentInput>): Allotment {
  const outcome = allotAwards({ ranked: [], awards: [], votes: {}, ...input })
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

describe('allotAwards', () => {
  it('should go down the ranking, one grade award an entry', () => {
    const { winners, undecided, vacancies } = allot({
      ranked: ranked([1, 2, 3, 4, 5]),
      awards: [grade('first', 1), grade('second', 3), grade('third', 5)],
    })
    expect(winners).toEqual([
      { award: 'first', entries: ['e1'] },
      { award: 'second', entries: ['e2', 'e3', 'e4'] },
      { award: 'third', entries: ['e5'] },
    ])
    expect(undecided).toEqual([])
    expect(vacancies).toEqual([{ award: 'third', places: 4 }])
  })

  it('should leave a tie at the cut line to the organiser, and let the awards below wait', () => {
    const input = {
      ranked: ranked([1, 2, 2, 4]),
      awards: [grade('first', 2), grade('second', 1), popularity, grade('third', 1)],
      votes: { publicVote: { e2: 7 } },
    }
    expect(allot(input)).toEqual({
      winners: [
        { award: 'first', entries: ['e1'] },
        { award: 'loved', entries: ['e2'] },
      ],
      undecided: [{ award: 'first', reason: 'tie', places: 1, entries: ['e2', 'e3'] }],
      pending: ['second', 'third'],
      vacancies: [],
      outside: [],
    })
    expect(allot({ ...input, decisions: { first: ['e3'] } }).winners).toEqual([
      { award: 'first', entries: ['e1', 'e3'] },
      { award: 'second', entries: ['e2'] },
      { award: 'loved', entries: ['e2'] },
      { award: 'third', entries: ['e4'] },
    ])
  })

  it('should give tied entries all a place where the quota suffices', () => {
    const { winners, undecided } = allot({
      ranked: ranked([1, 1, 3]),
      awards: [grade('first', 2), grade('second', 1)],
    })
    expect(undecided).toEqual([])
    expect(winners.map(({ entries }) => entries)).toEqual([['e1', 'e2'], ['e3']])
  })

  it('should let nobody move up into a place the organiser left vacant', () => {
    const { winners, vacancies } = allot({
      ranked: ranked([1, 1, 3]),
      awards: [grade('first', 1), grade('second', 1), grade('third', 2)],
      decisions: { first: [], second: ['e2'] },
    })
    expect(winners.map(({ entries }) => entries)).toEqual([[], ['e2'], ['e1', 'e3']])
    expect(vacancies).toEqual([{ award: 'first', places: 1 }])
  })

  it('should refuse more chosen than places, and a decision on others than the tied', () => {
    const input = {
      ranked: ranked([1, 1, 3]),
      awards: [grade('first', 1)],
      votes: {},
    }
    expect(allotAwards({ ...input, decisions: { first: ['e1', 'e2'] } })).toMatchObject({
      code: 'awardQuotaExceeded',
      params: { award: '奖项 first', quota: 1 },
    })
    expect(allotAwards({ ...input, decisions: { first: ['e3'] } })).toMatchObject({
      code: 'awardDecisionOutdated',
    })
    const settled = { ...input, ranked: ranked([1, 2, 3]), decisions: { first: ['e1'] } }
    expect(allotAwards(settled)).toMatchObject({ code: 'awardDecisionOutdated' })
    expect(allot({ ...input, decisions: { first: ['e2', 'e2'] } }).winners).toEqual([
      { award: 'first', entries: ['e2'] },
    ])
  })

  it('should refuse an award without an announced quota unless it is given one', () => {
    const input = { ranked: ranked([1, 2]), awards: [grade('first', null)], votes: {} }
    expect(allotAwards(input)).toMatchObject({ code: 'awardQuotaMissing' })
    expect(allot({ ...input, quotas: { first: 1 } }).winners).toEqual([
      { award: 'first', entries: ['e1'] },
    ])
  })

  it('should let a given quota leave places vacant but never exceed the announced one', () => {
    const input = {
      ranked: ranked([1, 2]),
      awards: [grade('first', 1), grade('second', 1)],
      votes: {},
    }
    expect(allot({ ...input, quotas: { first: 0 } }).winners).toEqual([
      { award: 'first', entries: [] },
      { award: 'second', entries: ['e1'] },
    ])
    const more = allotAwards({ ...input, quotas: { first: 2 } })
    expect(more).toMatchObject({ code: 'awardQuotaExceeded' })
    for (const wrong of [-1, 0.5]) {
      expect(allotAwards({ ...input, quotas: { first: wrong } })).toMatchObject({ code: 'invalid' })
    }
  })

  it('should take popularity from votes, on top of a grade award, a tie likewise undecided', () => {
    const input = { ranked: ranked([1, 2, 3]), awards: [grade('first', 1), popularity] }
    const votes = { publicVote: { e1: 9, e2: 3 } }
    expect(allot({ ...input, votes }).winners).toEqual([
      { award: 'first', entries: ['e1'] },
      { award: 'loved', entries: ['e1'] },
    ])
    const tied = allot({ ...input, votes: { publicVote: { e2: 3, e3: 3 } } })
    expect(tied.undecided).toEqual([
      { award: 'loved', reason: 'tie', places: 1, entries: ['e2', 'e3'] },
    ])
    const nobody = allot({ ...input, votes: { publicVote: {} } })
    expect(nobody.vacancies).toEqual([{ award: 'loved', places: 1 }])
  })

  it('should take observation awards from the audience, or leave them to the panel', () => {
    const observation = { kind: 'observation' as const, quota: 1 }
    const input = {
      ranked: ranked([1, 2]),
      awards: [
        { ...observation, key: 'style', title: '风采', source: 'audienceVote' as const },
        { ...observation, key: 'idea', title: '创意', source: 'panel' as const },
      ],
      votes: { audienceVote: { e2: 40, e1: 2 } },
    }
    const { winners, undecided } = allot(input)
    expect(winners[0]).toEqual({ award: 'style', entries: ['e2'] })
    expect(undecided).toEqual([
      { award: 'idea', reason: 'panelChoice', places: 1, entries: ['e1', 'e2'] },
    ])
    expect(allot({ ...input, decisions: { idea: ['e2'] } })).toMatchObject({
      winners: [{}, { award: 'idea', entries: ['e2'] }],
      undecided: [],
    })
  })

  it('should leave awards to others that the round does not decide', () => {
    const { outside, winners } = allot({
      ranked: ranked([1]),
      awards: [
        popularity,
        { key: 'organiser', title: '组织', kind: 'organisation', quota: 5 },
        { key: 'all', title: '证书', kind: 'participation', quota: null },
      ],
    })
    expect(outside).toEqual(['loved', 'organiser', 'all'])
    expect(winners).toEqual([])
  })

  it('should never exceed a quota, pass a better entry over or give two grade awards to one', () => {
    const rows = fc
      .array(fc.tuple(fc.nat(5), fc.nat(4)), { maxLength: 12 })
      .map((each) => each.toSorted(([a], [b]) => a - b))
    const quotas = fc.array(fc.nat(4), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(rows, quotas, fc.nat(4), fc.boolean(), (entries, places, loved, decide) => {
        const lines = entries.map(([score], index) => ({
          entry: `e${index}`,
          rank: entries.filter(([other]) => other < score).length + 1,
        }))
        const input: AllotmentInput = {
          ranked: lines,
          awards: [
            ...places.map((quota, at) => grade(`g${at}`, quota)),
            { ...popularity, quota: loved },
          ],
          votes: {
            publicVote: Object.fromEntries(entries.map(([, votes], at) => [`e${at}`, votes])),
          },
        }
        const { winners, undecided, vacancies, pending } = decide ? settle(input) : allot(input)
        const quotaOf = (award: string) => input.awards.find(({ key }) => key === award)?.quota ?? 0
        for (const { award, entries: won } of winners) {
          const open = undecided.find((each) => each.award === award)?.places ?? 0
          const vacant = vacancies.find((each) => each.award === award)?.places ?? 0
          expect(won.length + open + vacant).toBe(quotaOf(award))
          expect(new Set(won).size).toBe(won.length)
        }
        for (const { places: open, entries: tied } of undecided) {
          expect(tied.length).toBeGreaterThan(open)
        }
        const graded = winners
          .filter(({ award }) => award !== 'loved')
          .flatMap((won) => won.entries)
        expect(new Set(graded).size).toBe(graded.length)
        const ranks = graded.map((entry) => lines.find((line) => line.entry === entry)?.rank ?? 0)
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        if (decide) expect([...undecided, ...pending]).toEqual([])
      }),
    )
  })
})

/** Decides every tie for the first of the tied, one after the other as an organiser would. */
function settle(input: AllotmentInput): Allotment {
  const allotment = allot(input)
  const open = allotment.undecided[0]
  if (!open) return allotment
  const decisions = { ...input.decisions, [open.award]: open.entries.slice(0, open.places) }
  return settle({ ...input, decisions })
}
