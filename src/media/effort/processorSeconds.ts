import { readFileSync } from 'node:fs'

/**
 * How long a process, or one thread of this one, has had a processor so far, in seconds to a hundredth; null where the
 * system does not say, or where it has ended.
 */
export function processorSeconds(of: { process: number } | { thread: number }): number | null {
  const place = 'process' in of ? String(of.process) : `self/task/${of.thread}`
  try {
    const line = readFileSync(/* turbopackIgnore: true */ `/proc/${place}/stat`, 'utf8')
    // The name stands second, in brackets, and may hold anything; the times are the 12th and 13th behind it.
    const [user, system] = line
      .slice(line.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
    const ticks = Number(user) + Number(system)
    return Number.isFinite(ticks) ? ticks / TICKS_PER_SECOND : null
  } catch {
    return null
  }
}

/** What Linux tells programs, whatever it counts in itself. */
const TICKS_PER_SECOND = 100
