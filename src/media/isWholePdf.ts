import type { FileHandle } from 'node:fs/promises'

import { readTail } from './readAt.ts'

/** Whether a PDF has its end. Scanners and mail programs append to it, so the end is looked for, not at. */
export async function isWholePdf({
  handle,
  size,
}: {
  handle: FileHandle
  size: number
}): Promise<boolean> {
  const tail = await readTail(handle, size, TAIL)
  return tail.includes('%%EOF') && tail.includes('startxref')
}

const TAIL = 66_000
