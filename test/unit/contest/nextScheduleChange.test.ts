import { nextScheduleChange } from '#src/domain/contest/nextScheduleChange.ts'
import type { ScheduleWindow } from '#src/domain/types/index.ts'

const window = (opensAt?: string, closesAt?: string): ScheduleWindow => ({
  key: 'submission',
  title: '作品申报',
  displayText: '',
  opensAt,
  closesAt,
})
const change = (windows: ScheduleWindow[], now: string) =>
  nextScheduleChange({ contest: { windows }, now: new Date(now) })?.toISOString() ?? null

describe('nextScheduleChange', () => {
  const windows = [
    window('2024-06-01T00:00:00+08:00', '2024-07-05T23:59:59+08:00'),
    window('2024-07-01T00:00:00+08:00'),
    window(),
  ]

  it('should name the next opening', () => {
    expect(change(windows, '2024-05-01T00:00:00Z')).toBe('2024-05-31T16:00:00.000Z')
    expect(change(windows, '2024-06-10T00:00:00Z')).toBe('2024-06-30T16:00:00.000Z')
  })

  it('should let a close pass before it counts as a change', () => {
    expect(change(windows, '2024-07-05T15:59:59.000Z')).toBe('2024-07-05T15:59:59.001Z')
  })

  it('should be null when nothing changes any more', () => {
    expect(change(windows, '2024-07-05T15:59:59.001Z')).toBeNull()
    expect(change([window()], '2024-01-01T00:00:00Z')).toBeNull()
  })
})
