import type { FileHandle } from 'node:fs/promises'
import { readAt } from './readAt.ts'

/**
 * How long an MPEG program stream plays by the clock in its packs, in seconds. A reader that subtracts the first time
 * stamp from the last takes several films in one file for a single short one; here every run of the clock counts.
 * null where there are no packs (a bare video stream). Reads the whole file: a second for 1 GB.
 */
export async function mpgClockSeconds(handle: FileHandle, size: number): Promise<number | null> {
  let total = 0
  let last: number | null = null
  for (let offset = 0; offset < size; offset += CHUNK) {
    // The overlap holds a pack header that begins in this piece and ends in the next.
    const chunk = await readAt(handle, offset, Math.min(CHUNK + OVERLAP, size - offset))
    for (const clock of clocksOf(chunk)) {
      const step = last === null ? 0 : clock - last
      // A jump is a cut, or four bytes of sound that look like a pack.
      if (step > 0 && step <= LONGEST_STEP) total += step
      last = clock
    }
  }
  return last === null ? null : total / TICKS
}

const CHUNK = 2 ** 20
/** A start code and the clock, but for the first byte. */
const OVERLAP = 8
const TICKS = 90_000
/** Packs come several times a second. */
const LONGEST_STEP = 10 * TICKS
const PACK = Buffer.from([0, 0, 1, 0xba])

/** The clock of each pack that begins before the overlap, in ticks of 90 kHz. */
function* clocksOf(chunk: Buffer): Generator<number> {
  for (let start = chunk.indexOf(PACK); start >= 0; start = chunk.indexOf(PACK, start + 4)) {
    if (start >= CHUNK || start + 4 + 5 > chunk.length) return
    const clock = clockAt(chunk, start + 4)
    if (clock !== null) yield clock
  }
}

/** 33 bits between marker bits, laid out differently by MPEG-2 (01…) and MPEG-1 (0010…). */
function clockAt(chunk: Buffer, at: number): number | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = chunk.subarray(at, at + 5)
  if (a >> 6 === 1) {
    const high = ((a & 0x38) >> 3) * 2 ** 30
    return (
      high + ((a & 3) << 28) + (b << 20) + ((c >> 3) << 15) + ((c & 3) << 13) + (d << 5) + (e >> 3)
    )
  }
  if (a >> 4 !== 2) return null
  return ((a & 0x0e) >> 1) * 2 ** 30 + (b << 22) + ((c >> 1) << 15) + (d << 7) + (e >> 1)
}
