import { localInstant } from '#src/domain/basics/localInstant.ts'

describe('what people in a time zone mean by a time they type', () => {
  it.each([
    ['2026-11-22T08:06', 'Asia/Shanghai', '2026-11-22T00:06:00.000Z'],
    ['2026-07-01T12:00:30', 'Europe/Berlin', '2026-07-01T10:00:30.000Z'],
    ['2026-01-01T12:00', 'Europe/Berlin', '2026-01-01T11:00:00.000Z'],
    ['2026-11-22T08:06:00+08:00', 'Europe/Berlin', '2026-11-22T00:06:00.000Z'],
  ])('should read %s in %s as %s', (typed, timeZone, expected) => {
    expect(localInstant(typed, timeZone)).toBe(expected)
  })

  it.each(['', 'morgen', '2026-13-40T99:99', '2026-11-22', "2026-11-22T08:06' or 1"])(
    'should take %j for no time',
    (typed) => {
      expect(localInstant(typed, 'Asia/Shanghai')).toBeNull()
    },
  )
})
