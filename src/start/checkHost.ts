import type { CollectionConfig, Config } from 'payload'

import { slugOf } from '../domain/basics/collections.ts'
import { contestTasks } from '../jobs/index.ts'
import { unstaffedPanel } from '../store/database/staffDesk.ts'
import type { Panel } from '../store/database/staffDesk.ts'
import type { ContestSettings } from '../store/settings.ts'
import { hostFault } from '../translations/bilingualFault.ts'
import { bilingualSentence } from '../translations/bilingualSentence.ts'

/**
 * What a host has to have for the contest to live in it, asked when the configuration is put together and before anything
 * reaches the database.
 *
 * @throws HostFault: one sentence in both languages that says what to do
 */
export function checkHost(config: Config, settings: ContestSettings): void {
  if (config.custom?.contest) throw hostFault('host.twice')
  checkDatabase(config)
  if (!config.i18n?.supportedLanguages?.zh) throw hostFault('host.noChinese')
  checkPeople(config, settings)
  const own = new Set(contestTasks(settings).map(({ slug }) => slug))
  const taken = (config.jobs?.tasks ?? []).find(({ slug }) => own.has(slug))
  if (taken) throw hostFault('host.taskTwice', { slug: taken.slug })
}

function checkDatabase({ db }: Config): void {
  const adapter = db as { name?: string; defaultIDType?: string } | undefined
  if (adapter?.name !== 'postgres') throw hostFault('host.database', { name: adapter?.name ?? '—' })
  if (adapter.defaultIDType !== 'text') throw hostFault('host.serialIds')
}

function checkPeople(config: Config, { staff }: Pick<ContestSettings, 'staff'>): void {
  const people = (config.collections ?? []).filter(({ auth }) => auth)
  const user = config.admin?.user
  const known = [...people.map(({ slug }) => slug), ...(staff ? [] : [slugOf('staff')])]
  if (user && !known.includes(user)) throw hostFault('host.userMissing', { slug: user })
  if (!staff) return
  const { collection: slug } = staff
  const collection = people.find((each) => each.slug === slug)
  if (!collection) throw hostFault('host.staffMissing', { slug })
  if (hasOwnIds(collection)) throw hostFault('host.staffIds', { slug })
  const panel = user ?? people[0]?.slug
  if (panel && panel !== slug) throw hostFault('host.staffElsewhere', { slug, user: panel })
}

/**
 * What a project can live with, though nobody can work on contests in it: one sentence in both languages that says what to do.
 * Null where somebody can.
 */
export function nobodyWorks(
  config: Panel,
  settings: Pick<ContestSettings, 'staff'>,
): string | null {
  const user = unstaffedPanel(config, settings)
  return user === null ? null : bilingualSentence('host.noStaff', { user })
}

const hasOwnIds = ({ fields }: CollectionConfig): boolean =>
  fields.some((field) => 'name' in field && field.name === 'id')
