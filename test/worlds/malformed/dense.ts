import { OUR_NAMES } from './routes.ts'

/** As much as a door reads of one body. */
const BYTES = 1_000_000

/**
 * Bodies that are allowed in size, and hold as many values, names, levels or signs in a row as fit: what is looked at once for
 * each of them, or for each pair, would keep the one process of a site from everybody else for minutes.
 */
export const DENSE: Readonly<Record<string, (turn: number) => { type: string; body: string }>> = {
  'one name again and again': () => urlencoded('a=1&'.repeat(BYTES / 4)),
  'one of our names again and again': () => urlencoded('entries=1&'.repeat(BYTES / 10)),
  'a hundred thousand names': () =>
    urlencoded(Array.from({ length: BYTES / 10 }, (_, n) => `a${n}=`).join('&')),
  'a list of numbers': () => json({ entries: Array.from({ length: BYTES / 2 }, () => 1) }),
  'a list of lists': () => json(Array.from({ length: BYTES / 3 }, () => [])),
  'a list in a list in a list': () => ({
    type: 'application/json',
    body: '['.repeat(BYTES / 2) + ']'.repeat(BYTES / 2),
  }),
  spaces: (turn) => json(everywhere(turn, `x${' '.repeat(LONG)}x`)),
  'full stops': (turn) => json(everywhere(turn, `x${'.'.repeat(LONG)}x`)),
  digits: (turn) => json(everywhere(turn, `x${'1'.repeat(LONG)}x`)),
  'slashes and signs of addresses': (turn) =>
    json(everywhere(turn, `/${'/@.:?#'.repeat(LONG / 6)}x`)),
  'accents on one letter': (turn) => json(everywhere(turn, `x${'\u0301'.repeat(LONG / 2)}`)),
}

const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) })
const urlencoded = (body: string) => ({ type: 'application/x-www-form-urlencoded', body })

/** What pages of ours send, a twelfth at a time, each as long as then fits. */
const SHARE = 12
const LONG = Math.floor(BYTES / SHARE) - 20
const everywhere = (turn: number, text: string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: SHARE }, (_, n) => [
      OUR_NAMES[(turn * SHARE + n) % OUR_NAMES.length] ?? '',
      text,
    ]),
  )
