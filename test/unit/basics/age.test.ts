import { describe, expect, test } from '@jest/globals'

import { ageOn, isBirthDate } from '#src/domain/basics/age.ts'

const ZONE = 'Asia/Shanghai'

describe('age on a day', () => {
  test('should complete a year on the birthday itself, by the calendar of the zone', () => {
    expect(ageOn('2012-11-30', '2026-11-29T23:59:59+08:00', ZONE)).toBe(13)
    expect(ageOn('2012-11-30', '2026-11-30T00:00:00+08:00', ZONE)).toBe(14)
    // The same instant is still the day before in New York.
    expect(ageOn('2012-11-30', '2026-11-30T00:00:00+08:00', 'America/New_York')).toBe(13)
    expect(ageOn('2012-11-30', '2026-11-30T23:59:59+08:00', ZONE)).toBe(14)
  })

  test('should let who was born on 29 February turn on the 28th of a year without one', () => {
    expect(ageOn('2012-02-29', '2026-02-27T12:00:00+08:00', ZONE)).toBe(13)
    expect(ageOn('2012-02-29', '2026-02-28T12:00:00+08:00', ZONE)).toBe(14)
    expect(ageOn('2012-02-29', '2028-02-28T12:00:00+08:00', ZONE)).toBe(15)
    expect(ageOn('2012-02-29', '2028-02-29T12:00:00+08:00', ZONE)).toBe(16)
  })

  test('should be below zero before birth', () => {
    expect(ageOn('2027-01-01', '2026-11-30T12:00:00+08:00', ZONE)).toBe(-1)
  })

  test('should know days from what only looks like one', () => {
    expect(isBirthDate('2012-02-29')).toBe(true)
    expect(isBirthDate('2013-02-29')).toBe(false)
    expect(isBirthDate('2012-13-01')).toBe(false)
    expect(isBirthDate('2012-1-1')).toBe(false)
    expect(isBirthDate('')).toBe(false)
  })
})
