import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** Lends a place on this machine's disk; whatever lies there afterwards is removed. */
export type Borrow = <T>(use: (path: string) => Promise<T>) => Promise<T>

export const borrowIn =
  (folder: string): Borrow =>
  async (use) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const place = path.join(/* turbopackIgnore: true */ folder, randomUUID())
    try {
      return await use(place)
    } finally {
      await rm(place, { force: true })
    }
  }
