import type { Config } from 'payload'

import { slugOf } from '../domain/basics/collections.ts'
import { optionFault } from '../options/optionFault.ts'
import { clientConfigOf } from '../store/s3/settings.ts'
import type { ContestSettings } from '../store/settings.ts'

/**
 * The site's pictures in the same bucket as the files, where the files are in one. Nothing goes there from a browser, so the
 * panel needs none of the library's parts.
 */
export const withMediaInBucket = async (
  { storage: { s3 }, hostMedia }: Pick<ContestSettings, 'storage' | 'hostMedia'>,
  config: Config,
): Promise<Config> => {
  if (!s3 || hostMedia !== null) return config
  const { s3Storage } = await loadStorage()
  const stored = await s3Storage({
    bucket: s3.bucket,
    collections: { [slugOf('media')]: true },
    config: clientConfigOf(s3),
  })({ ...config, admin: {} })
  return { ...stored, ...(config.admin ? { admin: config.admin } : {}) }
}

/** Only a site that keeps its files in a bucket installs it; looked for in a `try`, every other site can be built without. */
async function loadStorage() {
  try {
    return await import('@payloadcms/storage-s3')
  } catch (cause) {
    throw optionFault('options.bucketPackages', { reason: String(cause) })
  }
}
