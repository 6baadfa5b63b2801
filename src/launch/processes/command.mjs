// @ts-check
import { openRun } from './run.mjs'
import { showError } from '../terminal/sentence.mjs'

/**
 * Runs a command to its end: shows an error once, stops everything the command started, and sets the exit code.
 * @param {(open: typeof openRun) => Promise<number | void>} work opens its run by `open`; answers with the
 *   exit code, 0 when nothing is said
 */
export async function command(work) {
  /** @type {import('./run.mjs').Run | undefined} */
  let run
  let code = 1
  try {
    code = (await work(async (options) => (run = await openRun(options)))) ?? 0
  } catch (error) {
    if (!run?.isEnding()) showError(error)
  }
  await run?.end()
  process.exit(code)
}
