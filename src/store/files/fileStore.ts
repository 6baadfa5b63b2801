import type { DataStore } from '@tus/server'

/**
 * Where private files are kept: on the disk, or in a bucket by configuration, with the same behaviour. Names are ours,
 * never ones that somebody sent. Every function throws `storageUnavailable` where the place does not answer.
 */
export type FileStore = {
  /** A path on this machine to write to what `bring` is then given. */
  partPath: (name: string) => Promise<string>
  /**
   * Stores the bytes of a local file, as far as that takes time; asked before anything is locked. The local file goes.
   * Throws `storageDamaged` where what is stored has another SHA-256.
   */
  bring: (file: { name: string; path: string; sha256?: string }) => Promise<void>
  /** Stores a few bytes under their name, whole or not at all. */
  write: (file: { name: string; bytes: Uint8Array }) => Promise<void>
  /** Opens a stored file to be read in parts; null where there is none. */
  open: (name: string) => Promise<OpenFile | null>
  /** Lends a stored file as a local path for as long as `use` runs; null where there is none. */
  lend: <T>(name: string, use: (path: string) => Promise<T>) => Promise<T | null>
  remove: (name: string) => Promise<void>
  /** Whether the disk of this machine takes so many bytes. */
  hasRoom: (bytes: number) => Promise<boolean>
  /** Whether the disk of this machine takes nothing any more. */
  isFull: () => Promise<boolean>
  /** What to say where bytes could not be written and the disk is not full. */
  faultCode: 'busy' | 'storageUnavailable'
  /** What nothing has touched since `before`. */
  leftovers: (before: Date) => Promise<Leftover[]>
  uploads: UploadStore
}

/** A file open for one download. */
export type OpenFile = {
  bytes: number
  /** Bytes from `start` to `end`, both inclusive. It is closed when the stream ends, is cancelled, or `signal` aborts. */
  stream: (part: {
    start: number
    end: number
    signal?: AbortSignal | null
  }) => Promise<ReadableStream<Uint8Array>>
  close: () => Promise<void>
}

/** Uploads that come in piece by piece, by token; an upload that is kept becomes the file of the same name. */
export type UploadStore = {
  /** What the tus protocol writes to. */
  dataStore: DataStore
  /** How far an upload has come; null where nothing is there. */
  find: (token: string) => Promise<ReceivedUpload | null>
  /**
   * Lends the bytes of an upload that arrived in full as a local path, with the SHA-256 of what is stored; null where they
   * are gone. Throws `storageDamaged` where what is stored is not what was received.
   */
  lend: <T>(
    token: string,
    use: (arrived: { path: string; sha256: string }) => Promise<T>,
  ) => Promise<T | null>
  /** Makes an upload a stored file; called last before the commit, may be called again. */
  keep: (token: string) => Promise<void>
  /** Removes notes of an upload that is a file by now. */
  settle: (token: string) => Promise<void>
  /** Removes whatever there is of an upload that is no file. */
  remove: (token: string) => Promise<void>
}

export type ReceivedUpload = { bytes: number; lastByteAt: Date }

/** Something that may have to go: a file, a part of an upload, or the half of something that was never finished. */
export type Leftover = {
  kind: 'file' | 'upload' | 'half'
  /** Name of the file, or token of the upload. */
  name: string
  remove: () => Promise<void>
}
