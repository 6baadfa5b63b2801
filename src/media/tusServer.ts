import { Server } from '@tus/server'
import type { DataStore } from '@tus/server'
import type { Payload } from 'payload'

import { uploadDoor } from '../domain/basics/addresses.ts'
import type { FileStore } from '../store/files/fileStore.ts'
import { uploadLocker } from '../store/files/uploadLocker.ts'
import { oncePer } from '../store/oncePer.ts'
import { fileStoreOf } from '../store/storage/fileStoreOf.ts'

/**
 * The tus protocol (1.0.0) over the place where files are kept: takes bytes in at their offset, and says how far an upload
 * is. Who may do so is asked before, by `handleUpload`. One request at a time writes to an upload, in whichever process.
 */
export async function tusServer(payload: Payload): Promise<TusServer> {
  const store = await fileStoreOf(payload)
  const servers = oncePer(payload, 'tusServers', () => new WeakMap<FileStore, TusServer>())
  const known = servers.get(store)
  if (known) return known
  const tokens = new WeakMap<Request, string>()
  const { dataStore, settled } = watched(store.uploads.dataStore)
  const server = new Server({
    path: uploadDoor(),
    relativeLocation: true,
    datastore: dataStore,
    locker: uploadLocker({ payload, settled }),
    allowedOrigins: [],
    namingFunction: (request) => {
      const token = tokens.get(request)
      if (!token) throw new Error('No upload was announced for this request.')
      return token
    },
  })
  const made: TusServer = {
    create: (request, token) => {
      tokens.set(request, token)
      return server.handleWeb(request)
    },
    handle: (request) => server.handleWeb(request),
  }
  servers.set(store, made)
  return made
}

type TusServer = {
  /** Answers a creation under this name. */
  create: (request: Request, token: string) => Promise<Response>
  handle: (request: Request) => Promise<Response>
}

/**
 * Knows when what is being written to an upload has ended. The protocol's server stops waiting as soon as the line breaks
 * off, and would let the next request in while the last bytes of this one are still being stored.
 */
function watched(dataStore: DataStore) {
  const writing = new Map<string, Promise<unknown>>()
  const write = dataStore.write.bind(dataStore)
  dataStore.write = (source, token, offset) => {
    const written = write(source, token, offset)
    const ended = written
      .catch(() => undefined)
      .then(() => {
        if (writing.get(token) === ended) writing.delete(token)
      })
    writing.set(token, ended)
    return written
  }
  return { dataStore, settled: async (token: string) => void (await writing.get(token)) }
}
