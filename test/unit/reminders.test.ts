import { dueReminders, isDigestDue } from '../../src/domain/reminders.ts'

const window = (key: 'submission' | 'recommendation' | 'vote', closesAt?: string) => ({
  ...{ key, title: key, displayText: key },
  ...(closesAt ? { closesAt } : {}),
})
const contest = {
  windows: [
    window('submission', '2030-07-05T23:59:59+08:00'),
    window('recommendation'),
    window('vote', '2030-07-06T00:00:00+08:00'),
  ],
  reminderDays: [3, 1],
}
const due = (now: string) => dueReminders({ contest, now: new Date(now) })

describe('dueReminders', () => {
  it('should come so many days before a close that concerns somebody, and not after it', () => {
    expect(due('2030-07-02T23:59:58+08:00')).toEqual([])
    expect(due('2030-07-02T23:59:59+08:00')).toMatchObject([{ window: 'submission', days: 3 }])
    expect(due('2030-07-05T12:00:00+08:00')).toMatchObject([{ days: 1 }])
    expect(due('2030-07-05T23:59:59+08:00')).toEqual([])
  })

  it('should know itself again, and be another once the close is moved', () => {
    const [first] = due('2030-07-03T12:00:00+08:00')
    expect(due('2030-07-04T12:00:00+08:00')[0]?.key).toBe(first?.key)
    const moved = { ...contest, windows: [window('submission', '2030-07-06T23:59:59+08:00')] }
    const [later] = dueReminders({ contest: moved, now: new Date('2030-07-04T12:00:00+08:00') })
    expect(later?.key).not.toBe(first?.key)
  })

  it('should not come where no days are set', () => {
    const none = { ...contest, reminderDays: [] }
    expect(dueReminders({ contest: none, now: new Date('2030-07-05T12:00:00+08:00') })).toEqual([])
  })
})

describe('isDigestDue', () => {
  const at = (now: string, last: string | null = null) =>
    isDigestDue({
      ...{ timeZone: 'Asia/Shanghai', now: new Date(now) },
      last: last === null ? null : new Date(last),
    })

  it('should be due from eight in the morning where the contest is, once a day', () => {
    expect(at('2030-07-01T07:59:00+08:00')).toBe(false)
    expect(at('2030-07-01T00:00:00Z')).toBe(true)
    expect(at('2030-07-01T23:59:00+08:00', '2030-07-01T08:00:00+08:00')).toBe(false)
    expect(at('2030-07-02T00:10:00+08:00', '2030-07-01T08:00:00+08:00')).toBe(false)
    expect(at('2030-07-02T08:00:00+08:00', '2030-07-01T08:00:00+08:00')).toBe(true)
  })
})
