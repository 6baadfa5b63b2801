import type { Actor, Entry, StaffRole } from '../types/index.ts'
import type { Performer } from './table.ts'

type Named = Pick<Entry, 'applicantKind' | 'unit' | 'person' | 'route' | 'recommender'>

/**
 * Whether somebody acts as this performer towards an entry of this contest.
 * Staff: an admin may do what an organiser may, an organiser what an examiner may, an examiner only an examiner's findings;
 * an auditor changes nothing. A role counts in its contests only; in a recommender's place it is that recommender. The system
 * itself performs what the clock does.
 * Accounts: the entrant's is bound to the entry's lead unit (a person's own to that person); a recommender's belongs to the
 * unit the entry names and holds the grant in this very contest.
 */
export function actsAs({
  performer,
  actor,
  entry,
  contest,
}: {
  performer: Performer
  actor: Actor
  entry: Named
  contest: string
}): boolean {
  if (actor.kind === 'system') return performer === 'clock'
  if (actor.kind === 'staff') {
    if (!isInScope(actor, contest)) return false
    return performer === 'recommender'
      ? isInPlace(actor, entry, contest)
      : MAY_ACT_AS[actor.role].includes(performer)
  }
  if (performer === 'entrant') return isOwner(actor, entry)
  return performer === 'recommender' && isRecommender(actor, entry, contest)
}

/** Whether an entry of this contest may be known to somebody at all; if not, it is “not found” (404, never 403). */
export function isConcerned({
  actor,
  entry,
  contest,
}: {
  actor: Actor
  entry: Named
  contest: string
}): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind === 'staff') return isInScope(actor, contest)
  return isOwner(actor, entry) || isRecommender(actor, entry, contest)
}

type Staff = Extract<Actor, { kind: 'staff' }>
type Account = Extract<Actor, { kind: 'account' }>

export function isInScope(staff: Staff, contest: string): boolean {
  return staff.contests.length === 0 || staff.contests.includes(contest)
}

/** A group without a unit belongs to the person who leads it. */
function isOwner(account: Account, { applicantKind, unit, person }: Named): boolean {
  if (applicantKind !== 'person' && unit !== null) return account.unit === unit
  return account.person && person !== null && account.id === person
}

function isRecommender(account: Account, { route, recommender }: Named, contest: string): boolean {
  if (route !== 'recommender' || recommender === null || account.unit !== recommender) return false
  return account.grants.some((grant) => grant.contest === contest && grant.role === 'recommender')
}

/** An organiser who was let into the place of the recommender that the entry names, in this very contest. */
const isInPlace = ({ role, actingFor }: Staff, { route, recommender }: Named, contest: string) =>
  (role === 'organiser' || role === 'admin') &&
  route === 'recommender' &&
  actingFor?.contest === contest &&
  actingFor.unit === recommender

const MAY_ACT_AS: Record<StaffRole, readonly Performer[]> = {
  admin: ['organiser', 'examiner'],
  organiser: ['organiser', 'examiner'],
  examiner: ['examiner'],
  auditor: [],
}
