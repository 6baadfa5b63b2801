// @ts-check

// Progress goes to standard error: standard output is kept for what a command is asked for.

/**
 * One line to the person at the terminal, Chinese first.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  process.stderr.write(`${zh} · ${en}\n`)
}

/**
 * Does one step and shows how long it takes: a running count on a terminal, a line every 15 s in a log.
 * @template T
 * @param {{ zh: string, en: string }} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step({ zh, en }, work) {
  const began = Date.now()
  const seconds = () => ((Date.now() - began) / 1000).toFixed(1)
  const live = process.stderr.isTTY
  const name = `${zh} · ${en}`
  const ticker = setInterval(
    () =>
      process.stderr.write(
        live ? `\r  … ${name} ${Math.floor(Number(seconds()))} s` : `  … ${name} ${seconds()} s\n`,
      ),
    live ? 1000 : 15_000,
  )
  const end = (/** @type {string} */ sign) => {
    clearInterval(ticker)
    process.stderr.write(`${live ? '\r\u001b[K' : ''}  ${sign} ${name} ${seconds()} s\n`)
  }
  try {
    const result = await work()
    end('✓')
    return result
  } catch (error) {
    end('✗')
    throw error
  }
}
