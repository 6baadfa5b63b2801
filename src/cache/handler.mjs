import { createRequire } from 'node:module'

const FileSystemCache = createRequire(import.meta.url)(
  'next/dist/server/lib/incremental-cache/file-system-cache.js',
).default

export default class CacheHandler extends FileSystemCache {}
