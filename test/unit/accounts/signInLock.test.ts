import { lockedUntil, minutesUntil } from '#src/domain/accounts/signInLock.ts'

const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString()
const asked = (failures: number[], minutes: number) =>
  lockedUntil({ failures: failures.map(at), now: new Date(at(minutes)) })?.toISOString() ?? null

describe('lockedUntil', () => {
  it('should lock for ten minutes from the fifth failure, however far apart they are', () => {
    expect(asked([0, 20, 40, 60], 60)).toBeNull()
    expect(asked([0, 20, 40, 60, 80], 80)).toBe(at(90))
    expect(asked([0, 20, 40, 60, 80], 89)).toBe(at(90))
    expect(asked([0, 20, 40, 60, 80], 90)).toBeNull()
  })

  it('should not be made longer by tries while locked', () => {
    expect(asked([0, 0, 0, 0, 0, 5], 6)).toBe(at(10))
  })

  it('should count from one again after a lock', () => {
    expect(asked([0, 0, 0, 0, 0, 12], 12)).toBeNull()
    expect(asked([0, 0, 0, 0, 0, 12, 13, 14, 15, 16], 16)).toBe(at(26))
  })
})

describe('minutesUntil', () => {
  it('should round up, and never say zero', () => {
    expect(minutesUntil(new Date(at(10)), new Date(at(0)))).toBe(10)
    expect(minutesUntil(new Date(at(1)), new Date(Date.UTC(2026, 0, 1, 0, 0, 59)))).toBe(1)
    expect(minutesUntil(new Date(at(1)), new Date(at(1)))).toBe(1)
  })
})
