import type { FileHandle } from 'node:fs/promises'

import type { FileKind } from '../domain/types/index.ts'
import { readAt, readTail } from './readAt.ts'

/**
 * The format of what a film, a picture or a PDF carries beside itself so that another program takes the file for its own:
 * a zip at its end, a page of HTML in its first or last bytes, a PDF after a picture. null = nothing.
 */
export async function findSecondFormat({
  handle,
  size,
  kind,
}: {
  handle: FileHandle
  size: number
  kind: FileKind | null
}): Promise<'ZIP' | 'HTML' | 'PDF' | null> {
  if (kind === null || kind === 'docx' || kind === 'doc') return null
  const head = await readAt(handle, 0, Math.min(size, HEAD))
  const tail = await readTail(handle, size, TAIL)
  if (hasZipEnd(tail, size)) return 'ZIP'
  if (kind === 'pdf') return null
  const text = `${head.toString('latin1')}\n${tail.toString('latin1')}`
  if (HTML.test(text)) return 'HTML'
  return text.includes('%PDF-') ? 'PDF' : null
}

const HEAD = 64 * 1024
/** A zip's end record may be followed by a comment of up to 64 K. */
const TAIL = 66_000
const HTML = /<(!doctype html|html|script|iframe)[\s>]/i
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ZIP_DIRECTORY = 'PK\x01\x02'
const END_BYTES = 22

/** Four bytes may be chance; an end record that a directory of the stated length ends at is not. */
function hasZipEnd(tail: Buffer, size: number): boolean {
  const end = tail.lastIndexOf(ZIP_END)
  if (end < 0 || end + END_BYTES > tail.length) return false
  const entries = tail.readUInt16LE(end + 10)
  const directory = tail.readUInt32LE(end + 12)
  if (entries === 0 || directory > size) return false
  const start = end - directory
  return start < 0 || tail.toString('latin1', start, start + 4) === ZIP_DIRECTORY
}
