// @ts-check
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's top folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '')

/** The command-line tools that the launcher runs with plain Node (no npx, no shell). */
export const TOOLS = {
  jest: path.join(ROOT, 'node_modules/jest/bin/jest.js'),
  next: path.join(ROOT, 'node_modules/next/dist/bin/next'),
  oxlint: path.join(ROOT, 'node_modules/oxlint/bin/oxlint'),
  payload: path.join(ROOT, 'node_modules/payload/bin.js'),
  prettier: path.join(ROOT, 'node_modules/prettier/bin/prettier.cjs'),
  tsc: path.join(ROOT, 'node_modules/typescript/bin/tsc'),
}

/** Serves the built site, with plain Node. */
export const SERVER = path.join(ROOT, 'src/launch/site/serve.mjs')

/**
 * A call of Payload's command line. The condition makes Node load Lexical's production files: its others wait for a
 * choice at the top of the module, and the command line now and then ended silently in the middle of it.
 * @param {...string} words
 */
export const payloadCommand = (...words) => ['-C', 'production', TOOLS.payload, ...words]

/**
 * Where this installation keeps everything it must not lose: database, secrets, uploads.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string} absolute path
 */
export function dataDirectory(env = process.env) {
  return path.resolve(ROOT, env.DATA_DIR || '.data')
}
