import type { PayloadRequest } from 'payload'

import { isRefusal } from '../../domain/basics/refusal.ts'
import { checkOrganiser } from '../../domain/contest/organising.ts'
import type { AccountDocument, ContestDocument } from '../../domain/documents/index.ts'
import { actorOf } from '../../store/database/actors.ts'
import { findAll } from '../../store/database/documents.ts'

/** A contest that lists the unit, and the unit's accounts for it. */
export type ListedIn = { contest: ContestDocument; accounts: AccountDocument[] }

/**
 * The contests that list a unit and that this member of staff organises, each with the unit's accounts; null where there is
 * nothing for them to see, none where nobody lists it yet.
 */
export async function loadAccounts({
  req,
  unit,
}: {
  req: PayloadRequest
  unit: string
}): Promise<ListedIn[] | null> {
  const actor = actorOf(req.user)
  if (actor?.kind !== 'staff') return null
  const listing = await findAll(
    req,
    'contests',
    { recommenders: { in: [unit] } },
    { sort: '-edition' },
  )
  const contests = listing.filter(({ id }) => !isRefusal(checkOrganiser(actor, id)))
  if (contests.length === 0) {
    return listing.length === 0 && actor.contests.length === 0 ? [] : null
  }
  const accounts = await findAll(
    req,
    'accounts',
    { and: [{ unit: { equals: unit } }, { 'grants.role': { equals: 'recommender' } }] },
    { sort: 'username' },
  )
  return contests.map((contest) => ({
    contest,
    accounts: accounts.filter(({ grants }) =>
      grants.some((each) => each.contest === contest.id && each.role === 'recommender'),
    ),
  }))
}
