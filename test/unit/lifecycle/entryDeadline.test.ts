import { entryDeadline } from '#src/domain/lifecycle/index.ts'
import type { EntryState } from '#src/domain/lifecycle/index.ts'
import type { WindowKey } from '#src/domain/types/index.ts'

const window = (key: WindowKey, closesAt?: string, opensAt?: string) => ({
  key,
  title: key,
  displayText: key,
  ...(opensAt ? { opensAt } : {}),
  ...(closesAt ? { closesAt } : {}),
})
const SUBMISSION = '2030-07-05T15:59:59Z'
const EXAMINATION = '2030-07-20T15:59:59Z'
const OWN = '2030-07-08T04:00:00Z'
const contest = {
  windows: [
    window('submission', SUBMISSION),
    window('recommendation', '2030-07-10T15:59:59Z'),
    window('examination', '2030-07-12T15:59:59Z'),
    window('examination', EXAMINATION),
  ],
  graceMinutes: 30,
  examinationClosedAt: null,
}
const at = (
  now: string,
  entry: Partial<Pick<EntryState, 'stage' | 'returnedTo' | 'extendedUntil'>> = {},
  more: Partial<typeof contest> | { examinationClosedAt: string } = {},
  hand?: 'recommender',
) =>
  entryDeadline({
    entry: { stage: 'draft', returnedTo: null, extendedUntil: null, ...entry },
    contest: { ...contest, ...more },
    now: new Date(now),
    ...(hand ? { hand } : {}),
  })

describe('entryDeadline', () => {
  it('should be the close of the schedule before it, and say when that was after it', () => {
    expect(at('2030-07-01T00:00:00Z')).toMatchObject({ closesAt: SUBMISSION, isOwn: false })
    expect(at('2030-07-06T00:00:00Z')).toEqual({
      state: 'closed',
      closesAt: SUBMISSION,
      mayBeExtended: true,
    })
    expect(at('2030-07-21T00:00:00Z')).toMatchObject({ state: 'closed', mayBeExtended: false })
  })

  it('should be the entry’s own where it was given more time, before the schedule’s close too', () => {
    const own = { extendedUntil: OWN }
    for (const now of ['2030-07-01T00:00:00Z', '2030-07-06T00:00:00Z', OWN]) {
      expect(at(now, own)).toMatchObject({ state: 'open', closesAt: OWN, isOwn: true })
    }
    expect(at('2030-07-08T04:00:01Z', own)).toMatchObject({ state: 'closed' })
  })

  it('should leave the schedule’s close where that is later than the own one', () => {
    const own = { extendedUntil: '2030-07-02T00:00:00Z' }
    expect(at('2030-07-01T00:00:00Z', own)).toMatchObject({ closesAt: SUBMISSION, isOwn: false })
  })

  it('should give what was returned until the last examination ends, or an organiser ends it', () => {
    const returned = { stage: 'returned', returnedTo: 'entrant' } as const
    expect(at('2030-07-13T00:00:00Z', returned)).toMatchObject({ closesAt: EXAMINATION })
    const ended = { examinationClosedAt: '2030-07-15T00:00:00Z' }
    expect(at('2030-07-13T00:00:00Z', returned, ended)).toMatchObject({
      closesAt: ended.examinationClosedAt,
    })
    expect(at('2030-07-16T00:00:00Z', returned, ended)).toMatchObject({ state: 'closed' })
    expect(at('2030-07-13T00:00:00Z', { ...returned, returnedTo: 'recommender' })).toBeNull()
  })

  it('should call nothing closed whose end is not announced', () => {
    const returned = { stage: 'returned', returnedTo: 'entrant' } as const
    const windows = [window('submission', SUBMISSION), window('examination')]
    expect(at('2030-07-13T00:00:00Z', returned, { windows })).toMatchObject({
      state: 'open',
      closesAt: null,
    })
    expect(at('2030-07-01T00:00:00Z', {}, { windows: [window('submission')] })).toEqual({
      state: 'notOpen',
    })
  })

  it('should know the recommender’s part by the same rule', () => {
    const own = { stage: 'submitted', extendedUntil: '2030-07-11T00:00:00Z' } as const
    expect(at('2030-07-10T20:00:00Z', own, {}, 'recommender')).toMatchObject({
      closesAt: own.extendedUntil,
      isOwn: true,
    })
    expect(at('2030-07-01T00:00:00Z', { stage: 'accepted' })).toBeNull()
  })
})
