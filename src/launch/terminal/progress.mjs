// @ts-check
import { columns } from './columns.mjs'

// Progress goes to standard error: standard output is kept for what a command is asked for.

/** @typedef {{ name: string, began: number }} Running a step that is not done yet */

const CLEAR = '\r\u001b[K'
const SEPARATOR = '  │  '

/** @type {Set<Running>} */
const running = new Set()
/** @type {NodeJS.Timeout | undefined} */
let painter

/**
 * Tells from now on that a step runs: on a terminal, all that run share one line, which counts; in a log each writes a
 * line of its own every 15 s.
 * @param {string} name
 * @returns {(sign: string | undefined) => void} to be called at its end; no sign: nothing is told about it
 */
export function begin(name) {
  /** @type {Running} */
  const step = { name, began: performance.now() }
  const reminder = setInterval(() => {
    if (!isLive()) writeLine(`  … ${name} ${seconds(step)} s`)
  }, 15_000)
  running.add(step)
  paint()
  return (sign) => {
    clearInterval(reminder)
    running.delete(step)
    if (sign) writeLine(`  ${sign} ${name} ${seconds(step)} s`)
    else paint()
  }
}

/** A whole line, above the one that counts. @param {string} text */
export function writeLine(text) {
  process.stderr.write(`${isLive() ? CLEAR : ''}${text}\n`)
  paint()
}

/** Shows the line that counts while anything runs, and takes it away afterwards. */
function paint() {
  if (!isLive()) return
  if (running.size > 0) painter ??= setInterval(paint, 1000)
  else painter = void clearInterval(painter)
  const parts = [...running].map((step) => `${step.name} ${Math.floor(Number(seconds(step)))} s`)
  process.stderr.write(CLEAR + (parts.length > 0 ? fitting(`  … ${parts.join(SEPARATOR)}`) : ''))
}

/** Cut to the terminal's width: a line that wraps could not be taken back. @param {string} text */
function fitting(text) {
  let shown = text
  while (columns(shown) >= (process.stderr.columns || 80)) shown = shown.slice(0, -1)
  return shown
}

/** @param {Running} step */
function seconds({ began }) {
  return ((performance.now() - began) / 1000).toFixed(1)
}

function isLive() {
  return process.stderr.isTTY
}
