// First: it works by being read.
import './options/keepCommandAlive.ts'
import type { Plugin } from 'payload'

import type { ContestPluginOptions } from './options.ts'
import { sanitizeOptions } from './options/sanitizeOptions.ts'

export { composeMail } from './delivery/composeMail.ts'
export type { Outgoing, Sender } from './delivery/sender.ts'
export type { Delivery } from './domain/messages/delivery.ts'
export { guardRoute } from './endpoints/http/guardRoute.ts'
export type { ContestPluginOptions } from './options.ts'
export { settingsOf } from './store/settings.ts'
export type { ContestSettings } from './store/settings.ts'

/**
 * Adds a complete contest system to a Payload project: collections, access, hooks, endpoints, background tasks
 * and panel components. The host's own collections, hooks and settings are kept. A bad option throws at once, with one
 * sentence that says what is wrong.
 */
export function contestPlugin({ override, ...options }: ContestPluginOptions = {}): Plugin {
  const settings = sanitizeOptions(options)
  return async (config) => {
    // Many hundred modules, which Payload's command would otherwise read before anything can keep it alive.
    const { addContest } = await import('./plugin.ts')
    return addContest(settings, override)(config)
  }
}
