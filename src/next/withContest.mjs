// @ts-check
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What is loaded by Node as it lies there: WebAssembly, workers and native code find their files beside themselves. */
const EXTERNAL = [
  '@myriaddreamin/typst-ts-node-compiler',
  '@hyzyla/pdfium',
  'zxing-wasm',
  'mediainfo.js',
  'file-type',
  'read-excel-file',
  'write-excel-file',
]

/**
 * What the contest's pages ask of Next's configuration; everything else stays as the site has it.
 * `export default withContest(withPayload(nextConfig))`
 *
 * @param {import('next').NextConfig} [config]
 * @returns {import('next').NextConfig}
 */
export function withContest(config = {}) {
  const basePath = config.basePath ?? ''
  return {
    ...config,
    // By which every address of ours is written (src/domain/basics/addresses.ts).
    env: { ...config.env, NEXT_BASE_PATH: basePath },
    cacheHandler: fileURLToPath(new URL('./cache/handler.mjs', import.meta.url)),
    // Normalised, the proxy's addresses all begin with http://localhost; on any other HOST Next then takes our own
    // rewrites for another site's and fetches them over the network, round and round.
    skipProxyUrlNormalize: true,
    // The pages name the host's configuration as the host does, who has that name from its own tsconfig.json.
    turbopack: {
      ...config.turbopack,
      resolveAlias: { '@payload-config': payloadConfig(), ...config.turbopack?.resolveAlias },
    },
    serverExternalPackages: [...new Set([...(config.serverExternalPackages ?? []), ...EXTERNAL])],
  }
}

const PLACES = ['./payload.config.ts', './src/payload.config.ts', './payload.config.js']
const payloadConfig = () => PLACES.find((place) => existsSync(place)) ?? './payload.config.ts'
