import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

const BLOCK_BYTES = 2 ** 20

/**
 * SHA-256 of a file on disk, 64 lower-case hex digits, whatever its size: read through one block of memory, since a stream
 * leaves a gigabyte of buffers to be collected. Throws as `fs` does.
 */
export async function sha256(path: string): Promise<string> {
  const hash = createHash('sha256')
  const block = Buffer.allocUnsafe(BLOCK_BYTES)
  const handle = await open(path, 'r')
  try {
    for (;;) {
      const { bytesRead } = await handle.read(block, 0, BLOCK_BYTES)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(block.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
