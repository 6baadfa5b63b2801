import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'

import { FileStore as TusFileStore } from '@tus/file-store'

import type { FileStore, Leftover, UploadStore } from './fileStore.ts'
import { isMissing } from './isMissing.ts'
import { openLocalFile } from './openLocalFile.ts'
import { sha256 } from './sha256.ts'
import { storedName } from './storedName.ts'

/**
 * Private files in `files` below the data directory, uploads that still come in beside them in `uploads`, so that one
 * becomes the other by renaming.
 */
export function diskFileStore({ dataDir }: { dataDir: string }): FileStore {
  const folder = path.join(/* turbopackIgnore: true */ path.resolve(dataDir), 'files')
  const pathOf = (name: string) => path.join(/* turbopackIgnore: true */ folder, storedName(name))
  const prepared = () => mkdir(folder, { recursive: true, mode: 0o700 })
  const uploads = diskUploads({ dataDir, pathOf, prepared })
  return {
    uploads,
    partPath: async (name) => {
      await prepared()
      return `${pathOf(name)}.part`
    },
    bring: async ({ name, path: from }) => {
      await prepared()
      await rename(from, pathOf(name))
    },
    write: async ({ name, bytes }) => {
      await prepared()
      await writeWhole({ target: pathOf(name), bytes })
    },
    open: (name) => openLocalFile(pathOf(name)),
    lend: async (name, use) => ((await statOf(pathOf(name))) ? use(pathOf(name)) : null),
    remove: (name) => rm(pathOf(name), { force: true }),
    hasRoom: async (bytes) => {
      await prepared()
      return hasRoomOn(folder, bytes)
    },
    isFull: () => isFullAt(folder),
    faultCode: 'busy',
    leftovers: async (before) => [
      ...(await oldIn({ folder, before })).map(leftoverOf(fileKind)),
      ...(await oldIn({ folder: uploadsIn(dataDir), before })).map(leftoverOf(() => 'upload')),
    ],
  }
}

/** Left free for the database and everything else that has to go on. 256 MiB. */
const RESERVE_BYTES = 256 * 2 ** 20

/** Whether the disk of a folder takes so many bytes and keeps its reserve. */
export async function hasRoomOn(folder: string, bytes: number): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize > bytes + RESERVE_BYTES
}

/** Whether the disk of a folder takes nothing any more. */
export async function isFullAt(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize < 2 ** 20
}

/** Files of a folder that nobody touched since. One that was only just renamed counts as touched. */
export async function oldIn({
  folder,
  before,
}: {
  folder: string
  before: Date
}): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  const old = []
  for (const name of names) {
    const file = path.join(/* turbopackIgnore: true */ folder, name)
    const found = await stat(file).catch(() => null)
    if (found?.isFile() && Math.max(found.mtimeMs, found.ctimeMs) < before.getTime()) {
      old.push(file)
    }
  }
  return old
}

const uploadsIn = (dataDir: string): string =>
  path.join(/* turbopackIgnore: true */ path.resolve(dataDir), 'uploads')

type Disk = {
  dataDir: string
  pathOf: (name: string) => string
  prepared: () => Promise<unknown>
}

function diskUploads({ dataDir, pathOf, prepared }: Disk): UploadStore {
  const folder = uploadsIn(dataDir)
  const uploadPath = (token: string) =>
    path.join(/* turbopackIgnore: true */ folder, storedName(token))
  /** Where it lies: one that arrived in full is a file already if the process ended between renaming and commit. */
  const placeOf = async (token: string) => {
    for (const place of [uploadPath(token), pathOf(token)]) {
      const found = await statOf(place)
      if (found) return { place, found }
    }
    return null
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chmodSync(folder, 0o700)
  return {
    dataStore: new TusFileStore({ directory: folder }),
    find: async (token) => {
      const lying = await placeOf(token)
      return lying && { bytes: lying.found.size, lastByteAt: lying.found.mtime }
    },
    lend: async (token, use) => {
      const lying = await placeOf(token)
      if (!lying) return null
      try {
        return await use({ path: lying.place, sha256: await sha256(lying.place) })
      } catch (error) {
        // It was renamed under our hands: somebody else was quicker.
        if (isMissing(error)) return null
        throw error
      }
    },
    keep: async (token) => {
      await prepared()
      const from = uploadPath(token)
      const file = await open(from, 'r+').catch(unlessMissing)
      if (file) {
        try {
          await file.chmod(0o600)
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(from, pathOf(token))
      } else await stat(pathOf(token))
      await rm(noteOf(from), { force: true })
    },
    settle: async () => undefined,
    remove: async (token) => {
      const from = uploadPath(token)
      for (const each of [from, noteOf(from), pathOf(token)]) await rm(each, { force: true })
    },
  }
}

/** Where `@tus/file-store` notes length and metadata. */
const noteOf = (file: string): string => `${file}.json`

/** Under another name first, on the disk, then renamed. */
async function writeWhole({ target, bytes }: { target: string; bytes: Uint8Array }) {
  const part = `${target}.${randomBytes(6).toString('hex')}.part`
  try {
    const file = await open(part, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, target)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

const fileKind = (file: string): Leftover['kind'] => (file.endsWith('.part') ? 'half' : 'file')

/** Notes and pieces of an upload have its token before the dot. */
const leftoverOf =
  (kindOf: (file: string) => Leftover['kind']) =>
  (file: string): Leftover => {
    const kind = kindOf(file)
    return {
      kind,
      name: kind === 'upload' ? path.parse(file).name : path.basename(file),
      remove: () => rm(file, { force: true }),
    }
  }

const statOf = (file: string) => stat(file).catch(unlessMissing)

function unlessMissing(error: unknown): null {
  if (isMissing(error)) return null
  throw error
}
