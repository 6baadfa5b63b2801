import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'

/** The object store does not answer, or refuses this site. */
export function storageUnavailable(cause: unknown): Error {
  return named('StorageUnavailable', 'The object store cannot be used.', cause)
}

/** What was stored is not what was given to be stored. */
export function storageDamaged(name: string): Error {
  return named('StorageDamaged', `The stored bytes of ${name} are not those that were received.`)
}

/**
 * What a fault of the place where files are kept means to the person who asked, or null for any other fault. By name and
 * code, because the same module may stand in several bundles.
 */
export function refusalOfStorage(error: unknown): Refusal | null {
  if (!(error instanceof Error)) return null
  if (error.name === 'StorageUnavailable') return refuse('storageUnavailable')
  if (error.name === 'StorageDamaged') return refuse('fileDamaged')
  const isFull = 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
  return isFull ? refuse('storageFull') : null
}

function named(name: string, message: string, cause?: unknown): Error {
  const error = new Error(message, { cause })
  error.name = name
  return error
}
