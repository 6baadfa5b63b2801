import fc from 'fast-check'
import { refuse } from '#src/domain/basics/refusal.ts'
import {
  nextDeadline,
  scheduleStates,
  windowOpen,
  windowState,
} from '#src/domain/contest/schedule.ts'
import type { ScheduleWindow } from '#src/domain/types/index.ts'

const OPENS = '2024-06-01T00:00:00+08:00'
const CLOSES = '2024-07-05T23:59:59+08:00'
const submission = window('submission', OPENS, CLOSES)
const toBeAnnounced = window('final')

function window(key: ScheduleWindow['key'], opensAt?: string, closesAt?: string): ScheduleWindow {
  return { key, title: `标题 ${key}`, displayText: '7月上旬前', opensAt, closesAt }
}

function after(instant: string, milliseconds: number): Date {
  return new Date(new Date(instant).getTime() + milliseconds)
}

describe('windowState', () => {
  it.each([
    [OPENS, -1, 'future'],
    [OPENS, 0, 'current'],
    [CLOSES, 0, 'current'],
    [CLOSES, 1, 'past'],
  ] as const)('should be exact to the millisecond: %s %i ms is %s', (instant, shift, state) => {
    expect(windowState(submission, after(instant, shift))).toBe(state)
  })

  it('should leave a side without an instant open, and both sides to be announced', () => {
    const now = new Date(OPENS)
    expect(windowState(window('vote', undefined, CLOSES), after(OPENS, -1e10))).toBe('current')
    expect(windowState(window('vote', OPENS), after(CLOSES, 1e12))).toBe('current')
    expect(windowState(toBeAnnounced, now)).toBe('toBeAnnounced')
  })

  it('should give one and the same state whatever offset the instants are written in', () => {
    const utc = window('submission', '2024-05-31T16:00:00Z', '2024-07-05T15:59:59.000Z')
    fc.assert(
      fc.property(fc.integer({ min: -1e10, max: 1e10 }), (shift) => {
        const now = after(OPENS, shift)
        expect(windowState(utc, now)).toBe(windowState(submission, now))
      }),
    )
  })

  it('should throw at an instant without an offset rather than guess', () => {
    const vague = window('submission', '2024-06-01T00:00:00', CLOSES)
    expect(() => windowState(vague, new Date(OPENS))).toThrow(RangeError)
    expect(() => windowState(window('vote', '明天'), new Date(OPENS))).toThrow(RangeError)
  })
})

describe('scheduleStates', () => {
  it('should keep the order of the schedule', () => {
    const contest = { windows: [toBeAnnounced, submission] }
    expect(scheduleStates({ contest, now: new Date(OPENS) })).toEqual([
      { window: toBeAnnounced, state: 'toBeAnnounced' },
      { window: submission, state: 'current' },
    ])
  })
})

describe('windowOpen', () => {
  const contest = { windows: [submission, toBeAnnounced] }
  const params = {
    window: 'submission',
    title: '标题 submission',
    opensAt: OPENS,
    closesAt: CLOSES,
  }

  it('should tell when it opens and when it closed', () => {
    const at = (now: Date) => windowOpen({ contest, key: 'submission', now })
    expect(at(after(OPENS, -1))).toEqual(refuse('windowNotOpen', params))
    expect(at(new Date(OPENS))).toMatchObject({ ok: true, value: { inGrace: false } })
    expect(at(after(CLOSES, 1))).toEqual(refuse('windowClosed', params))
  })

  it('should refuse what is not announced, or not in the schedule at all', () => {
    const now = new Date(OPENS)
    expect(windowOpen({ contest, key: 'final', now })).toEqual(
      refuse('windowNotAnnounced', { window: 'final', title: '标题 final' }),
    )
    expect(windowOpen({ contest, key: 'vote', now })).toEqual(
      refuse('windowNotAnnounced', { window: 'vote', title: 'vote' }),
    )
  })

  it('should let the minutes of grace through and mark them', () => {
    const at = (now: Date) => windowOpen({ contest, key: 'submission', now, graceMinutes: 30 })
    expect(at(new Date(CLOSES))).toMatchObject({ ok: true, value: { inGrace: false } })
    expect(at(after(CLOSES, 1))).toMatchObject({ ok: true, value: { inGrace: true } })
    expect(at(after(CLOSES, 1_800_000))).toMatchObject({ ok: true, value: { inGrace: true } })
    expect(at(after(CLOSES, 1_800_001))).toEqual(refuse('windowClosed', params))
  })

  it('should take any of several windows of one key, and speak of the next or the last', () => {
    const first = window('event', '2024-06-21T13:00:00+08:00', '2024-06-21T17:00:00+08:00')
    const second = window('event', '2024-08-01T13:00:00+08:00', '2024-08-01T17:00:00+08:00')
    const events = { windows: [second, first] }
    const at = (now: string) => windowOpen({ contest: events, key: 'event', now: new Date(now) })
    expect(at('2024-06-21T14:00:00+08:00').ok).toBe(true)
    expect(at('2024-07-01T00:00:00+08:00')).toMatchObject({
      code: 'windowNotOpen',
      params: { opensAt: second.opensAt },
    })
    expect(at('2024-06-01T00:00:00+08:00')).toMatchObject({ params: { opensAt: first.opensAt } })
    expect(at('2024-09-01T00:00:00+08:00')).toMatchObject({
      code: 'windowClosed',
      params: { closesAt: second.closesAt },
    })
  })
})

describe('nextDeadline', () => {
  const vote = window('vote', '2024-06-10T00:00:00+08:00', '2024-06-20T00:00:00+08:00')
  const contest = { windows: [submission, toBeAnnounced, vote] }

  it('should be the earliest close still ahead, the very instant included', () => {
    expect(nextDeadline({ contest, now: new Date(OPENS) })?.window).toBe(vote)
    expect(nextDeadline({ contest, now: new Date('2024-06-20T00:00:00+08:00') })?.window).toBe(vote)
    expect(nextDeadline({ contest, now: new Date('2024-06-20T00:00:00.001+08:00') })).toEqual({
      window: submission,
      closesAt: CLOSES,
    })
    expect(nextDeadline({ contest, now: after(CLOSES, 1) })).toBeNull()
  })

  it('should look at the asked keys only', () => {
    const now = new Date(OPENS)
    expect(nextDeadline({ contest, now, keys: ['submission'] })?.window).toBe(submission)
    expect(nextDeadline({ contest, now, keys: ['final'] })).toBeNull()
  })
})
