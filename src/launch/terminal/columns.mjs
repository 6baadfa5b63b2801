// @ts-check

/**
 * How many columns of a terminal a text takes: a Chinese character takes two.
 * @param {string} text
 * @returns {number}
 */
export function columns(text) {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0)
}
