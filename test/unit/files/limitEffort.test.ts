import { jest } from '@jest/globals'
import { spawn } from 'node:child_process'

import { limitEffort } from '#src/media/effort/limitEffort.ts'
import { limitProcess } from '#src/media/effort/limitProcess.ts'

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

describe('the limit of a program', () => {
  /** How it ended: stopped by us, or by itself. */
  const endOf = (script: string, seconds: number) =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['-e', script])
      const endWatch = limitProcess({ child, seconds, onSpent: () => child.kill('SIGKILL') })
      child.once('exit', (code, signal) => {
        endWatch()
        resolve(signal ?? code)
      })
    })

  it('should stop one that works without end', async () => {
    expect(await endOf('for (;;);', 0.3)).toBe('SIGKILL')
  })

  const itWhereKnown = process.platform === 'linux' ? it : it.skip
  itWhereKnown('should let one wait far longer than it may work', async () => {
    expect(await endOf('setTimeout(() => process.exit(7), 2500)', 1.2)).toBe(7)
  })
})
