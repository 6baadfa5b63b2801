import type { FileHandle } from 'node:fs/promises'

/** `length` bytes of a file from `offset` on; fewer where the file ends. */
export async function readAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await handle.read(buffer, filled, length - filled, offset + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}

/** The last bytes of a file. */
export function readTail(handle: FileHandle, size: number, length: number): Promise<Buffer> {
  const start = Math.max(0, size - length)
  return readAt(handle, start, size - start)
}
