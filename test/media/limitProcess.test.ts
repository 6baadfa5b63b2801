import { spawn } from 'node:child_process'

import { limitProcess } from '#src/media/effort/limitProcess.ts'

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
