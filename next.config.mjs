import { withPayload } from '@payloadcms/next/withPayload'

import { securityHeaders } from './src/cache/securityHeaders.mjs'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Below which path of its origin the site lives; see src/domain/basics/addresses.ts for who adds it where.
  ...(process.env.BASE_PATH ? { basePath: process.env.BASE_PATH } : {}),
  env: { NEXT_BASE_PATH: process.env.BASE_PATH ?? '' },
  // A reverse proxy compresses, or src/launch/site/compressStored.mjs: by request it costs half of the throughput.
  compress: false,
  poweredByHeader: false,
  cacheHandler: new URL('./src/cache/handler.mjs', import.meta.url).pathname,
  // Normalised, the proxy's addresses all begin with http://localhost; on any other HOST Next then takes our own
  // rewrites for another site's and fetches them over the network, round and round.
  skipProxyUrlNormalize: true,
  // `npm run check` and the tests hold the types; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    // A process that only takes in uploads need not hold the panel in memory.
    preloadEntriesOnStart: false,
    // Each page with server actions gets a copy of its own of the server's code. Shortening all of them, and writing
    // half a gigabyte of maps that no running server reads, took three quarters of the build's time.
    serverMinification: false,
    turbopackSourceMaps: process.env.NODE_ENV !== 'production',
    // Writing the cache takes longer than a later build gains by it.
    turbopackFileSystemCacheForBuild: false,
  },
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@hyzyla/pdfium',
    'zxing-wasm',
    'mediainfo.js',
    'file-type',
    'read-excel-file',
    'write-excel-file',
  ],
}

// Payload would send its colour-scheme headers with every page; ours send them with the panel alone.
export default {
  ...withPayload(nextConfig, { devBundleServerPackages: false }),
  headers: securityHeaders,
}
