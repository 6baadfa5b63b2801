import { balanceLines } from './balanceLines.ts'
import { printableLine } from './printableText.ts'

/** Room between the margins in millimetres. */
const TEXT_WIDTH = 170

/**
 * The head of a paper: contest title and name of the paper as they are set, the line that runs on top of the further
 * pages, and the title of the file. `of` says whose paper it is.
 */
export function printedTitle(options: { contestTitle: string; title: string; of: string }) {
  const contestTitle = printableLine(options.contestTitle)
  const documentTitle = `${contestTitle} ${options.title}`
  const running = `${documentTitle} · ${printableLine(options.of)}`
  return {
    title: options.title,
    contestTitle: balanceLines(contestTitle, { millimetres: TEXT_WIDTH, points: 18 }),
    documentTitle,
    running: balanceLines(running, { millimetres: TEXT_WIDTH, points: 9 }),
  }
}
