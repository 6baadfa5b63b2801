import { extractRawText } from 'mammoth'
import yauzl from 'yauzl'

import { markupMeter } from '../media/markupMeter.ts'

const MOST_PARTS = 5000
/** Unzipped, its pictures apart. 32 MiB of markup are some thousand pages. */
const MOST_MARKUP_BYTES = 32 * 2 ** 20
/** Enough to find what was taken over; a whole book is not kept. */
const MOST_CHARACTERS = 60_000

/** The text of a Word document, without its layout; null where it cannot be read, or would unzip to more than it should. */
export async function docxText(path: string, most = MOST_CHARACTERS): Promise<string | null> {
  try {
    if (!(await isHarmless(path))) return null
    const { value } = await extractRawText({ path })
    return value
      .replace(/\n{2,}/g, '\n')
      .trim()
      .slice(0, most)
  } catch {
    return null
  }
}

/**
 * Unzips the parts that are read, to nowhere: what a header says of a part's size may be a lie, which yauzl notices; and what
 * weighs little may be very much markup.
 */
export function isHarmless(path: string, most = MOST_MARKUP_BYTES): Promise<boolean> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      let bytes = 0
      const meter = markupMeter()
      const end = (harmless: boolean) => {
        zip.close()
        resolve(harmless)
      }
      zip.on('error', reject)
      zip.on('end', () => resolve(true))
      zip.on('entry', (entry: yauzl.Entry) => {
        if (!/\.(xml|rels)$/i.test(entry.fileName)) return zip.readEntry()
        bytes += entry.uncompressedSize
        if (bytes > most) return end(false)
        zip.openReadStream(entry, (fault, stream) => {
          if (fault) return reject(fault)
          stream.on('error', () => end(false))
          stream.on('data', meter.take)
          stream.on('end', () => (meter.isWithin() ? zip.readEntry() : end(false)))
        })
      })
      if (zip.entryCount > MOST_PARTS) return end(false)
      zip.readEntry()
    })
  })
}
