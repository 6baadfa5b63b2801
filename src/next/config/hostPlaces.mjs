// @ts-check
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

import { MARK } from './contestSheet.mjs'

/**
 * What of the addresses just below the site is not the contest's: the first step of each page, route and public file of the
 * host there. Where the site stands at the root, nothing else says that `/about` is no contest.
 *
 * @param {{ project: string, holder: string, site: string }} where `holder`: the folder that holds `app`
 * @returns {string[]} as they stand in an address
 */
export function hostPlaces({ project, holder, site }) {
  const above = site === '/' ? '' : site
  const addresses = [
    ...listed(path.join(holder, 'app')).flatMap((file) => addressOfApp(holder, file)),
    ...listed(path.join(holder, 'pages')).map(
      (file) => `/${file.replace(/(?:\/index)?\.\w+$/, '')}`,
    ),
    ...(existsSync(path.join(project, 'public', above))
      ? readdirSync(path.join(project, 'public', above)).map((name) => `${above}/${name}`)
      : []),
  ]
  const steps = addresses
    .filter((address) => address.startsWith(`${above}/`))
    .map((address) => address.slice(above.length + 1).split('/')[0] ?? '')
    .filter((step) => step !== '' && !step.startsWith('['))
  const names = new Set([...steps, ...(above ? [] : ['_next'])])
  return [...names].map((name) => encodeURIComponent(name)).sort()
}

const ROUTE = /^(?:.*\/)?(?:page|route)\.(?:[jt]sx?|mdx?)$/
/** What Next answers by the name of the file: an icon as it is called, the others under a name of their own. */
const NAMED =
  /^(.*\/)?((?:favicon|icon\d*|apple-icon\d*|opengraph-image\d*|twitter-image\d*)\.\w+|robots\.\w+|sitemap\.\w+|manifest\.\w+)$/

/** @param {string} holder @param {string} file below `app` @returns {string[]} */
function addressOfApp(holder, file) {
  if (/(?:^|\/)_/.test(file)) return []
  const named = NAMED.exec(file)
  if (!named && !ROUTE.test(file)) return []
  if (!named && readFileSync(path.join(holder, 'app', file), 'utf8').includes(MARK)) return []
  const folders = (named ? (named[1] ?? '') : path.posix.dirname(file)).split('/')
  const steps = folders.filter((step) => step !== '' && step !== '.' && !/^[(@]/.test(step))
  const ends = named ? servedAs(named[2] ?? '') : ['']
  return ends.map((end) => `/${[...steps, end].filter(Boolean).join('/')}`)
}

/** @param {string} name */
function servedAs(name) {
  const stem = name.replace(/\.\w+$/, '')
  if (stem === 'robots') return ['robots.txt']
  if (stem === 'sitemap') return ['sitemap.xml', 'sitemap']
  if (stem === 'manifest') return ['manifest.webmanifest', 'manifest.json']
  // One that is drawn has no ending.
  return [/\.[jt]sx?$/.test(name) ? stem : name]
}

/** Files below a folder, none where it is not there. @param {string} folder */
function listed(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.split(path.sep).join('/'),
  )
}
