import { dueReminders, dueRemindersOfAll, isDigestDue } from '#src/domain/messages/reminders.ts'

const window = (key: 'submission' | 'recommendation' | 'vote', closesAt?: string) => ({
  key,
  title: key,
  displayText: key,
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

describe('dueRemindersOfAll', () => {
  const closing = { ...contest, windows: [window('recommendation', '2030-07-10T23:59:59+08:00')] }
  const of = (now: string, until: string) =>
    dueRemindersOfAll({
      contest: closing,
      extensions: new Map([['unit', until]]),
      now: new Date(now),
    })

  it('should remind who was given more time before its own close, and not before everybody’s', () => {
    const until = '2030-07-15T12:00:00+08:00'
    expect(of('2030-07-10T12:00:00+08:00', until)).toMatchObject([
      { days: 1, unit: null, except: ['unit'] },
    ])
    expect(of('2030-07-13T12:00:00+08:00', until)).toMatchObject([
      { days: 3, unit: 'unit', closesAt: until, key: expect.stringContaining('unit') },
    ])
  })

  it('should leave with everybody whose extension ends before the schedule does', () => {
    expect(of('2030-07-10T12:00:00+08:00', '2030-07-09T12:00:00+08:00')).toMatchObject([
      { unit: null, except: [] },
    ])
  })
})

describe('the reminders of entries with a deadline of their own', () => {
  const UNTIL = '2030-07-08T12:00:00+08:00'
  const of = (now: string, extensions: [string, string][] = []) =>
    dueRemindersOfAll({
      contest: {
        ...contest,
        windows: [
          window('submission', '2030-07-05T23:59:59+08:00'),
          window('recommendation', '2030-07-07T23:59:59+08:00'),
        ],
      },
      extensions: new Map(extensions),
      own: [UNTIL],
      now: new Date(now),
    }).filter(({ isOwn }) => isOwn)

  it('should come before it, for every close that it puts off', () => {
    expect(of('2030-07-07T12:00:00+08:00')).toMatchObject([
      { window: 'submission', closesAt: UNTIL, days: 1 },
      { window: 'recommendation', closesAt: UNTIL, days: 1 },
    ])
    expect(of('2030-07-08T12:00:01+08:00')).toEqual([])
  })

  it('should leave out a recommender who has even more time', () => {
    const [, recommending] = of('2030-07-07T12:00:00+08:00', [
      ['unit', '2030-07-09T12:00:00+08:00'],
      ['other', '2030-07-08T11:00:00+08:00'],
    ])
    expect(recommending).toMatchObject({ except: ['unit'] })
  })
})

describe('isDigestDue', () => {
  const at = (now: string, last: string | null = null) =>
    isDigestDue({
      timeZone: 'Asia/Shanghai',
      now: new Date(now),
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
