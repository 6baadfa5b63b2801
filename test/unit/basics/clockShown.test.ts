import fc from 'fast-check'

import { clockShown, instantPicked } from '#src/domain/basics/clockShown.ts'

// A browser elsewhere is another zone of the contest's, seen from here.
const ZONES = ['Asia/Shanghai', 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia']

describe('a clock that a picker shows by its own zone', () => {
  it('should be that of the contest', () => {
    const shown = clockShown('2026-12-31T15:59:59.000Z', 'Asia/Shanghai')
    expect([shown.getFullYear(), shown.getMonth(), shown.getDate()]).toEqual([2026, 11, 31])
    expect([shown.getHours(), shown.getMinutes(), shown.getSeconds()]).toEqual([23, 59, 59])
  })

  it('should be read as that of the contest', () => {
    const noon = new Date(2026, 11, 1, 12, 0)
    expect(instantPicked(noon, 'Asia/Shanghai')).toBe('2026-12-01T04:00:00.000Z')
    expect(instantPicked(noon, 'America/New_York')).toBe('2026-12-01T17:00:00.000Z')
  })

  it('should come back as the instant it was', () => {
    // In winter: a clock that is set back shows an hour twice, and this machine's own may skip one.
    const days = fc.integer({ min: 0, max: 30 * 24 * 3600 })
    fc.assert(
      fc.property(days, fc.constantFrom(...ZONES), (seconds, timeZone) => {
        const instant = new Date(Date.UTC(2026, 11, 1) + seconds * 1000).toISOString()
        expect(instantPicked(clockShown(instant, timeZone), timeZone)).toBe(instant)
      }),
    )
  })
})
