import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { UPLOAD_QUOTA } from './domain/files/uploads.ts'
import type { S3Settings } from './store/s3/settings.ts'

export type ContestPluginOptions = {
  /** Where private files are kept; `.data` below the working directory unless given. */
  dataDir?: string
  /** Keeps private files and the site's pictures in a bucket instead; the data directory then holds only what is on its way. */
  storage?: { s3?: S3Settings }
  /** What the unfinished and stored files of one account may weigh together, in bytes; 20 GiB unless given. */
  uploadQuotaBytes?: number
  /** Changes a collection before it is added; return it as it is to leave it alone. */
  override?: (args: { defaultCollection: CollectionConfig }) => CollectionConfig
}

export function sanitizeOptions(options: ContestPluginOptions): Required<ContestPluginOptions> {
  return {
    dataDir: path.resolve(options.dataDir ?? '.data'),
    storage: options.storage ?? {},
    uploadQuotaBytes: options.uploadQuotaBytes ?? UPLOAD_QUOTA,
    override: options.override ?? (({ defaultCollection }) => defaultCollection),
  }
}
