// @ts-check
import { cutShort, sentence } from '../terminal/sentence.mjs'

const KEPT_CHARACTERS = 12_000

/**
 * Runs a command-line tool to its end, quietly; its last words are shown only when it fails.
 * @param {{ run: import('./run.mjs').Run, command: string[], env: NodeJS.ProcessEnv, zh: string, en: string }} options
 *   `zh`, `en`: the sentence for a failure
 * @returns {Promise<string>} the end of its output
 */
export async function runTool({ run, command, env, zh, en }) {
  const child = run.spawn({ command, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const collect = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk).slice(-KEPT_CHARACTERS)
  }
  child.stdout?.on('data', collect)
  child.stderr?.on('data', collect)
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (run.isEnding()) throw cutShort()
  if (code !== 0) throw sentence(zh, en, output)
  return output
}
