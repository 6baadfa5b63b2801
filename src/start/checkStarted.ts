import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { isCommand } from '../command/runAgain.ts'
import { contestTasks } from '../jobs/index.ts'
import { checkServer } from '../store/database/checkServer.ts'
import { wordsNotKept } from '../store/database/wordsNotKept.ts'
import { mountedOtherwise } from '../store/mountedSheet.ts'
import { settingsOf } from '../store/settings.ts'
import { locales } from '../translations/locale.ts'
import { hostFault } from '../translations/bilingualFault.ts'
import { bilingualSentence } from '../translations/bilingualSentence.ts'
import { nobodyWorks } from './checkHost.ts'

/**
 * What can be asked only once all plugins have run and the database is there. What keeps the contest from working is thrown;
 * what it can do without is said in the log.
 *
 * @throws HostFault: one sentence in both languages that says what to do
 */
export async function checkStarted(payload: Payload): Promise<void> {
  const { config } = payload
  const { idType } = payload.db as unknown as PostgresAdapter
  if (!idType.startsWith('uuid')) throw hostFault('host.serialIds')
  await checkServer(payload.db as unknown as PostgresAdapter)
  checkTasks(payload)
  const { staff } = settingsOf(payload)
  const { user } = config.admin
  if (staff && staff.collection !== user) {
    throw hostFault('host.staffElsewhere', { slug: staff.collection, user })
  }
  const unstaffed = nobodyWorks(config, { staff })
  // A command has said so already, as it read the configuration.
  if (unstaffed && !isCommand()) payload.logger.warn(unstaffed)
  const mounted = mountedOtherwise(settingsOf(payload))
  if (mounted) payload.logger.error(mounted.message)
  await sayWhatIsNotKept(payload)
  if (!config.sharp) payload.logger.warn(bilingualSentence('host.noSharp'))
}

/** What the options add to columns of the schema comes into it by a migration of the host's. */
async function sayWhatIsNotKept(payload: Payload): Promise<void> {
  const adapter = payload.db as unknown as PostgresAdapter
  const languages = await wordsNotKept(adapter, {
    collection: 'accounts',
    column: 'locale',
    words: locales(),
  })
  const conversions = await wordsNotKept(adapter, {
    collection: 'rounds',
    column: 'components_conversion',
    words: Object.keys(settingsOf(payload).voteConversions),
  })
  const words = [...languages, ...conversions].join(', ')
  if (words) payload.logger.error(bilingualSentence('host.wordsNotKept', { words }))
}

/** @throws HostFault where a plugin after this one has set `jobs` anew, or brings a task of the same name */
export function checkTasks(payload: Pick<Payload, 'config'>): void {
  const slugs = (payload.config.jobs?.tasks ?? []).map(({ slug }) => slug)
  for (const { slug } of contestTasks(settingsOf(payload))) {
    const times = slugs.filter((each) => each === slug).length
    if (times === 0) throw hostFault('host.tasksLost')
    if (times > 1) throw hostFault('host.taskTwice', { slug })
  }
}
