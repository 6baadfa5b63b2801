import type { CollectionConfig } from 'payload'

import { optionFault } from '../optionFault.ts'

/** Refuses a collection of the host's in place of our `media` that is not there, or that pictures cannot be uploaded to. */
export function checkHostMedia(hosts: readonly CollectionConfig[], slug: string): void {
  const found = hosts.find((each) => each.slug === slug)
  if (!found) throw optionFault('options.hostMediaMissing', { slug })
  const { upload } = found
  const kinds = typeof upload === 'object' ? upload.mimeTypes : undefined
  const takesPictures = !kinds?.length || kinds.some((kind) => /^(image\/|\*)/.test(kind))
  if (!upload || !takesPictures) throw optionFault('options.hostMediaKind', { slug })
}
