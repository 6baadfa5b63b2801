import type { RunningProcess, RunningWorker } from '../site.ts'
import { pause } from '../until.ts'

/**
 * Work in the background that is killed in the middle of whatever it does, some seconds after it has begun, and started anew,
 * until it is stopped.
 *
 * @param start starts it
 * @param hasBegun whether it does its work by now, from what it has printed
 * @param kills told each time
 */
export function restlessWork(
  start: () => RunningWorker,
  { hasBegun, kills }: { hasBegun: (output: string) => boolean; kills: () => void },
): RunningProcess {
  let isOver = false
  let current = start()
  const lives = async (): Promise<void> => {
    for (const seconds of LIVES) {
      while (!isOver && !hasBegun(current.output())) await pause(100)
      for (let waited = 0; !isOver && waited < seconds * 1000; waited += 100) await pause(100)
      if (isOver) return
      await current.kill()
      kills()
      current = start()
    }
  }
  const ended = lives()
  return {
    output: () => current.output(),
    ended,
    stop: async () => {
      isOver = true
      await ended
      await current.stop()
    },
  }
}

/** Seconds of work before each end; the last one stays. */
const LIVES = [1, 2, 5, 0.5, 3, 8, 1.5, 4, 0.2, 6, 2.5, 1, 10, 0.7, 5]
