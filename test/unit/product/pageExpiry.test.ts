import { jest } from '@jest/globals'

import { isFresh, touchTags } from '#src/next/cache/expiry.mjs'

describe('what is kept of a page', () => {
  const HOUR = 3_600_000
  /** What is kept begins with the process, which may have run for long before this test. */
  const BEGUN = performance.now()
  let since = BEGUN

  beforeEach(() => {
    jest.spyOn(performance, 'now').mockImplementation(() => since)
  })
  afterEach(() => jest.restoreAllMocks())

  it('should fall with the next change, though somebody set the clock an hour back meanwhile', () => {
    const clock = jest.spyOn(Date, 'now')
    const before = 1_800_000_000_000
    since = BEGUN + 100_000
    clock.mockReturnValue(before + HOUR)
    const made = { tags: ['contest'], madeAt: performance.now() }
    expect(isFresh(made)).toBe(true)

    since = BEGUN + 120_000
    clock.mockReturnValue(before)
    touchTags(['contest'])
    expect(isFresh(made)).toBe(false)
    expect(isFresh({ ...made, madeAt: since })).toBe(false)
    since = BEGUN + 131_000
    expect(isFresh({ ...made, madeAt: since })).toBe(true)
  })
})
