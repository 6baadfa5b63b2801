import { stat } from 'node:fs/promises'

import type { PdfFault, Picture } from './pdfAnswers.ts'
import { pdfiumProgram } from './pdfiumProgram.ts'
import { startPdfThread } from './startPdfThread.ts'

/** A PDF that is open. Pages count from 0. Null where a page is not there or damaged, or where the time is spent. */
export type Pdf = {
  pageCount: number
  /** In points (1/72 inch), as it is shown. */
  sizeOf: (page: number) => Promise<{ width: number; height: number } | null>
  /** The text written into the page, '' for a scan. */
  textOf: (page: number) => Promise<string | null>
  /** Whether it holds anything but text and lines, as a scan does. */
  hasPicture: (page: number) => Promise<boolean | null>
  /** A page of more pixels is drawn smaller. */
  render: (options: { page: number; dpi: number; maxPixels?: number }) => Promise<Picture | null>
}

export type PdfCaps = {
  /** What is read into memory at most. */
  maxBytes?: number
  /** Once its thread has had a processor for so long, nothing more is drawn or read, and what is being drawn is given up. */
  seconds?: number
}

/** `isSpent`: the time went, on whatever; what was not seen then may be there all the same. */
export type Looked<T> = ({ fault: null; value: T } | { fault: PdfFault; value: null }) & {
  isSpent: boolean
}

/**
 * Lends an open PDF for as long as `use` runs and frees everything after it. Each file is looked into by a thread of its
 * own, so that what one leaves behind, or breaks, meets no other, and so that a page made to be drawn for ever holds up
 * nobody. A file that only limits printing is no encrypted one.
 *
 * Answers with what `use` gave, or with the fault. Throws as `fs` does (ENOENT …); a damaged or forged file never throws.
 */
export async function withPdf<T>(
  { path, maxBytes = MAX_BYTES, seconds = SECONDS }: PdfCaps & { path: string },
  use: (pdf: Pdf) => Promise<T>,
): Promise<Looked<T>> {
  if ((await stat(path)).size > maxBytes) return { fault: 'tooLarge', value: null, isSpent: false }
  const program = await pdfiumProgram()
  const thread = await startPdfThread({ path, program, seconds: OPENING_SECONDS })
  try {
    const { isSpent } = thread
    if (thread.fault !== null) return { fault: thread.fault, value: null, isSpent: isSpent() }
    const { pageCount, ask } = thread
    thread.endAfter(seconds)
    const value = await use({
      pageCount,
      sizeOf: (page) => ask({ question: 'size', page }),
      textOf: (page) => ask({ question: 'text', page }),
      hasPicture: (page) => ask({ question: 'hasPicture', page }),
      render: ({ maxPixels = MAX_PIXELS, ...drawing }) =>
        ask({ question: 'render', maxPixels, ...drawing }),
    })
    return { fault: null, value, isSpent: isSpent() }
  } finally {
    await thread.end()
  }
}

const MAX_BYTES = 200 * 2 ** 20
/** Only a file that is made to do harm takes longer to open. */
const OPENING_SECONDS = 20
const SECONDS = 30
/** A4 at 400 dpi. */
const MAX_PIXELS = 16_000_000
