import { ok, refuse } from '../basics/refusal.ts'
import type { Outcome, Refusal } from '../basics/refusal.ts'

/** What became of a request to join a unit. */
export const JOIN_STATES = ['open', 'accepted', 'declined', 'withdrawn'] as const
export type JoinState = (typeof JOIN_STATES)[number]

/** How often one account may ask within 24 hours; one request at a time besides. */
export const JOINS_A_DAY = 3

/** So many accounts act for a unit; nobody knows more people by the names of their accounts. */
export const MOST_MEMBERS = 100

/** Whether a unit may take in another account. Refuses membersTooMany. */
export const checkMembers = (members: number): Refusal | null =>
  members < MOST_MEMBERS ? null : refuse('membersTooMany', { max: MOST_MEMBERS })

type Member = {
  id: string
  createdAt: string
  unitSince?: string | null
  grants?: readonly unknown[] | null
}

/** The accounts of a unit in the order in which they came to it; the first one is its contact. */
export const bySeniority = <M extends Member>(members: readonly M[]): M[] =>
  members.toSorted((a, b) => sinceOf(a).localeCompare(sinceOf(b)) || a.id.localeCompare(b.id, 'en'))

/**
 * Whether one account of a unit may take another (or itself) out of it. Anybody may take out anybody but the first
 * account, so that no unit is ever left without one, and but accounts that an organiser gave a role: those are theirs to
 * end. Refuses notFound for somebody who is no member, memberFirst, memberGranted.
 */
export function checkRemoval({
  members,
  member: id,
}: {
  members: readonly Member[]
  member: unknown
}): Outcome {
  const member = members.find((each) => each.id === id)
  if (!member) return refuse('notFound')
  if (bySeniority(members)[0]?.id === member.id) return refuse('memberFirst')
  return member.grants?.length ? refuse('memberGranted') : ok()
}

/** Whether an account may ask to join a unit now. Refuses joinOpen, joinTooOften. */
export function checkJoinRate({
  requests,
  now,
}: {
  /** All requests of this account. */
  requests: readonly { state: JoinState; createdAt: string }[]
  now: Date
}): Refusal | null {
  if (requests.some(({ state }) => state === 'open')) return refuse('joinOpen')
  const since = new Date(now.getTime() - 24 * 3_600_000).toISOString()
  const lately = requests.filter(({ createdAt }) => createdAt > since)
  return lately.length >= JOINS_A_DAY ? refuse('joinTooOften', { count: JOINS_A_DAY }) : null
}

const sinceOf = ({ unitSince, createdAt }: Member): string => unitSince ?? createdAt
