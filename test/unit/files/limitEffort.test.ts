import { jest } from '@jest/globals'
import { limitEffort } from '#src/media/effort/limitEffort.ts'

const MINUTE = 60_000

describe('the limit of an effort', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  /** Lets some seconds pass, of which the work has had a share of a processor. */
  const working = (share: number | null) => {
    const began = performance.now()
    const used = () => (share === null ? null : (share * (performance.now() - began)) / 1000)
    const onSpent = jest.fn()
    const end = limitEffort({ seconds: 8, used, onSpent })
    return { onSpent, end }
  }

  it('should count what it has had of a processor, and not the clock', () => {
    const { onSpent } = working(0.1)
    jest.advanceTimersByTime(78_000)
    expect(onSpent).not.toHaveBeenCalled()
    jest.advanceTimersByTime(4000)
    expect(onSpent).toHaveBeenCalledTimes(1)
  })

  it('should count the clock where nothing else is known', () => {
    const { onSpent } = working(null)
    jest.advanceTimersByTime(7000)
    expect(onSpent).not.toHaveBeenCalled()
    jest.advanceTimersByTime(2000)
    expect(onSpent).toHaveBeenCalledTimes(1)
  })

  it('should give up what has had nothing for minutes', () => {
    const { onSpent } = working(0)
    jest.advanceTimersByTime(4 * MINUTE)
    expect(onSpent).not.toHaveBeenCalled()
    jest.advanceTimersByTime(2 * MINUTE)
    expect(onSpent).toHaveBeenCalledTimes(1)
  })

  it('should end with the work', () => {
    const { onSpent, end } = working(1)
    end()
    jest.advanceTimersByTime(10 * MINUTE)
    expect(onSpent).not.toHaveBeenCalled()
  })
})
