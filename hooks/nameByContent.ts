import type { CollectionBeforeOperationHook } from 'payload'

import { namedByContent } from '../src/domain/files/fileKinds.ts'

/**
 * A picture of the site is stored under a name that ends as its content does, whatever it was sent as: it is served, and
 * saved by readers, under that name. What is no picture is refused by the collection itself.
 */
export const nameByContent: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { file } = req
  const kind = file && kindOf(file.data)
  if ((operation === 'create' || operation === 'update') && file && kind) {
    file.name = kind === 'webp' ? asWebp(file.name) : namedByContent(file.name, kind)
  }
  return args
}

/** By its first bytes; the collection takes no other kinds. */
function kindOf(data: Buffer): 'png' | 'jpg' | 'webp' | null {
  const begins = data.toString('latin1', 0, 12)
  if (begins.startsWith('\x89PNG')) return 'png'
  if (begins.startsWith('\xFF\xD8\xFF')) return 'jpg'
  return /^RIFF.{4}WEBP$/s.test(begins) ? 'webp' : null
}

const asWebp = (name: string): string =>
  /\.webp$/i.test(name) ? name : `${name.replace(/\.[a-z0-9]{1,8}$/i, '')}.webp`
