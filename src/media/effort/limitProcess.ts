import type { ChildProcess } from 'node:child_process'

import { limitEffort } from './limitEffort.ts'
import { processorSeconds } from './processorSeconds.ts'

/** `limitEffort` for a program that was started just now. */
export function limitProcess({
  child: { pid },
  seconds,
  onSpent,
}: {
  child: ChildProcess
  seconds: number
  onSpent: () => void
}): () => void {
  const used = () => (pid ? processorSeconds({ process: pid }) : null)
  return limitEffort({ seconds, used, onSpent })
}
