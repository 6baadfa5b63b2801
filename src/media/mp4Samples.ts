import type { FileHandle } from 'node:fs/promises'
import { readAt } from './readAt.ts'

/** What the sample tables of an MP4 or QuickTime file hold. */
export type Mp4Samples = {
  /** How long the longest track plays. An edit list shortens, as it does in players. */
  seconds: number
  /** Pictures of the film. */
  frames: number
  /** More may follow in pieces of their own, of which the tables say nothing. */
  isFragmented: boolean
}

/**
 * What an MP4 or QuickTime file plays by its sample tables: the durations its headers state can be any number, and a film
 * of ten minutes passes for ten seconds. null where there are no tables (compressed or no headers).
 */
export async function mp4Samples(handle: FileHandle, size: number): Promise<Mp4Samples | null> {
  const movie = await readMovie(handle, size)
  if (!movie) return null
  const header = payloadsOf(movie, 'mvhd')[0]
  const movieScale = header ? timescaleOf(header) : 0
  const tracks = payloadsOf(movie, 'trak')
  return {
    seconds: Math.max(0, ...tracks.map((track) => trackSeconds(track, movieScale))),
    frames: sumOf(tracks.filter(isPicture).map(samplesOf)),
    isFragmented: payloadsOf(movie, 'mvex').length > 0,
  }
}

/** Hours of film have a few megabytes. */
const MAX_MOVIE_BYTES = 64 * 2 ** 20
const MAX_BOXES = 10_000

async function readMovie(handle: FileHandle, size: number): Promise<Buffer | null> {
  let offset = 0
  for (let count = 0; count < MAX_BOXES && offset < size; count += 1) {
    const box = boxAt(await readAt(handle, offset, 16), 0, size - offset)
    if (!box) return null
    if (box.type === 'moov') {
      if (box.bytes > MAX_MOVIE_BYTES) return null
      return readAt(handle, offset + box.head, box.bytes - box.head)
    }
    offset += box.bytes
  }
  return null
}

type Box = { type: string; head: number; bytes: number }

/** `room`: bytes to the end of what holds the box; a size of 0 means up to there. */
function boxAt(buffer: Buffer, start: number, room: number): Box | null {
  if (start + 8 > buffer.length) return null
  const short = buffer.readUInt32BE(start)
  const long = short === 1
  if (long && start + 16 > buffer.length) return null
  const head = long ? 16 : 8
  const stated = long ? Number(buffer.readBigUInt64BE(start + 8)) : short
  const bytes = stated === 0 ? room : stated
  if (bytes < head || bytes > room) return null
  return { type: buffer.toString('latin1', start + 4, start + 8), head, bytes }
}

/** Contents of the boxes of one type within another. */
function payloadsOf(parent: Buffer, type: string): Buffer[] {
  const found: Buffer[] = []
  for (let start = 0; start < parent.length;) {
    const box = boxAt(parent, start, parent.length - start)
    if (!box) break
    if (box.type === type) found.push(parent.subarray(start + box.head, start + box.bytes))
    start += box.bytes
  }
  return found
}

function payloadAt(parent: Buffer, path: string[]): Buffer | undefined {
  return path.reduce<Buffer | undefined>(
    (box, type) => (box ? payloadsOf(box, type)[0] : undefined),
    parent,
  )
}

function trackSeconds(track: Buffer, movieScale: number): number {
  const header = payloadAt(track, ['mdia', 'mdhd'])
  const table = payloadAt(track, ['mdia', 'minf', 'stbl', 'stts'])
  const scale = header ? timescaleOf(header) : 0
  if (!table || scale === 0) return 0
  const samples = sumOf(entriesOf(table, 8).map((entry) => product(entry))) / scale
  const edits = payloadAt(track, ['edts', 'elst'])
  const edited = edits && movieScale > 0 ? editedUnits(edits) / movieScale : 0
  return edited > 0 ? Math.min(samples, edited) : samples
}

function isPicture(track: Buffer): boolean {
  return payloadAt(track, ['mdia', 'hdlr'])?.toString('latin1', 8, 12) === 'vide'
}

function samplesOf(track: Buffer): number {
  const table = payloadAt(track, ['mdia', 'minf', 'stbl', 'stts'])
  return table ? sumOf(entriesOf(table, 8).map((entry) => entry.readUInt32BE(0))) : 0
}

function timescaleOf(header: Buffer): number {
  const position = header[0] === 1 ? 20 : 12
  return position + 4 <= header.length ? header.readUInt32BE(position) : 0
}

/** Entries of a table: version and flags, a count, then rows of equal length. */
function entriesOf(table: Buffer, rowBytes: number): Buffer[] {
  const stated = table.length >= 8 ? table.readUInt32BE(4) : 0
  const count = Math.min(stated, Math.floor((table.length - 8) / rowBytes))
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    table.subarray(8 + index * rowBytes, 8 + (index + 1) * rowBytes),
  )
}

/** A row of the sample table: how many samples, how long each. */
function product(row: Buffer): number {
  return row.readUInt32BE(0) * row.readUInt32BE(4)
}

function editedUnits(edits: Buffer): number {
  const wide = edits[0] === 1
  const rows = entriesOf(edits, wide ? 20 : 12)
  return sumOf(rows.map((row) => (wide ? Number(row.readBigUInt64BE(0)) : row.readUInt32BE(0))))
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
