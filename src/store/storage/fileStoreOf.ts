import type { Payload } from 'payload'

import type { FileStore } from '../files/fileStore.ts'
import { oncePer } from '../oncePer.ts'
import type { S3Settings } from '../s3/settings.ts'
import { settingsOf } from '../settings.ts'

/** Where this installation keeps its files. The library for S3 is loaded only where S3 is configured. */
export function fileStoreOf(payload: Payload): Promise<FileStore> {
  const { dataDir, storage } = settingsOf(payload)
  const stores = oncePer(payload, 'fileStores', () => new Map<string, Promise<FileStore>>())
  const key = JSON.stringify([dataDir, storage.s3])
  const known = stores.get(key)
  if (known) return known
  const made = storage.s3 ? openS3({ dataDir, settings: storage.s3 }) : openDisk(dataDir)
  stores.set(key, made)
  return made
}

async function openDisk(dataDir: string): Promise<FileStore> {
  const { diskFileStore } = await import('../files/diskFileStore.ts')
  return diskFileStore({ dataDir })
}

async function openS3(given: { dataDir: string; settings: S3Settings }): Promise<FileStore> {
  const { s3FileStore } = await import('../s3/s3FileStore.ts')
  return s3FileStore(given)
}
