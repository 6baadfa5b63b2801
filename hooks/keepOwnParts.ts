import type { FieldHook, PayloadRequest } from 'payload'

import { idOf, isLimited, staffContests } from '../access/roles.ts'
import type { RequestUser } from '../access/roles.ts'
import type { AccountDocument } from '../src/domain/documents/index.ts'
import { isOfContests } from '../src/domain/contest/consents.ts'
import { findAll } from '../src/store/database/documents.ts'

/** Somebody judges here and elsewhere: staff of some contests read of their grants what concerns those. */
export const keepOwnGrants: FieldHook = ({ overrideAccess, req, value }) => {
  const own = ownContests({ overrideAccess, req, value })
  if (own === null) return value
  return (value as AccountDocument['grants']).filter(({ contest }) => own.includes(idOf(contest)))
}

/**
 * Somebody enters here and elsewhere: staff of some contests read of what they agreed to the texts of those, and of the
 * whole site's.
 */
export const keepOwnConsents: FieldHook = async ({ overrideAccess, req, value }) => {
  const own = ownContests({ overrideAccess, req, value })
  if (own === null) return value
  const slugs = await slugsOf(req, own)
  return (value as AccountDocument['consents']).filter(({ key }) => isOfContests(key, slugs))
}

/** The contests that a reader of these rows is limited to; null for one who is not. */
function ownContests({
  overrideAccess,
  req,
  value,
}: Pick<Parameters<FieldHook>[0], 'overrideAccess' | 'req' | 'value'>): string[] | null {
  const user = req.user as RequestUser | null
  const isWhole = overrideAccess || user === null || !isLimited(user) || !Array.isArray(value)
  return isWhole ? null : staffContests(user)
}

/** Asked once a request, however many accounts it reads. */
function slugsOf(req: PayloadRequest, contests: string[]): Promise<string[]> {
  const kept = req.context as { slugsOfOwnContests?: Promise<string[]> }
  kept.slugsOfOwnContests ??= findAll(req, 'contests', { id: { in: contests } }).then((found) =>
    found.map(({ slug }) => slug),
  )
  return kept.slugsOfOwnContests
}
