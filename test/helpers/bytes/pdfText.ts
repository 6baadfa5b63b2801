import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { PDFiumPage } from '@hyzyla/pdfium'

/** The text of each page of a PDF, in the order it was written. */
export const pdfText = (bytes: Uint8Array): Promise<string[]> =>
  ofEachPage(bytes, (page) => page.getText())

/** Width and height of each page in whole millimetres. */
export const pdfSizes = (bytes: Uint8Array): Promise<[number, number][]> =>
  ofEachPage(bytes, (page) => {
    const { originalWidth, originalHeight } = page.getOriginalSize()
    return [millimetres(originalWidth), millimetres(originalHeight)]
  })

const millimetres = (points: number): number => Math.round((points / 72) * 25.4)

async function ofEachPage<T>(bytes: Uint8Array, read: (page: PDFiumPage) => T): Promise<T[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pages = [...document.pages()].map(read)
    document.destroy()
    return pages
  } finally {
    library.destroy()
  }
}

/** A text without what only lays it out, so that a broken line compares equal to a whole one. */
export const withoutLayout = (text: string): string => text.replace(/[\s\u200b\ufffe]/g, '')
