import { takenDeadlines } from '#src/domain/contest/takenDeadlines.ts'
import type { ScheduleWindow, WindowKey } from '#src/domain/types/index.ts'

const NOW = new Date('2030-07-01T00:00:00Z')
const at = (days: number) => new Date(NOW.getTime() + days * 86_400_000).toISOString()
const window = (opens: number | null, closes: number | null, key: WindowKey = 'submission') =>
  ({
    key,
    title: key,
    displayText: key,
    ...(opens === null ? {} : { opensAt: at(opens) }),
    ...(closes === null ? {} : { closesAt: at(closes) }),
  }) satisfies ScheduleWindow
const taken = (before: ScheduleWindow[], after: ScheduleWindow[]) =>
  takenDeadlines({ before, after, now: NOW }).map(({ key, how }) => `${key} ${how}`)

describe('takenDeadlines', () => {
  const open = window(-5, 3)

  it('should find what is ahead put into the past, by every row of its kind together', () => {
    expect(taken([open], [window(-5, -1)])).toEqual(['submission past'])
    expect(taken([window(2, 3)], [window(-5, -1)])).toEqual(['submission past'])
    // A second row of one key hides nothing: what was open is so no more.
    expect(taken([open, window(10, 12)], [window(-5, -1), window(10, 12)])).toEqual([
      'submission interrupted',
    ])
    expect(taken([open], [window(-5, -1), window(-9, -7)])).toEqual(['submission past'])
    expect(taken([window(null, null)], [window(-5, -1)])).toEqual(['submission past'])
    expect(taken([open, window(-9, -7)], [window(-9, -7), open])).toEqual([])
  })

  it('should find what has begun taken out, emptied or put off to begin later', () => {
    expect(taken([open], [])).toEqual(['submission removed'])
    expect(taken([open], [window(null, null)])).toEqual(['submission removed'])
    expect(taken([window(-5, -1)], [])).toEqual(['submission removed'])
    expect(taken([open], [window(1, 3)])).toEqual(['submission interrupted'])
    expect(taken([open], [window(-5, 3, 'judging')])).toEqual(['submission removed'])
  })

  it('should let move what takes nothing', () => {
    expect(taken([open], [window(-5, 1)])).toEqual([])
    expect(taken([open], [window(-5, null)])).toEqual([])
    expect(taken([window(2, 3)], [])).toEqual([])
    expect(taken([window(null, null)], [])).toEqual([])
    expect(taken([window(-5, -1)], [window(2, 4)])).toEqual([])
    expect(taken([window(-5, 3, 'publication')], [])).toEqual([])
    expect(taken([], [window(-5, -1)])).toEqual([])
  })
})
