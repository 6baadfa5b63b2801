import path from 'node:path'
import type { CollectionConfig } from 'payload'

export type ContestPluginOptions = {
  /** Where private files are kept; `.data` below the working directory unless given. */
  dataDir?: string
  /** Changes a collection before it is added; return it as it is to leave it alone. */
  override?: (args: { defaultCollection: CollectionConfig }) => CollectionConfig
}

export function sanitizeOptions(options: ContestPluginOptions): Required<ContestPluginOptions> {
  return {
    dataDir: path.resolve(options.dataDir ?? '.data'),
    override: options.override ?? (({ defaultCollection }) => defaultCollection),
  }
}
