import path from 'node:path'
import { fileURLToPath } from 'node:url'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Config, DatabaseAdapterObj, Plugin } from 'payload'

import { closePluginDoors, jobsAccess } from '../access/closePluginDoors.ts'
import { answerDatabaseFaults } from '../hooks/answerDatabaseFaults.ts'
import { nameInvalidFields } from '../hooks/typed/nameInvalidFields.ts'
import { isCommand, watchCommand } from './command/runAgain.ts'
import { configureSlugs } from './domain/basics/collections.ts'
import { FAULT_OF_ASKER } from './endpoints/http/guardEndpoints.ts'
import { contestTasks, withTasks } from './jobs/index.ts'
import type { ContestPluginOptions } from './options.ts'
import { checkNames } from './options/checkNames.ts'
import { optionalFunction } from './options/readOption.ts'
import { placeRoutes } from './options/routesOption.ts'
import { sanitizeOptions } from './options/sanitizeOptions.ts'
import { placeChosenLanguages } from './options/translationsOf.ts'
import { checkHostMedia } from './options/slugs/checkHostMedia.ts'
import { withForms } from './plugin/forms.ts'
import { hangDoors } from './plugin/hangDoors.ts'
import { withKeptTables } from './plugin/keptTables.ts'
import { withMediaInBucket } from './plugin/mediaInBucket.ts'
import { ownCollections, ownOf } from './plugin/ownCollections.ts'
import type { Override } from './plugin/ownCollections.ts'
import { withMail } from './plugin/mail.ts'
import { withPanel } from './plugin/panel.ts'
import { checkHost, nobodyWorks } from './start/checkHost.ts'
import { whenStarted } from './start/whenStarted.ts'
import { firmDatabase } from './store/database/firmDatabase.ts'
import type { ContestSettings } from './store/settings.ts'
import { setOwnWords } from './translations/ownWords.ts'

export { composeMail } from './delivery/composeMail.ts'
export type { Outgoing, Sender } from './delivery/sender.ts'
export type { Delivery } from './domain/messages/delivery.ts'
export { guardRoute } from './endpoints/http/guardRoute.ts'
export { guardServerFunction } from './endpoints/http/guardServerFunction.ts'
export type { ContestPluginOptions } from './options.ts'
export type { StaffOption } from './options/staffOption.ts'
export { settingsOf } from './store/settings.ts'
export type { ContestSettings } from './store/settings.ts'

/** Run by Payload's command alone: nothing that Next bundles may lead to it, so its path is put together. */
const HERE = fileURLToPath(import.meta.url)
const scriptIn = (folder: string): string =>
  path.join(path.dirname(HERE), folder, `script${path.extname(HERE)}`)
const COMMANDS = [
  { key: 'contest:mount', scriptPath: scriptIn('next/mount') },
  { key: 'contest:guards', scriptPath: scriptIn('migrations/guards') },
  { key: 'contest:worker', scriptPath: scriptIn('jobs/worker') },
  { key: 'contest:starter', scriptPath: scriptIn('command/starter') },
]

/**
 * Adds a complete contest system to a Payload project: collections, access, hooks, endpoints, background tasks
 * and panel components. The host's own collections, hooks and settings are kept. A bad option, and a project that it cannot
 * live in, throws at once, with one sentence that says what is wrong and what to do.
 */
export const contestPlugin = (options: ContestPluginOptions = {}): Plugin => {
  configurationIsRead()
  checkNames(options)
  const given = sanitizeOptions(options)
  const override = optionalFunction<Override>({ option: 'override', value: options.override })
  return async (config) => {
    placeChosenLanguages(given)
    setOwnWords(given.translations)
    const settings = placeRoutes(given, config.routes)
    configureSlugs(settings.slugs)
    checkHost(config, settings)
    const unstaffed = nobodyWorks(config, settings)
    if (unstaffed && isCommand() && !settings.disabled) console.warn(unstaffed)
    if (settings.hostMedia !== null) checkHostMedia(config.collections ?? [], settings.hostMedia)
    const whole = await withContest(settings, override ?? asItIs, withFoundation(settings, config))
    if (settings.disabled)
      return withKeptTables(settings, withFoundation(settings, config), ownOf(whole))
    return settings.closeHostCollections ? closeAll(whole) : whole
  }
}

const configurationIsRead = watchCommand()

const asItIs: Override = ({ defaultCollection }) => defaultCollection

/** What the tables of the contest lie on, also while it is switched off. */
const withFoundation = (settings: ContestSettings, config: Config): Config => ({
  ...config,
  custom: { ...config.custom, contest: settings },
  db: firmDatabase(config.db as DatabaseAdapterObj<PostgresAdapter>),
})

/** What the contest adds, each beside what the host has of it. */
async function withContest(
  settings: ContestSettings,
  override: Override,
  host: Config,
): Promise<Config> {
  const panel = withPanel(settings, host)
  const stored = await withForms(
    settings,
    { hosts: host.collections ?? [], override },
    {
      ...panel,
      collections: [...(host.collections ?? []), ...ownCollections(settings, override)],
    },
  )
  const config = await withMediaInBucket(
    settings,
    withTasks(hangDoors(stored), contestTasks(settings)),
  )
  return {
    ...config,
    bin: [...(config.bin ?? []), ...COMMANDS],
    ...withMail(config.email, settings.mail),
    hooks: {
      ...config.hooks,
      afterError: [...(config.hooks?.afterError ?? []), answerDatabaseFaults, nameInvalidFields],
    },
    // Payload's type knows its own errors alone.
    loggingLevels: {
      [FAULT_OF_ASKER]: 'info',
      ...config.loggingLevels,
    } as Config['loggingLevels'],
    onInit: async (payload) => {
      await whenStarted(payload)
      await host.onInit?.(payload)
    },
  }
}

/** Nobody but staff reaches what is beside the contest, and no task is queued or run over HTTP. */
const closeAll = (config: Config): Config => {
  const closed = closePluginDoors(config)
  return { ...closed, jobs: { ...closed.jobs, access: { ...jobsAccess, ...closed.jobs?.access } } }
}
