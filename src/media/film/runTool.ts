import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'

import { limitProcess } from '../effort/limitProcess.ts'

/** How a tool ended. */
export type ToolEnd = {
  /** null where it was stopped. */
  code: number | null
  /** `stopped`: by the caller's signal; `overdue`: it worked longer than it may, or stood still; `missing`: there is no such program. */
  end: 'itself' | 'stopped' | 'overdue' | 'missing'
  /** What it complained of: the beginning, and how many lines in all. */
  complaints: string
  complaintLines: number
}

/** The tools, the disk or the machine failed; the film may be as good as any. */
export class FilmToolFault extends Error {
  override name = 'FilmToolFault'
}

/**
 * Runs a program on a file, without a shell, at low priority, with nothing of our environment but where programs lie. It is
 * stopped for good when `signal` aborts or its time is over. It stays in the group of processes of this one, so that whoever
 * ends the worker by force ends it too.
 *
 * @param seconds of a processor; on a busy machine it may take many times as long
 * @param onLine each line that it writes to its output
 * @param onStart the number of the process
 */
export function runTool({
  command,
  searchPath,
  args,
  seconds,
  signal,
  onLine,
  onStart,
}: {
  command: string
  /** As `PATH` has it. */
  searchPath: string
  args: string[]
  seconds: number
  signal?: AbortSignal
  onLine?: (line: string) => void
  onStart?: (pid: number) => void
}): Promise<ToolEnd> {
  return new Promise((resolve) => {
    let end: ToolEnd['end'] = 'itself'
    let complaints = ''
    let complaintLines = 0
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: toolEnvironment(searchPath),
    })
    const stop = (why: ToolEnd['end']) => {
      end = why
      child.kill('SIGKILL')
    }
    const onAbort = () => stop('stopped')
    const endWatch = limitProcess({ child, seconds, onSpent: () => stop('overdue') })
    signal?.addEventListener('abort', onAbort, { once: true })
    if (signal?.aborted) onAbort()
    if (child.pid) {
      lower(child.pid)
      onStart?.(child.pid)
    }
    createInterface({ input: child.stdout }).on('line', (line) => onLine?.(line))
    createInterface({ input: child.stderr }).on('line', (line) => {
      complaintLines += 1
      if (complaints.length < MAX_COMPLAINTS) complaints += `${line.slice(0, 500)}\n`
    })
    child.on('error', () => {
      end = 'missing'
      done(null)
    })
    child.on('close', done)

    function done(code: number | null) {
      endWatch()
      signal?.removeEventListener('abort', onAbort)
      resolve({ code, end, complaints, complaintLines })
    }
  })
}

/** All that a tool gets to know. The types of Next want a `NODE_ENV` in every environment; no tool reads it. */
export const toolEnvironment = (searchPath: string): NodeJS.ProcessEnv => ({
  PATH: searchPath,
  NODE_ENV: 'production',
  LANG: 'C',
  AV_LOG_FORCE_NOCOLOR: '1',
})
const MAX_COMPLAINTS = 8000
/** The site answers people on the same machine. */
const NICENESS = 10

function lower(pid: number): void {
  try {
    setPriority(pid, NICENESS)
  } catch {
    // It may have ended already, or the system may not allow it.
  }
}
