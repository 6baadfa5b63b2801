// @ts-check
import { begin, writeLine } from './progress.mjs'
import { isCutShort } from './sentence.mjs'

/**
 * One line to the person at the terminal, Chinese first.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  writeLine(`${zh} · ${en}`)
}

/**
 * Does one step and shows how long it takes; steps may run beside one another. One that is stopped in the middle,
 * because its whole command ends, is passed over in silence.
 * @template T
 * @param {{ zh: string, en: string }} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step({ zh, en }, work) {
  const end = begin(`${zh} · ${en}`)
  try {
    const result = await work()
    end('✓')
    return result
  } catch (error) {
    end(isCutShort(error) ? undefined : '✗')
    throw error
  }
}
