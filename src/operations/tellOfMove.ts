import type { Action, Actor } from '../domain/types/index.ts'
import { entrantToTell } from '../queries/entrantToTell.ts'
import { partnersOf } from '../queries/partners.ts'
import { findAll } from '../store/documents.ts'
import { tell } from '../store/outbox.ts'
import type { LockedEntry } from './moveEntry.ts'
import { tellPartner } from './tellPartner.ts'

/**
 * Tells the entrant what somebody else did with the entry, its partners whatever was done (R13), and a recommender that an entry waits for its word (R82, R112).
 */
export async function tellOfMove({
  locked: { transaction, entry, contest },
  actor,
  now,
  action,
  reason,
}: {
  locked: LockedEntry
  actor: Actor
  now: Date
  action: Action
  reason?: string | undefined
}): Promise<void> {
  const params = {
    title: entry.title ?? '',
    number: entry.number ?? '',
    entry: entry.id,
    reason: reason ?? '',
  }
  const entrant = actsForEntrant(actor, entry) ? null : await entrantToTell(transaction.req, entry)
  if (entrant) {
    await tell(transaction, {
      account: entrant,
      contest: contest.id,
      template: action,
      params,
      now,
    })
  }
  for (const partner of await partnersOf(transaction.req, entry.id)) {
    if (partner.state !== 'confirmed') continue
    const joint = { ...params, joint: 'yes' }
    const message = { contest: contest.id, template: action, params: joint, now }
    await tellPartner(transaction, { partner, ...message })
  }
  if (!TO_RECOMMENDER.has(action) || !entry.recommender) return
  const accounts = await findAll(transaction.req, 'accounts', {
    and: [
      { unit: { equals: entry.recommender } },
      { 'grants.contest': { equals: contest.id } },
      { 'grants.role': { equals: 'recommender' } },
    ],
  })
  for (const account of accounts) {
    await tell(transaction, {
      account: account.id,
      contest: contest.id,
      template: `recommender.${action}`,
      params,
      now,
      isGathered: contest.recommenderDigest ?? false,
    })
  }
}

/** After these an entry waits for its recommender. */
const TO_RECOMMENDER: ReadonlySet<Action> = new Set<Action>([
  'submit',
  'resubmit',
  'redirect',
  'reassign',
  'returnToRecommender',
])

const actsForEntrant = (actor: Actor, entry: LockedEntry['entry']): boolean =>
  actor.kind === 'account' &&
  (entry.unit === null ? actor.id === entry.person : actor.unit === entry.unit)
