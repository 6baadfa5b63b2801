import { withPayload } from '@payloadcms/next/withPayload'

import { withContest } from './src/next/withContest.mjs'
import { staffCookiePrefix } from './src/staffCookies.mjs'

const basePath = process.env.BASE_PATH ?? ''

/** @type {import('next').NextConfig} */
const nextConfig = {
  ...(basePath ? { basePath } : {}),
  // A reverse proxy compresses, or src/launch/site/compressStored.mjs: by request it costs half of the throughput.
  compress: false,
  poweredByHeader: false,
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
}

// Payload would send its colour-scheme headers with every page; the whole of this site is the contest's, and gets ours.
export default withContest(withPayload(nextConfig, { devBundleServerPackages: false }), {
  panel: { cookiePrefix: staffCookiePrefix(basePath) },
})
