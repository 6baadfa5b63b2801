import type { FileFindings } from '../domain/files/fileRules.ts'
import { isActivePdf } from './isActivePdf.ts'
import { withPdf } from './pdf.ts'
import type { Pdf } from './pdf.ts'
import type { Picture } from './pdfAnswers.ts'

/**
 * Looks at a PDF: whether it opens without a password, how many pages it has, which of them are blank, and whether it
 * wants to run something. A damaged or forged file never throws.
 */
export async function examinePdf(
  path: string,
): Promise<Pick<FileFindings, 'readable' | 'fault' | 'notes'>> {
  const { fault, value } = await withPdf({ path, seconds: SECONDS, maxBytes: MAX_BYTES }, look)
  if (fault === 'encrypted') return { readable: false, fault: { code: 'fileLocked' } }
  if (fault === 'damaged') return { readable: false }
  // Larger than is read into memory: what can be said of it was said by its end.
  if (!value) return { readable: true }
  const { pages, blank } = value
  if (pages > MAX_PAGES) {
    const params = { pages, max: MAX_PAGES }
    return { readable: false, fault: { code: 'fileTooManyPages', params } }
  }
  return { readable: pages > 0, notes: [...blankNote(blank), ...(await activeNote(path))] }
}

/** A stamped form has two pages and a supplement some dozens; each is looked at by somebody. */
export const MAX_PAGES = 200
/** Somebody waits for the answer, and others for the processor. */
const SECONDS = 8
/** Read whole into memory. */
const MAX_BYTES = 100 * 2 ** 20
/** Enough to see that there is something: an A4 page has 165 × 234 points of picture. */
const DPI = 20
/** Named in a note at most. */
const MAX_NAMED = 10

async function look(pdf: Pdf): Promise<{ pages: number; blank: number[] }> {
  const pages = pdf.pageCount
  const blank: number[] = []
  if (pages > MAX_PAGES) return { pages, blank }
  for (let page = 0; page < pages; page += 1) {
    const picture = await pdf.render({ page, dpi: DPI })
    if (picture && isOneColour(picture)) blank.push(page + 1)
  }
  return { pages, blank }
}

/** A scanner leaves a grain on white paper, and a shadow along an edge. */
const TOLERANCE = 24
const EDGE = 0.03

function isOneColour({ width, height, data }: Picture): boolean {
  const [left, top] = [Math.ceil(width * EDGE), Math.ceil(height * EDGE)]
  const first = (top * width + left) * 4
  for (let row = top; row < height - top; row += 1) {
    for (let column = left; column < width - left; column += 1) {
      const at = (row * width + column) * 4
      for (let channel = 0; channel < 3; channel += 1) {
        const difference = (data[at + channel] ?? 0) - (data[first + channel] ?? 0)
        if (Math.abs(difference) > TOLERANCE) return false
      }
    }
  }
  return true
}

const blankNote = (blank: number[]): NonNullable<FileFindings['notes']> =>
  blank.length === 0
    ? []
    : [{ code: 'pagesBlank', params: { pages: blank.slice(0, MAX_NAMED).join(', ') } }]

const activeNote = async (path: string): Promise<NonNullable<FileFindings['notes']>> =>
  (await isActivePdf(path)) ? [{ code: 'pdfActive' }] : []
