import type { FileHandle } from 'node:fs/promises'
import { readAt } from './readAt.ts'

/**
 * How many pictures an AVI really holds and how long they play, counted chunk by chunk: its header and its index can state
 * any number. null where the header says no rate, or the file has more chunks than are counted.
 */
export async function aviFrames(
  handle: FileHandle,
  size: number,
): Promise<{ frames: number; seconds: number } | null> {
  const film: Walk = { handle, size, stream: -1, video: null, frames: 0, left: MAX_CHUNKS }
  await walk(film, 0, size)
  if (!film.video || film.left <= 0) return null
  return { frames: film.frames, seconds: (film.frames * film.video.scale) / film.video.rate }
}

/** An hour of film with sound has some 200,000. */
const MAX_CHUNKS = 1_000_000
/** Read at once: many small chunks stand in it. */
const BLOCK = 2 ** 20
const LISTS = new Set(['RIFF', 'LIST'])

type Walk = {
  handle: FileHandle
  size: number
  /** Number of the stream whose header was read last. */
  stream: number
  video: { stream: number; scale: number; rate: number } | null
  frames: number
  left: number
  block?: { start: number; bytes: Buffer }
}

/** Lists lie in lists; a chunk that is cut off ends the walk. */
async function walk(film: Walk, from: number, to: number): Promise<void> {
  let at = from
  while (at + 8 <= to && film.left > 0) {
    film.left -= 1
    const head = await peek(film, at, 12)
    if (head.length < 8) return
    const id = head.toString('latin1', 0, 4)
    const bytes = head.readUInt32LE(4)
    if (LISTS.has(id)) {
      // A list is entered, so that one with a wrong size hides nothing.
      at += 12
      continue
    }
    await note(film, id, at + 8)
    at += 8 + bytes + (bytes % 2)
  }
}

async function note(film: Walk, id: string, start: number): Promise<void> {
  if (id === 'strh') {
    film.stream += 1
    const header = await peek(film, start, 28)
    const isVideo = header.toString('latin1', 0, 4) === 'vids'
    if (film.video || !isVideo || header.length < 28) return
    const [scale, rate] = [header.readUInt32LE(20), header.readUInt32LE(24)]
    if (scale > 0 && rate > 0) film.video = { stream: film.stream, scale, rate }
    return
  }
  if (film.video && PICTURE.test(id) && Number(id.slice(0, 2)) === film.video.stream) {
    film.frames += 1
  }
}

/** Chunks of a stream begin with its number; a palette is no picture, and codecs of old have letters of their own. */
const PICTURE = /^\d\d(?!pc|wb|tx)/

async function peek(film: Walk, start: number, length: number): Promise<Buffer> {
  const { block } = film
  if (block && start >= block.start && start + length <= block.start + block.bytes.length) {
    return block.bytes.subarray(start - block.start, start - block.start + length)
  }
  film.block = {
    start,
    bytes: await readAt(film.handle, start, Math.min(BLOCK, film.size - start)),
  }
  return film.block.bytes.subarray(0, length)
}
