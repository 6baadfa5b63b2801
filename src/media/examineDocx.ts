import type { Readable } from 'node:stream'

import { openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'

import type { ContentFault } from '../domain/files/fileRules.ts'
import { markupMeter } from './markupMeter.ts'
import type { MarkupMeter } from './markupMeter.ts'

/** Whether a Word document can be opened, and if not, why where a person can mend it. */
export type ExaminedDocx = { readable: boolean; fault?: ContentFault }

/**
 * Unpacks a Word document (.docx) as a stream, keeping nothing but its first part and the start of its text: that every part
 * is as large as it says, that there is a text and no more markup than can be read, that nothing is locked, and no macros. Never throws for what is in the file.
 */
export async function examineDocx(path: string): Promise<ExaminedDocx> {
  const zip = await openPromise(path, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
  }).catch(unlessOfDisk)
  if (!zip) return { readable: false }
  try {
    return await examine(zip)
  } catch (error) {
    return unlessOfDisk(error) ?? { readable: false }
  } finally {
    zip.close()
  }
}

/** A document has some dozens of parts, and as many more as it has pictures. */
const MAX_PARTS = 5000
/** Pictures do not shrink in a zip, so a document weighs little more unpacked than packed. 300 MiB take two seconds. */
const MAX_UNPACKED = 300 * 2 ** 20
/** What is kept of one part to look into it. */
const HEAD_BYTES = 256 * 1024
const RELATIONSHIPS = '_rels/.rels'
const MARKUP = /\.(xml|rels)$/i
const MACROS = /(^|\/)vbaProject\.bin$/i

const refused = (code: ContentFault['code']): ExaminedDocx => ({ readable: false, fault: { code } })

async function examine(zip: ZipFile): Promise<ExaminedDocx> {
  if (zip.entryCount > MAX_PARTS) return refused('fileUnpacksTooLarge')
  const entries: Entry[] = []
  let stated = 0
  for await (const entry of zip.eachEntry()) {
    entries.push(entry)
    stated += entry.uncompressedSize
  }
  if (stated > MAX_UNPACKED) return refused('fileUnpacksTooLarge')
  if (entries.some((entry) => entry.isEncrypted())) return refused('fileLocked')
  if (entries.some(({ fileName }) => MACROS.test(fileName))) return refused('fileMacros')

  const relationships = entries.find(({ fileName }) => fileName === RELATIONSHIPS)
  const main = mainPartOf(relationships ? (await headOf(zip, relationships)).toString('utf8') : '')
  let hasText = false
  const meter = markupMeter()
  for (const entry of entries) {
    // A part that unpacks to more than it states breaks the stream, and with it this look.
    const head = await headOf(zip, entry, MARKUP.test(entry.fileName) ? meter : null)
    if (!meter.isWithin()) return refused('fileUnpacksTooLarge')
    if (entry.fileName === main) hasText = isText(head.toString('utf8'))
  }
  return { readable: hasText }
}

/** Where the text lies; some programs call it otherwise than Word does. */
function mainPartOf(relationships: string): string {
  const [target] = (relationships.match(/<Relationship\s[^>]*\/officeDocument"[^>]*>/g) ?? []).map(
    (tag) => /\sTarget="([^"]*)"/.exec(tag)?.[1],
  )
  return (target ?? 'word/document.xml').replace(/^\//, '')
}

/** No writer of documents declares entities; a reader that expands them can be kept busy for ever. */
const isText = (xml: string): boolean =>
  /<(\w+:)?document[\s>]/.test(xml) && !/<!(DOCTYPE|ENTITY)/i.test(xml)

/** Unpacks a part to its end and keeps its beginning. */
async function headOf(
  zip: ZipFile,
  entry: Entry,
  meter: MarkupMeter | null = null,
): Promise<Buffer> {
  const stream: Readable = await zip.openReadStreamPromise(entry)
  const kept: Buffer[] = []
  let room = HEAD_BYTES
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (room > 0) kept.push(chunk.subarray(0, room))
    room -= chunk.length
    meter?.take(chunk)
  }
  return Buffer.concat(kept)
}

/** A disk that fails says nothing about the document; what unpacking says of itself has a code of another kind. */
function unlessOfDisk(error: unknown): null {
  if (error instanceof Error && 'syscall' in error) throw error
  return null
}
