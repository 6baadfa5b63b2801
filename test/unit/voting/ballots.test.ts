import fc from 'fast-check'
import type { ScheduleWindow } from '#src/domain/types/contest.ts'
import { checkBallot, tally, votesOf } from '#src/domain/voting/ballots.ts'
import type { Ballot } from '#src/domain/voting/ballots.ts'

const window: ScheduleWindow = {
  key: 'vote',
  title: '网络投票',
  opensAt: '2024-08-01T00:00:00+08:00',
  closesAt: '2024-08-10T23:59:59.999+08:00',
  displayText: '8月1日至10日',
}
const voter = {
  rule: { perDay: 3 },
  ballotsToday: 0,
  entryVotedToday: false,
  roundState: 'open' as const,
  now: new Date('2024-08-05T12:00:00+08:00'),
  window,
}

describe('checkBallot', () => {
  it('should number the ballots of a day and say how many are left', () => {
    expect(checkBallot(voter)).toEqual({ ok: true, value: { slot: 1, left: 2 } })
    expect(checkBallot({ ...voter, ballotsToday: 2 })).toEqual({
      ok: true,
      value: { slot: 3, left: 0 },
    })
  })

  it('should refuse a ballot over the quota and a second one for an entry', () => {
    expect(checkBallot({ ...voter, ballotsToday: 3 })).toMatchObject({
      code: 'voteQuotaUsed',
      params: { perDay: 3 },
    })
    expect(checkBallot({ ...voter, ballotsToday: 1, entryVotedToday: true })).toMatchObject({
      code: 'voteAlreadyCast',
    })
  })

  it.each([
    ['2024-07-31T23:59:59.999+08:00', 'windowNotOpen'],
    ['2024-08-01T00:00:00+08:00', null],
    ['2024-08-10T23:59:59.999+08:00', null],
    ['2024-08-11T00:00:00+08:00', 'windowClosed'],
  ])('should answer at %s with %s', (now, code) => {
    const outcome = checkBallot({ ...voter, now: new Date(now) })
    expect(outcome.ok ? null : outcome.code).toBe(code)
  })

  it('should refuse while the round is not open or no window is announced', () => {
    for (const roundState of ['draft', 'closed', 'published'] as const) {
      expect(checkBallot({ ...voter, roundState })).toMatchObject({ code: 'roundNotOpen' })
    }
    const { opensAt, closesAt, ...announced } = window
    expect([opensAt, closesAt]).not.toContain(undefined)
    for (const none of [null, announced]) {
      expect(checkBallot({ ...voter, window: none })).toMatchObject({ code: 'windowNotAnnounced' })
    }
  })
})

describe('tally', () => {
  const ballots = fc
    .array(fc.constantFrom('a', 'b', 'c', 'constructor'), { maxLength: 30 })
    .map((entries): Ballot[] => entries.map((entry, index) => ({ id: `${index}`, entry })))
  const withVoids = ballots.chain((cast) =>
    fc.tuple(
      fc.constant(cast),
      fc.array(
        fc.record({
          ballots: fc.subarray(cast.map(({ id }) => id)),
          revertedAt: fc.constantFrom(null, undefined, '2024-08-09T10:00:00+08:00'),
        }),
        { maxLength: 4 },
      ),
    ),
  )

  it('should count the ballots that no void in force names', () => {
    const cast = ['a', 'a', 'b', 'a'].map((entry, index) => ({ id: `${index}`, entry }))
    const voids = [
      { ballots: ['0', '2'] },
      { ballots: ['0', '1'], revertedAt: '2024-08-09T10:00:00+08:00' },
    ]
    expect(tally(cast, voids)).toEqual({ counts: { a: 2 }, valid: 2, voided: 2 })
  })

  it('should make valid ballots the sum of the tallies', () => {
    fc.assert(
      fc.property(withVoids, ([cast, voids]) => {
        const { counts, valid, voided } = tally(cast, voids)
        expect(Object.values(counts).reduce((total, votes) => total + votes, 0)).toBe(valid)
        expect(valid + voided).toBe(cast.length)
        for (const entry of ['a', 'b', 'c', 'constructor']) {
          const own = cast.filter((ballot) => ballot.entry === entry)
          expect(votesOf(counts, entry)).toBeLessThanOrEqual(own.length)
        }
      }),
    )
  })

  it('should give the count of before once a void is reverted', () => {
    fc.assert(
      fc.property(withVoids, fc.nat(), ([cast, voids], seed) => {
        const batch = cast.filter((_, index) => (seed >> (index % 30)) & 1).map(({ id }) => id)
        const before = tally(cast, voids)
        const during = tally(cast, [...voids, { ballots: batch }])
        expect(during.valid).toBeLessThanOrEqual(before.valid)
        const reverted = { ballots: batch, revertedAt: '2024-08-09T10:00:00+08:00' }
        expect(tally(cast, [...voids, reverted])).toEqual(before)
      }),
    )
  })

  it('should have no votes for an entry that is not named', () => {
    expect(votesOf({ a: 2 }, 'toString')).toBe(0)
    expect(votesOf(undefined, 'a')).toBe(0)
  })
})
