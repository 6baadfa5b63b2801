import type { FileHandle } from 'node:fs/promises'
import type { FileKind } from '../domain/types/index.ts'
import { readTail } from './readAt.ts'

/**
 * Whether a document has its end: an upload that broke off has lost the part by which a reader opens the file.
 * Word's old format and pictures have no such end and count as whole.
 */
export async function isWholeDocument({
  handle,
  size,
  kind,
}: {
  handle: FileHandle
  size: number
  kind: FileKind | null
}): Promise<boolean> {
  if (kind === 'pdf') return isWholePdf(await readTail(handle, size, TAIL))
  if (kind === 'docx') return isWholeZip(await readTail(handle, size, TAIL), size)
  return true
}

/** A zip's end record may be followed by a comment of up to 64 K. */
const TAIL = 66_000
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ZIP_END_BYTES = 22

/** Scanners and mail programs append to a PDF, so its end is looked for, not at. */
function isWholePdf(tail: Buffer): boolean {
  return tail.includes('%%EOF') && tail.includes('startxref')
}

function isWholeZip(tail: Buffer, size: number): boolean {
  const end = tail.lastIndexOf(ZIP_END)
  if (end < 0 || end + ZIP_END_BYTES > tail.length) return false
  const directoryBytes = tail.readUInt32LE(end + 12)
  const directoryStart = tail.readUInt32LE(end + 16)
  return directoryStart + directoryBytes <= size - tail.length + end
}
