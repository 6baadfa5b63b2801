import type { Payload } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import { STAFF_ROLES } from '../../domain/types/actor.ts'
import type { StaffRole } from '../../domain/types/index.ts'
import { oncePer } from '../oncePer.ts'
import { settingsOf } from '../settings.ts'
import type { ContestSettings, StaffDesk, StaffUser } from '../settings.ts'

/** Somebody who works on contests. */
export type StaffMember = {
  role: StaffRole
  /** Empty = all. */
  contests: string[]
  name: string
}

/** The slug of the collection that signs staff in: the host's own, or ours. */
export const staffSlug = (payload: Pick<Payload, 'config'>): string =>
  settingsOf(payload).staff?.collection ?? slugOf('staff')

/** Whether staff have a collection of our own, with its doors, passwords and rows. */
export const hasOwnStaff = (payload: Pick<Payload, 'config'>): boolean =>
  settingsOf(payload).staff === null

/** Of a configuration, also while it is being put together. */
export type Panel = {
  admin?: { user?: string }
  collections?: readonly { slug: string; auth?: unknown }[]
}

/**
 * The collection that the panel signs in, where nobody of it is staff: the host has people of its own, and its options do not
 * say which of them work on contests. Payload takes the first that signs in, where none is named.
 */
export function unstaffedPanel(
  { admin, collections = [] }: Panel,
  { staff }: Pick<ContestSettings, 'staff'>,
): string | null {
  const user = admin?.user ?? collections.find(({ auth }) => auth)?.slug ?? slugOf('staff')
  return staff || user === slugOf('staff') ? null : user
}

/**
 * Who a user is among the staff; null for everybody else. People of the host's are known once they were met (`meetStaff`),
 * which is when they are signed in and before anything is asked of our collections.
 */
export function staffOf(user: unknown): StaffMember | null {
  if (!isUser(user)) return null
  const met = members().get(user)
  if (met !== undefined) return met
  return user.collection === slugOf('staff') && !hosts().has(slugOf('staff'))
    ? memberOfRow(user)
    : null
}

/**
 * Asks the host what this user is among the staff, once for each time they are signed in, so that a role that was taken
 * away is gone at the next request. Where the host's answer fails or is none of ours, they have no role and the log says so.
 */
export async function meetStaff(payload: Payload, user: unknown): Promise<void> {
  const desk = settingsOf(payload).staff
  if (!desk) return
  keepHostsRows(payload)
  if (!isUser(user) || user.collection !== desk.collection || members().has(user)) return
  members().set(user, await askDesk(desk, user, payload))
}

/** A collection of the host's may be called as ours is, and a role in its rows means something else. */
export function keepHostsRows(payload: Pick<Payload, 'config'>): void {
  const desk = settingsOf(payload).staff
  if (desk) hosts().add(desk.collection)
}

/** What the host calls somebody: what it says itself, or the title, the name or the sign-in of their document. */
export function nameOfStaff(
  payload: Pick<Payload, 'config'>,
  user: Record<string, unknown>,
): string {
  const { staff } = settingsOf(payload)
  const said = staff?.nameOf?.(user as StaffUser)
  const title = payload.config.collections.find(({ slug }) => slug === staffSlug(payload))?.admin
    .useAsTitle
  const names = [
    said,
    title === 'id' ? null : user[title ?? ''],
    user.name,
    user.username,
    user.email,
  ]
  return (
    (names.find((name) => typeof name === 'string' && name.trim() !== '') as string | undefined) ??
    ''
  )
}

async function askDesk(
  desk: StaffDesk,
  user: StaffUser,
  payload: Payload,
): Promise<StaffMember | null> {
  try {
    const role = await desk.roleOf(user, payload)
    if (role === null || role === undefined || role === false) return null
    if (!isRole(role)) {
      payload.logger.warn(
        `staff.roleOf answered ${JSON.stringify(role)}, which is none of: ${STAFF_ROLES.join(', ')}`,
      )
      return null
    }
    const contests = desk.contestsOf ? await desk.contestsOf(user, payload) : 'all'
    if (contests === 'all') return { role, contests: [], name: nameOfStaff(payload, user) }
    const ids = idsIn(contests)
    // An empty list is all of them to the rules; to a host it is none.
    return ids.length > 0 ? { role, contests: ids, name: nameOfStaff(payload, user) } : null
  } catch (error) {
    payload.logger.error({
      err: error,
      msg: 'the role of a user was not found out: they have none',
    })
    return null
  }
}

const memberOfRow = (user: StaffUser): StaffMember | null =>
  isRole(user.role)
    ? {
        role: user.role,
        contests: idsIn(user.contests),
        name: typeof user.name === 'string' ? user.name : '',
      }
    : null

/** Ids, or documents in their place. */
const idsIn = (list: unknown): string[] =>
  (Array.isArray(list) ? list : []).flatMap((each: unknown) => {
    const id = typeof each === 'object' && each !== null && 'id' in each ? each.id : each
    return typeof id === 'string' ? [id] : []
  })

const isRole = (role: unknown): role is StaffRole => STAFF_ROLES.some((each) => each === role)

const isUser = (user: unknown): user is StaffUser =>
  typeof user === 'object' && user !== null && 'id' in user

/** By the object that Payload signed in: nothing of ours is written into a document of the host's. */
const members = () =>
  oncePer(globalThis, 'staffMembers', () => new WeakMap<object, StaffMember | null>())
/** The collections of hosts: their rows are not read as ours, whatever they are called. */
const hosts = () => oncePer(globalThis, 'staffOfHosts', () => new Set<string>())
