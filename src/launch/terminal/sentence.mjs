// @ts-check

/**
 * An error that is told to the person as one sentence, without a stack.
 * @param {string} zh
 * @param {string} en
 * @param {string} [detail] raw output of a tool, shown below the sentence
 */
export function sentence(zh, en, detail) {
  return Object.assign(new Error(`${zh} · ${en}`), { isSentence: true, detail })
}

/**
 * Shows an error that ended a command: a sentence as it is, anything unforeseen with its stack.
 * @param {unknown} error
 */
export function showError(error) {
  if (!(error instanceof Error)) return void console.error(error)
  if (!('isSentence' in error)) return void console.error(error.stack)
  console.error(error.message)
  if ('detail' in error && error.detail) console.error(String(error.detail).trimEnd())
}
