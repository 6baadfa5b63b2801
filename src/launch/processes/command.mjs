// @ts-check
import { openRun } from './run.mjs'
import { showError } from '../terminal/showError.mjs'

/**
 * Runs a command to its end: stops everything the command started, shows an error once, and sets the exit code.
 * @param {(open: typeof openRun) => Promise<number | void>} work opens its run by `open`; answers with the
 *   exit code, 0 when nothing is said
 */
export async function command(work) {
  /** @type {import('./run.mjs').Run | undefined} */
  let run
  /** @type {unknown} */
  let failure
  let code = 1
  try {
    code = (await work(async (options) => (run = await openRun(options)))) ?? 0
  } catch (error) {
    if (!run?.isEnding()) failure = error
  }
  // Ended first: what runs beside the step that failed must not write below the sentence.
  await run?.end()
  if (failure) showError(failure)
  process.exit(code)
}
