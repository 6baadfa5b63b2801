import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

import type { CollectionSlug } from 'payload'
import { slugOf } from '#src/domain/basics/collections.ts'
import type { StaffRole } from '#src/domain/types/index.ts'
import type { ContestPreset } from '#src/presets/types.ts'
import { installPreset } from '#src/operations/contest/installPreset.ts'
import type { InstalledPreset } from '#src/operations/contest/installPreset.ts'
import { launchBrowser } from './browser.ts'
import { codeFor } from './codes.ts'
import type { TestDatabase } from './database.ts'
import { deskOf } from './desk.ts'
import { panelOf } from './panel.ts'
import { bootPayload } from './payload.ts'
import type { Booted } from './payload.ts'
import { PASSWORD, unique } from './people.ts'
import { portalOf } from './portal.ts'
import { startSite, startWorker } from './site.ts'
import type { ProcessOptions, RunningProcess, RunningSite } from './site.ts'

/** A whole product for one journey: a database, one built site, the worker, and a browser. */
export type Life = {
  booted: Booted
  site: RunningSite
  /** Installs a preset whose entries are being taken today; `recommenders` are ids of units. */
  install: (preset: ContestPreset, recommenders?: string[]) => Promise<InstalledPreset>
  /** A person at a browser of their own; what their pages do wrong is remembered. */
  visitor: (device?: BrowserContextOptions) => Promise<Visitor>
  /** Another tab of the same person. */
  tabOf: (visitor: Visitor) => Promise<Visitor>
  /** The same person at another device, signed in there too. */
  deviceOf: (visitor: Visitor, device: BrowserContextOptions) => Promise<Visitor>
  /** Kills the site without a word; `restart` brings it back where it was. */
  killSite: () => Promise<{ restart: () => Promise<void> }>
  /** A member of staff, made by an administrator, signed in to the panel. */
  staff: (role: StaffRole, contests?: string[]) => Promise<Visitor>
  /** Everything the pages did that they should not have: requests to elsewhere, errors, failed answers. */
  wrongs: string[]
  stop: () => Promise<void>
}
/** Starts a site and its worker on a database. */
export type Serve = (
  options: ProcessOptions,
) => Promise<{ site: RunningSite; worker: RunningProcess }>
export type Visitor = {
  page: Page
  portal: ReturnType<typeof portalOf>
  panel: ReturnType<typeof panelOf>
  desk: ReturnType<typeof deskOf>
}

/**
 * @param serve what starts site and worker, where they are not those of this checkout
 * @param on the database, where it is not a new one of this checkout
 */
export async function startLife(serve: Serve = serveCheckout, on?: TestDatabase): Promise<Life> {
  const booted = await bootPayload(on ? { on } : {})
  const { databaseUrl, dataDir, payload } = booted
  const wrongs: string[] = []
  let site: RunningSite | undefined
  let worker: RunningProcess | undefined
  let browser: Browser | undefined
  const stop = async () => {
    await browser?.close()
    await worker?.stop()
    await site?.stop()
    await booted.stop()
  }
  // Whoever waits for a page of a site that has died would wait for minutes.
  const watched = (started: RunningSite): RunningSite => {
    void started.ended.then(() => (site === started ? browser?.close() : undefined))
    return started
  }
  try {
    const served = await serve({ databaseUrl, dataDir })
    site = watched(served.site)
    worker = served.worker
    browser = await launchBrowser()
  } catch (error) {
    await stop()
    throw error
  }
  const { origin } = site
  const opened = browser

  const visitor = async (device: BrowserContextOptions = {}): Promise<Visitor> => {
    const context = await opened.newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1280, height: 900 },
      ...device,
    })
    return visitorIn(context)
  }
  const visitorIn = async (context: BrowserContext): Promise<Visitor> => {
    const page = await context.newPage()
    watch({ page, origin, wrongs })
    return {
      page,
      portal: portalOf(page, { origin, codeFor: (address) => codeFor(booted, address) }),
      panel: panelOf(page, origin),
      desk: deskOf(page, origin),
    }
  }

  return {
    booted,
    site,
    wrongs,
    visitor,
    tabOf: ({ page }) => visitorIn(page.context()),
    deviceOf: async ({ page }, device) => {
      const other = await visitor(device)
      await other.page.context().addCookies(await page.context().cookies())
      return other
    },
    killSite: async () => {
      const killed = site
      site = undefined
      await killed?.kill()
      const restart = async () => {
        const port = Number(new URL(origin).port)
        site = watched(await startSite({ databaseUrl, dataDir, port }))
      }
      return { restart }
    },
    stop,
    install: async (preset, recommenders = []) =>
      installPreset({ req: await booted.request(), preset, now: new Date(), recommenders }),
    staff: async (role, contests = []) => {
      const email = `${role}-${unique()}@example.invalid`
      const data = { email, password: PASSWORD, name: `示例${role}`, role, contests }
      await payload.create({ collection: slugOf('staff') as CollectionSlug, data })
      const member = await visitor()
      await member.panel.signIn({ email, password: PASSWORD })
      return member
    },
  }
}

const serveCheckout: Serve = async (options) => ({
  site: await startSite(options),
  worker: startWorker(options),
})

/** Notes what a page does that it should not. */
export function watch({
  page,
  origin,
  wrongs,
}: {
  page: Page
  origin: string
  wrongs: string[]
}): void {
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) wrongs.push(`outside: ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 500) wrongs.push(`${response.status()}: ${response.url()}`)
  })
  page.on('pageerror', (error) => wrongs.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) wrongs.push(message.text())
  })
}
