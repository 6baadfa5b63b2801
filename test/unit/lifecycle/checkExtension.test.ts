import { checkExtension } from '#src/domain/lifecycle/checkExtension.ts'
import type { Asked } from '#src/domain/lifecycle/checkExtension.ts'
import type { WindowKey } from '#src/domain/types/index.ts'

const window = (key: WindowKey, closesAt?: string) => ({
  key,
  title: key,
  displayText: key,
  ...(closesAt ? { closesAt } : {}),
})
const SUBMISSION = '2030-07-05T15:59:59Z'
const RECOMMENDATION = '2030-07-10T15:59:59Z'
const EXAMINATION = '2030-07-20T15:59:59Z'
const contest = {
  timeZone: 'Asia/Shanghai',
  windows: [
    window('submission', SUBMISSION),
    window('recommendation', RECOMMENDATION),
    window('examination', EXAMINATION),
  ],
  graceMinutes: 30,
  examinationClosedAt: null,
}
const ASKS = { asksRecommendation: true, papersDue: [] }
const NOW = '2030-07-01T00:00:00Z'
const check = (
  until: string,
  more: Partial<Asked> & { now?: string } = {},
  given: typeof contest | { examinationClosedAt: string } = contest,
) => {
  const { now = NOW, ...entry } = more
  return checkExtension({
    until,
    entry: { stage: 'draft', returnedTo: null, extendedUntil: null, ...ASKS, ...entry },
    contest: { ...contest, ...given },
    now: new Date(now),
  })
}
const refused = (code: string, params: object = {}) => ({ code, params })

describe('checkExtension', () => {
  it('should refuse what is past, and what is no date anybody means', () => {
    expect(check(NOW)).toMatchObject(refused('extensionPast'))
    for (const until of ['9999-01-01T00:00:00Z', '2101-01-01T00:00:00Z']) {
      expect(check(until)).toMatchObject(refused('instantOutOfRange'))
    }
  })

  it('should refuse what is not later than the deadline of whose hand it is in, with both', () => {
    const at = '2030-07-04T00:00:00Z'
    const both = refused('extensionBeforeDeadline', { until: at, closesAt: SUBMISSION })
    expect(check(at)).toMatchObject(both)
    expect(check(SUBMISSION)).toMatchObject({ code: 'extensionBeforeDeadline' })
    expect(check('2030-07-05T16:00:00Z')).toMatchObject({ ok: true })
    expect(check('2030-07-09T00:00:00Z', { stage: 'submitted' })).toMatchObject({
      params: { closesAt: RECOMMENDATION },
    })
    const direct = { stage: 'submitted', asksRecommendation: false } as const
    expect(check('2030-07-09T00:00:00Z', direct)).toMatchObject({
      params: { closesAt: EXAMINATION },
    })
    const returned = { stage: 'returned', returnedTo: 'entrant' } as const
    expect(check('2030-07-09T00:00:00Z', returned)).toMatchObject({
      params: { closesAt: EXAMINATION },
    })
    const waiting = { stage: 'sealed' } as const
    expect(check('2030-07-19T00:00:00Z', waiting)).toMatchObject({
      params: { closesAt: EXAMINATION },
    })
    const closed = { ...contest, examinationClosedAt: '2030-06-30T00:00:00Z' }
    expect(check(at, {}, closed)).toMatchObject({ ok: true })
    // What is closed needs no more than the future.
    expect(check('2030-07-07T00:00:00Z', { now: '2030-07-06T00:00:00Z' })).toMatchObject({
      ok: true,
    })
  })

  it('should refuse what is not later than the extension before it, as long as that runs', () => {
    const before = '2030-07-09T00:00:00Z'
    const own = { extendedUntil: before }
    for (const until of ['2030-07-07T00:00:00Z', before]) {
      expect(check(until, own)).toMatchObject(
        refused('extensionBeforeLast', { until, closesAt: before }),
      )
    }
    expect(check('2030-07-09T00:00:01Z', own)).toMatchObject({ ok: true })
    const over = { ...own, now: '2030-07-10T00:00:00Z' }
    expect(check('2030-07-11T00:00:00Z', over)).toMatchObject({ ok: true })
  })

  it('should measure papers due after acceptance by the first of them', () => {
    const accepted = {
      stage: 'accepted',
      papersDue: ['2030-09-01T00:00:00Z', '2030-08-01T00:00:00Z'],
    } as const
    expect(check('2030-07-25T00:00:00Z', accepted)).toMatchObject({
      params: { closesAt: '2030-08-01T00:00:00Z' },
    })
    expect(check('2030-08-02T00:00:00Z', accepted)).toMatchObject({ ok: true })
  })
})
