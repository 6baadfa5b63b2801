// @ts-check
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's top folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** The command-line tools that the launcher runs with plain Node (no npx, no shell). */
export const TOOLS = {
  jest: path.join(ROOT, 'node_modules/jest/bin/jest.js'),
  next: path.join(ROOT, 'node_modules/next/dist/bin/next'),
  payload: path.join(ROOT, 'node_modules/payload/bin.js'),
}

/**
 * Where this installation keeps everything it must not lose: database, secrets, uploads.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} absolute path
 */
export function dataDirectory(env = process.env) {
  return path.resolve(ROOT, env.DATA_DIR || '.data')
}
