// @ts-check
import { writeLine } from './progress.mjs'

/**
 * Shows an error that ended a command: a sentence as it is, anything unforeseen with its stack.
 * @param {unknown} error
 */
export function showError(error) {
  if (!(error instanceof Error)) return writeLine(String(error))
  if (!('isSentence' in error)) return writeLine(String(error.stack))
  writeLine(error.message)
  if ('detail' in error && error.detail) writeLine(String(error.detail).trimEnd())
}
