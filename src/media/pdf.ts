import { readFile, stat } from 'node:fs/promises'

import type { PDFiumDocument, PDFiumPage } from '@hyzyla/pdfium'

import { findPackageFile } from './findPackageFile.ts'

/** Pixels row by row, four bytes each (R, G, B, A). */
export type Picture = { width: number; height: number; data: Uint8Array }

/** A PDF that is open. Pages count from 0. */
export type Pdf = {
  pageCount: number
  /** In points (1/72 inch), as it is shown; null where the page is damaged. */
  sizeOf: (page: number) => { width: number; height: number } | null
  /** The text written into the page, '' for a scan; null where it is damaged or the time is spent. */
  textOf: (page: number) => string | null
  /** Null where the page is damaged or the time is spent. A page of more pixels is drawn smaller. */
  render: (options: { page: number; dpi: number; maxPixels?: number }) => Promise<Picture | null>
}

/** Why a file cannot be looked into. */
export type PdfFault = 'encrypted' | 'damaged' | 'tooLarge'

export type PdfCaps = {
  /** What is read into memory at most. */
  maxBytes?: number
  /** After so long nothing more is drawn or read; a page that is being drawn is finished. */
  seconds?: number
}

/**
 * Lends an open PDF for as long as `use` runs and frees everything after it. Each file gets an instance of PDFium of its
 * own, so that what one leaves behind, or breaks, meets no other. A file that only limits printing is no encrypted one.
 *
 * Answers with what `use` gave, or with the fault. Throws as `fs` does (ENOENT …); a damaged or forged file never throws.
 */
export async function withPdf<T>(
  { path, maxBytes = MAX_BYTES, seconds = SECONDS }: PdfCaps & { path: string },
  use: (pdf: Pdf) => Promise<T>,
): Promise<{ fault: null; value: T } | { fault: PdfFault; value: null }> {
  if ((await stat(path)).size > maxBytes) return { fault: 'tooLarge', value: null }
  const bytes = await readFile(path)
  const library = await openLibrary()
  try {
    const document = await library.loadDocument(bytes).catch(faultOf)
    if (typeof document === 'string') return { fault: document, value: null }
    const value = await use(open({ document, endsAt: Date.now() + seconds * 1000 }))
    await tryOr(null, () => document.destroy())
    return { fault: null, value }
  } finally {
    await tryOr(null, () => library.destroy())
  }
}

const MAX_BYTES = 200 * 2 ** 20
const SECONDS = 30
/** A4 at 400 dpi. */
const MAX_PIXELS = 16_000_000
const POINTS_PER_INCH = 72

function open({ document, endsAt }: { document: PDFiumDocument; endsAt: number }): Pdf {
  const isOver = () => Date.now() > endsAt
  const pageOf = (page: number) => (isOver() ? null : pageAt(document, page))
  return {
    pageCount: document.getPageCount(),
    sizeOf: (page) => {
      const found = pageAt(document, page)
      return found && sizeOf(found)
    },
    textOf: (page) => {
      const found = pageOf(page)
      if (!found) return null
      try {
        return found.getText()
      } catch {
        return null
      }
    },
    render: async ({ page, dpi, maxPixels = MAX_PIXELS }) => {
      const found = pageOf(page)
      const size = found && sizeOf(found)
      if (!found || !size) return null
      const wanted = dpi / POINTS_PER_INCH
      const scale = Math.min(wanted, Math.sqrt(maxPixels / (size.width * size.height)))
      return tryOr(null, async () => {
        const { width, height, data } = await found.render({ scale })
        return { width, height, data }
      })
    },
  }
}

/** PDFium answers 0 for a page it cannot load, whose sizes are then 0 too. */
function pageAt(document: PDFiumDocument, page: number): PDFiumPage | null {
  if (!Number.isInteger(page) || page < 0 || page >= document.getPageCount()) return null
  try {
    return document.getPage(page)
  } catch {
    return null
  }
}

function sizeOf(page: PDFiumPage): { width: number; height: number } | null {
  const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
  return width >= 1 && height >= 1 ? { width, height } : null
}

function faultOf(error: unknown): PdfFault {
  const message = error instanceof Error ? error.message : ''
  return /password|security/i.test(message) ? 'encrypted' : 'damaged'
}

async function tryOr<T>(otherwise: T, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch {
    return otherwise
  }
}

/** Never asked of the network. */
async function openLibrary() {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium')
  const wasmUrl = findPackageFile('@hyzyla/pdfium/pdfium.wasm')
  return PDFiumLibrary.init(wasmUrl ? { wasmUrl } : {})
}
