import { PDFiumLibrary } from '@hyzyla/pdfium'

/** The text of each page of a PDF, in the order it was written. */
export async function pdfText(bytes: Uint8Array): Promise<string[]> {
  const library = await PDFiumLibrary.init()
  try {
    const document = await library.loadDocument(bytes)
    const pages = [...document.pages()].map((page) => page.getText())
    document.destroy()
    return pages
  } finally {
    library.destroy()
  }
}

/** A text without what only lays it out, so that a broken line compares equal to a whole one. */
export const withoutLayout = (text: string): string => text.replace(/[\s\u200b\ufffe]/g, '')
