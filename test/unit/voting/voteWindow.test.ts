import type { ScheduleWindow } from '#src/domain/types/index.ts'
import { voteWindow } from '#src/domain/voting/voteWindow.ts'

const vote = (title: string, opensAt?: string, closesAt?: string): ScheduleWindow => ({
  key: 'vote',
  title,
  displayText: title,
  ...(opensAt ? { opensAt } : {}),
  ...(closesAt ? { closesAt } : {}),
})
const first = vote('first', '2030-06-01T00:00:00.000Z', '2030-06-10T00:00:00.000Z')
const second = vote('second', '2030-07-01T00:00:00.000Z', '2030-07-10T00:00:00.000Z')
const other: ScheduleWindow = { ...first, key: 'judging', title: 'judging' }

describe('voteWindow', () => {
  it.each([
    ['2030-05-01T00:00:00.000Z', 'first'],
    ['2030-06-05T00:00:00.000Z', 'first'],
    ['2030-06-20T00:00:00.000Z', 'second'],
    ['2030-07-10T00:00:00.000Z', 'second'],
    ['2030-08-01T00:00:00.000Z', 'second'],
  ])('should speak of the open vote, else the next, else the last: %s', (now, title) => {
    expect(voteWindow([second, other, first], new Date(now))?.title).toBe(title)
  })

  it('should wait for one that is to be announced rather than look back', () => {
    const now = new Date('2030-08-01T00:00:00.000Z')
    expect(voteWindow([first, vote('later')], now)?.title).toBe('later')
  })

  it('should be null without any vote', () => {
    expect(voteWindow([other], new Date('2030-06-05T00:00:00.000Z'))).toBeNull()
  })
})
