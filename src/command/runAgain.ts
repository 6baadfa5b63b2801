import { spawn } from 'node:child_process'
import path from 'node:path'

/**
 * Payload's command reads the host's configuration through Lexical, whose modules for Node wait for others at their top
 * level. Of two dozen runs on busy processors one or more end there, with this plugin or without any: all that was
 * waited for has come, the module that imports it is never run, nothing is left to do, and the process ends in silence
 * with exit code 0 (seen with Node 20 and 22, not with 24). Lexical's modules for `production` wait for nothing: with
 * them the command is run once more, before it has done anything at all.
 *
 * @returns what to call as soon as the configuration is being read
 */
export function watchCommand(): () => void {
  if (!isCommand()) return () => {}
  const report = process.report.getReport() as { header: { commandLine: string[] } }
  const words = wordsOfSecondRun(report.header.commandLine)
  if (!words) return () => {}
  const runAgain = () => {
    const again = spawn(process.execPath, words, { stdio: 'inherit' })
    // A worker is told to stop by a signal to the process that was started, and that is this one; Ctrl-C reaches both.
    for (const signal of FORWARDED) process.on(signal, () => again.kill(signal))
    process.on('SIGINT', () => {})
    again.once('error', () => (process.exitCode = 1))
    again.once('exit', (status) => (process.exitCode = status ?? 1))
  }
  process.once('beforeExit', runAgain)
  return () => process.off('beforeExit', runAgain)
}

/** Whether this process is Payload's command, and not a site or a test. */
export const isCommand = (): boolean => isPayload(process.argv[1] ?? '')

/** Whether this file, as `process.argv` has it, is Payload's command. */
export const isPayload = (script: string): boolean =>
  script.endsWith(path.join('payload', 'bin.js')) || path.basename(script) === 'payload'

/**
 * What Node is to be called with the second time; null when this is it.
 * @param commandLine as it was typed: Payload takes words out of `process.argv` before it runs somebody's script
 */
export const wordsOfSecondRun = (commandLine: readonly string[]): string[] | null =>
  commandLine.includes(WITHOUT_WAITING) ? null : [WITHOUT_WAITING, ...commandLine.slice(1)]

const FORWARDED = ['SIGTERM', 'SIGHUP'] as const
const WITHOUT_WAITING = '--conditions=production'
