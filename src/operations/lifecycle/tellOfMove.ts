import type { EntryDocument } from '../../domain/documents/index.ts'
import type { RuleReason } from '../../domain/lifecycle/index.ts'
import { isSubmission } from '../../domain/messages/submission.ts'
import { isOnDesk } from '../../domain/recommending/deskGroup.ts'
import { goesIntoTable } from '../../domain/tables/recommendationTable.ts'
import type { Action, Actor, Stage } from '../../domain/types/index.ts'
import { isIn } from '../../domain/units/joint.ts'
import { partnersOf } from '../../queries/entry/partners.ts'
import { entrantToTell } from '../../queries/messages/entrantToTell.ts'
import { recommenderAccounts } from '../../queries/recommending/recommenderAccounts.ts'
import { unitMembers } from '../../queries/units/unitMembers.ts'
import { tell } from '../../store/records/outbox.ts'
import type { LockedEntry } from './lockEntry.ts'
import { tellPartner } from './tellPartner.ts'

/**
 * Tells the entrant what somebody else did with the entry, and of a submission everybody who acts for it; its partners whatever was done (R13), a recommender that an entry
 * waits for its word or its table (R82, R112), and the one before it that an entry is no longer its business (R81).
 */
export async function tellOfMove({
  locked: { transaction, entry, contest },
  actor,
  now,
  action,
  said: { reason = '', ...ruleReason } = {},
  before = null,
}: {
  locked: LockedEntry
  actor: Actor
  now: Date
  action: Action
  /** Why, by a person or by a rule. */
  said?: Partial<RuleReason> & { reason?: string }
  /** The entry before it moved. */
  before?: EntryDocument | null
}): Promise<void> {
  const params = {
    title: entry.title ?? '',
    number: entry.number ?? '',
    entry: entry.id,
    reason,
    ...ruleReason,
  }
  for (const account of await entrantsToTellOf({ transaction, entry, actor, action })) {
    await tell(transaction, {
      account,
      contest: contest.id,
      template: action,
      params,
      now,
    })
  }
  for (const partner of await partnersOf(transaction.req, entry.id)) {
    if (!isIn(partner)) continue
    const joint = { ...params, joint: 'yes' }
    const message = { contest: contest.id, template: action, params: joint, now }
    await tellPartner(transaction, { partner, ...message })
  }
  const tellUnit = async (unit: string, template: string, said: Record<string, string>) => {
    const asked = { req: transaction.req, contest: contest.id, unit }
    for (const { id: account } of await recommenderAccounts(asked)) {
      await tell(transaction, {
        account,
        contest: contest.id,
        template: `recommender.${template}`,
        params: said,
        now,
        isGathered: contest.recommenderDigest ?? false,
      })
    }
  }
  if (before?.recommender && leavesDesk(before, entry)) {
    const { title, number } = params
    await tellUnit(before.recommender, 'left', { title, number, action })
  }
  const waits = entry.stage === 'submitted' || goesIntoTable(entry)
  if (TO_RECOMMENDER.has(action) && entry.recommender && waits) {
    await tellUnit(entry.recommender, action, params)
  }
}

/** Of a submission all colleagues, who did it too: it is their proof (R111). Of all else the entrant, unless it was their own doing. */
async function entrantsToTellOf({
  transaction: { req },
  entry,
  actor,
  action,
}: Pick<LockedEntry, 'transaction' | 'entry'> & {
  actor: Actor
  action: Action
}): Promise<string[]> {
  if (isSubmission(action)) {
    const members = entry.unit ? await unitMembers(req, entry.unit) : []
    return entry.unit ? members.map(({ id }) => id) : [entry.person ?? entry.account]
  }
  const entrant = actsForEntrant(actor, entry) ? null : await entrantToTell(req, entry)
  return entrant ? [entrant] : []
}

/** Whether a recommender has an entry no more, or nothing more to do about it; what was recalled comes again. */
const leavesDesk = (before: EntryDocument, after: EntryDocument): boolean => {
  const { contest, recommender } = before
  if (!recommender || !isOnDesk(before, { contest, unit: recommender })) return false
  if (before.stage === 'declined') return false
  return after.recommender !== recommender || OUT.has(after.stage)
}

const OUT: ReadonlySet<Stage> = new Set<Stage>(['withdrawn', 'eliminated'])

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
