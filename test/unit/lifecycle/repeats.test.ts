import {
  isReminderDue,
  isRepeatable,
  laterOf,
  repeatDue,
  repeatLapses,
} from '#src/domain/lifecycle/repeats.ts'
import { STAGES } from '#src/domain/types/entry.ts'
import type { ScheduleWindow } from '#src/domain/types/index.ts'

const NOW = new Date('2024-06-01T00:00:00Z')
const DAY = 86_400_000
const at = (days: number) => new Date(NOW.getTime() + days * DAY).toISOString()
const closing = (days: number): ScheduleWindow[] => [
  { key: 'examination', title: '审查', displayText: '', opensAt: at(-9), closesAt: at(days) },
]
const contest = { windows: closing(30), graceMinutes: 0, repeatDays: 5 }

describe('which of two entries with one film stays', () => {
  it('should be asked for the days of the contest, and end before the examination does', () => {
    expect(repeatDue({ contest, now: NOW })).toBe(at(5))
    const near = repeatDue({ contest: { ...contest, windows: closing(2) }, now: NOW })
    expect(near).toBe(at(2 - 1 / 24))
  })

  it('should be asked of nobody without days, in the last hour, and after the examination', () => {
    for (const repeatDays of [0, null]) {
      expect(repeatDue({ contest: { ...contest, repeatDays }, now: NOW })).toBeNull()
    }
    for (const days of [-1, 0.5 / 24]) {
      expect(repeatDue({ contest: { ...contest, windows: closing(days) }, now: NOW })).toBeNull()
    }
    expect(repeatDue({ contest: { ...contest, examinationClosedAt: at(-1) }, now: NOW })).toBeNull()
  })

  it('should lapse with what makes it nobody’s question any more', () => {
    const ask = (given: Partial<Parameters<typeof repeatLapses>[0]>) =>
      repeatLapses({
        stages: ['submitted', 'sealed'],
        isJudged: false,
        contest,
        now: NOW,
        ...given,
      })
    expect(ask({})).toBeNull()
    for (const stage of STAGES) {
      expect([stage, ask({ stages: [stage, 'submitted'] })]).toEqual([
        stage,
        isRepeatable(stage) ? null : 'left',
      ])
    }
    expect(ask({ isJudged: true })).toBe('judging')
    expect(ask({ contest: { ...contest, examinationClosedAt: at(-1) } })).toBe('closed')
  })

  it('should end, where nobody chose, with the later first submission leaving', () => {
    const early = { id: 'b', firstSubmittedAt: at(-2) }
    const late = { id: 'a', firstSubmittedAt: at(-1) }
    expect([laterOf(early, late), laterOf(late, early)]).toEqual([late, late])
    const same = { id: 'c', firstSubmittedAt: at(-1) }
    expect([laterOf(same, late), laterOf(late, same)]).toEqual([same, same])
  })

  it('should be reminded of once, on its last day, and not right after it was asked', () => {
    const asked = { askedAt: at(-4), due: at(1) }
    expect(isReminderDue(asked, NOW)).toBe(true)
    expect(isReminderDue({ ...asked, remindedAt: at(0) }, NOW)).toBe(false)
    expect(isReminderDue({ ...asked, due: at(1.1) }, NOW)).toBe(false)
    expect(isReminderDue({ askedAt: at(-0.5), due: at(0.5) }, NOW)).toBe(false)
  })
})
