// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { TOOLS } from '../paths.mjs'

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Runs the tests of some folders.
 * @param {{ run: import('../processes/run.mjs').Run, env: NodeJS.ProcessEnv, dataDir: string, folders: string[],
 *   patterns: string[], isLong: boolean, flags: string[] }} options
 * @returns {Promise<Tally>} a file that could not run counts as one failed test
 */
export async function jest({ run, env, dataDir, folders, patterns, isLong, flags }) {
  const report = path.join(dataDir, `jest-${folders.join('-')}.json`)
  const ignored = ['/node_modules/', ...(isLong ? [] : ['\\.long\\.test\\.'])]
  const child = run.spawn({
    command: [
      TOOLS.jest,
      ...folders.map((folder) => `--testMatch=<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
      ...ignored.map((pattern) => `--testPathIgnorePatterns=${pattern}`),
      '--forceExit',
      '--passWithNoTests',
      '--json',
      `--outputFile=${report}`,
      ...flags,
      ...patterns,
    ],
    env: {
      ...env,
      NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim(),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const code = await new Promise((resolve) => child.once('exit', resolve))
  return tally({ report, code })
}

/** @param {{ report: string, code: number | null }} options @returns {Tally} */
function tally({ report, code }) {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const found = JSON.parse(readFileSync(report, 'utf8'))
  const failed = found.numFailedTests + found.numRuntimeErrorTestSuites
  return { passed: found.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) }
}
