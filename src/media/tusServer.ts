import { chmodSync, mkdirSync } from 'node:fs'

import { FileStore } from '@tus/file-store'
import { Server } from '@tus/server'
import type { Payload } from 'payload'

import { privateFolder, uploadFolder } from '../store/privateFiles.ts'

/** Where uploads are mounted, below the origin. */
export const UPLOADS_PATH = '/api/uploads'

/**
 * The tus protocol (1.0.0) over the data directory: takes bytes in at their offset, and says how far an upload is. Who
 * may do so is asked before, by `handleUpload`. One server per data directory, because its lock lets one request at a
 * time write to an upload.
 */
export function tusServer(payload: Payload): TusServer {
  const directory = uploadFolder(payload)
  const known = servers.get(directory)
  if (known) return known
  mkdirSync(privateFolder(payload), { recursive: true, mode: 0o700 })
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  chmodSync(directory, 0o700)
  const tokens = new WeakMap<Request, string>()
  const server = new Server({
    path: UPLOADS_PATH,
    relativeLocation: true,
    datastore: new FileStore({ directory }),
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
  servers.set(directory, made)
  return made
}

type TusServer = {
  /** Answers a creation under this name. */
  create: (request: Request, token: string) => Promise<Response>
  handle: (request: Request) => Promise<Response>
}

const servers = new Map<string, TusServer>()
