import type { FileHandle } from 'node:fs/promises'
import { readAt, readTail } from './readAt.ts'

/** Whether a JPEG or PNG has its end; a browser shows half a picture without complaint. */
export async function isWholePicture({
  handle,
  size,
  kind,
}: {
  handle: FileHandle
  size: number
  kind: 'jpg' | 'png'
}): Promise<boolean> {
  if (kind === 'png') return (await readTail(handle, size, TAIL)).includes('IEND')
  const scan = await findScan(handle, size)
  return scan !== null && hasEndAfter(handle, scan, size)
}

/** Some programs append to a picture. */
const TAIL = 65_536
const CHUNK = 2 ** 20
const MAX_SEGMENTS = 10_000
const START_OF_SCAN = 0xda
const END_OF_IMAGE = Buffer.from([0xff, 0xd9])

/** Offset of the first scan. The segments before it are skipped by their length: a thumbnail among them has an end of its own. */
async function findScan(handle: FileHandle, size: number): Promise<number | null> {
  let offset = 2
  for (let count = 0; count < MAX_SEGMENTS && offset + 4 <= size; count += 1) {
    const segment = await readAt(handle, offset, 4)
    if (segment.length < 4 || segment[0] !== 0xff) return null
    if (segment[1] === START_OF_SCAN) return offset
    // A fill byte before a marker has no length.
    offset += segment[1] === 0xff ? 1 : 2 + segment.readUInt16BE(2)
  }
  return null
}

/** Within a scan the two bytes of the end cannot occur as data. */
async function hasEndAfter(handle: FileHandle, scan: number, size: number): Promise<boolean> {
  for (let offset = scan; offset < size; offset += CHUNK) {
    const chunk = await readAt(handle, offset, CHUNK + 1)
    if (chunk.includes(END_OF_IMAGE)) return true
  }
  return false
}
