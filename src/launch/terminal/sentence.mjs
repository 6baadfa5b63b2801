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

/** What was stopped in the middle because its whole command ends: there is nothing to tell about it. */
export function cutShort() {
  return Object.assign(sentence('正在停止', 'stopping'), { isCutShort: true })
}

/** @param {unknown} error */
export function isCutShort(error) {
  return error instanceof Error && 'isCutShort' in error
}
