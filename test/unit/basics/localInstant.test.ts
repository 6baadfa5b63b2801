import fc from 'fast-check'
import { offsetAt } from '#src/domain/basics/instants.ts'
import { localInstant } from '#src/domain/basics/localInstant.ts'

describe('what people in a time zone mean by a time they type', () => {
  it.each([
    ['2026-11-22T08:06', 'Asia/Shanghai', '2026-11-22T00:06:00.000Z'],
    ['2026-07-01T12:00', 'Europe/Berlin', '2026-07-01T10:00:00.000Z'],
    ['2026-07-01T12:00:30', 'Europe/Berlin', '2026-07-01T10:00:30.000Z'],
    ['2026-01-01T12:00', 'Europe/Berlin', '2026-01-01T11:00:00.000Z'],
    ['2026-10-25T04:30', 'Europe/Berlin', '2026-10-25T03:30:00.000Z'],
    ['2026-11-22T08:06:00+08:00', 'Europe/Berlin', '2026-11-22T00:06:00.000Z'],
    ['2026-11-22T08:06Z', 'Asia/Shanghai', '2026-11-22T08:06:00.000Z'],
  ])('should read %s in %s as %s', (typed, timeZone, expected) => {
    expect(localInstant(typed, timeZone)).toBe(expected)
  })

  it.each([
    ['Europe/Berlin', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z'],
  ])('should take the earlier of two where the clock of %s is set back', (zone, typed, first) => {
    expect(localInstant(typed, zone)).toBe(first)
  })

  it.each([
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30:00.000Z'],
  ])('should take an hour that %s skips for the one after it', (zone, typed, instant) => {
    expect(localInstant(typed, zone)).toBe(instant)
  })

  it.each(['', 'now', 'morgen', '2026-13-40T99:99', '2026-13-01T00:00', '2026-11-22'])(
    'should take %j for no time',
    (typed) => {
      expect(localInstant(typed, 'Asia/Shanghai')).toBeNull()
    },
  )

  it('should take whatever is no time for none', () => {
    expect(localInstant("2026-11-22T08:06' or 1", 'Asia/Shanghai')).toBeNull()
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const read = localInstant(typed, 'Asia/Shanghai')
        expect(read === null || !Number.isNaN(Date.parse(read))).toBe(true)
      }),
    )
  })

  it('should find an instant at which the clock shows what was typed, wherever one does', () => {
    const minutes = fc.integer({ min: Date.UTC(2000), max: Date.UTC(2040) })
    const zones = fc.constantFrom(
      'Asia/Shanghai',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Kiritimati',
    )
    fc.assert(
      fc.property(minutes, zones, (about, zone) => {
        const instant = Math.floor(about / 60_000) * 60_000
        const typed = new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16)
        const read = Date.parse(localInstant(typed, zone) ?? '')
        expect(read + offsetAt(read, zone)).toBe(Date.parse(`${typed}Z`))
        expect(read).toBeLessThanOrEqual(instant)
      }),
    )
  })
})
