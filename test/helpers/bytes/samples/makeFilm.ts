import { createHash, randomBytes } from 'node:crypto'
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'

const FILM = path.join(import.meta.dirname, 'film.mp4')
const BLOCK = 2 ** 20

/**
 * Writes a film of exactly so many bytes: the small one, followed by a `free` box of noise that every player skips.
 * Returns its SHA-256.
 */
export function makeFilm({ to, bytes }: { to: string; bytes: number }): string {
  const film = readFileSync(FILM)
  const box = Buffer.alloc(8)
  box.writeUInt32BE(bytes - film.length)
  box.write('free', 4, 'latin1')
  const noise = randomBytes(BLOCK)
  const hash = createHash('sha256')
  const file = openSync(to, 'w')
  const write = (part: Buffer) => {
    hash.update(part)
    writeSync(file, part)
  }
  try {
    write(film)
    write(box)
    let left = bytes - film.length - box.length
    for (let index = 0; left > 0; index += 1) {
      // No two blocks alike, so that bytes at a wrong place are noticed.
      noise.writeUInt32BE(index)
      write(noise.subarray(0, Math.min(left, BLOCK)))
      left -= BLOCK
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
