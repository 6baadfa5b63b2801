// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { appHolder, readSheet } from './config/contestSheet.mjs'
import { hostPlaces } from './config/hostPlaces.mjs'
import { packagePlace, tracedFiles } from './config/tracedFiles.mjs'
import { asksColourScheme, securityHeaders } from './config/securityHeaders.mjs'

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
 * What the contest's pages ask of Next's configuration; everything else stays as the site has it. The security headers are
 * those of the contest's own addresses, which stand in the sheet that `payload contest:mount` writes.
 * `export default withContest(withPayload(nextConfig))`
 *
 * @param {import('next').NextConfig} [config]
 * @param {{ panel?: { cookiePrefix: string } }} [options] `panel`: the project is nothing but the contest, so that every
 *   answer has the security headers, and the panel a policy of scripts and Chinese first; with Payload's `cookiePrefix`
 * @returns {import('next').NextConfig}
 */
export function withContest(config = {}, { panel } = {}) {
  return {
    ...config,
    ...builtFor(config, panel),
    cacheHandler: fileURLToPath(new URL('./cache/handler.mjs', import.meta.url)),
    // Normalised, the proxy's addresses all begin with http://localhost; on any other HOST Next then takes our own
    // rewrites for another site's and fetches them over the network, round and round.
    skipProxyUrlNormalize: true,
    // The pages name the host's configuration as the host does, who has that name from its own tsconfig.json.
    turbopack: {
      ...config.turbopack,
      resolveAlias: { '@payload-config': payloadConfig(), ...config.turbopack?.resolveAlias },
    },
    outputFileTracingIncludes: {
      ...config.outputFileTracingIncludes,
      ...alsoFor(config.outputFileTracingIncludes, tracedFiles(process.cwd(), EXTERNAL)),
    },
    serverExternalPackages: [...new Set([...(config.serverExternalPackages ?? []), ...EXTERNAL])],
  }
}

/**
 * What is written into the site as it is built. Where a built site runs without its sources all of it is there already.
 * @param {import('next').NextConfig} config
 * @param {{ cookiePrefix: string } | undefined} panel
 * @returns {import('next').NextConfig}
 */
function builtFor(config, panel) {
  // By which every address of ours is written (src/domain/basics/addresses.ts), in the browser too.
  const project = process.cwd()
  const place = packagePlace(project)
  const env = {
    ...config.env,
    NEXT_BASE_PATH: config.basePath ?? '',
    ...(place ? { NEXT_CONTEST_PACKAGE: place } : {}),
  }
  const holder = appHolder(project)
  if (!existsSync(path.join(holder, 'app'))) return { env }
  const { routes, frame, languages = {} } = readSheet(holder)
  const others = hostPlaces({ project, holder, site: routes.site })
  const ours = securityHeaders({ routes, others, isWholeSite: panel !== undefined })
  return {
    env: {
      ...env,
      NEXT_CONTEST_ROUTES: JSON.stringify(routes),
      NEXT_CONTEST_LANGUAGES: JSON.stringify(languages),
      // What src/next/proxy.ts has to know of the project.
      NEXT_CONTEST_PROJECT: JSON.stringify({ others, frame, panelCookies: panel?.cookiePrefix }),
    },
    headers: async () => {
      const theirs = (await config.headers?.()) ?? []
      return [...(panel ? theirs.filter((each) => !asksColourScheme(each)) : theirs), ...ours]
    },
  }
}

/**
 * @param {Record<string, string[]> | undefined} theirs @param {Record<string, string[]>} ours
 * @returns {Record<string, string[]>}
 */
const alsoFor = (theirs, ours) =>
  Object.fromEntries(
    Object.entries(ours).map(([route, files]) => [route, [...(theirs?.[route] ?? []), ...files]]),
  )

const PLACES = ['./payload.config.ts', './src/payload.config.ts', './payload.config.js']
const payloadConfig = () => PLACES.find((place) => existsSync(place)) ?? './payload.config.ts'
