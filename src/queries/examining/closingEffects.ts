import type { PayloadRequest } from 'payload'

import { slugOf } from '../../domain/basics/collections.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkClosing, isUnderWay, staysAsDocument } from '../../domain/contest/closing.ts'
import type { AccountDocument, EntryDocument } from '../../domain/documents/index.ts'
import { applyingAs } from '../../domain/units/applicant.ts'
import { isIn } from '../../domain/units/joint.ts'
import { actorOf } from '../../store/database/actors.ts'
import { ownEntries } from '../entry/ownEntries.ts'
import { jointEntries } from '../entry/partners.ts'
import { unitMembers } from '../units/unitMembers.ts'

/** What closing an account means for what it has, and what stands in its way. */
export type ClosingEffects = {
  refusal: Refusal | null
  /** Withdrawn with it; none while colleagues go on with them. */
  drafts: EntryDocument[]
  /** Stay as documents with the name they were entered under; only a person's own count. */
  documents: EntryDocument[]
  /** Joint entries of others from which it goes. */
  leaves: EntryDocument[]
  hasColleagues: boolean
}

export async function closingEffects(
  req: PayloadRequest,
  account: AccountDocument,
): Promise<ClosingEffects> {
  const actor = actorOf({ ...account, collection: slugOf('accounts') })
  const applying = actor && applyingAs(actor)
  const entries = applying ? await ownEntries(req, { applying }) : []
  const members = account.unit ? await unitMembers(req, account.unit) : []
  const hasColleagues = members.length > 1
  const joint = await jointEntries(req, account)
  const underWay = entries.filter(({ stage }) => isUnderWay(stage))
  const joined = joint.filter(({ entry, partner }) => isIn(partner) && isUnderWay(entry.stage))
  const ofOthers = joint.map(({ entry }) => entry)
  return {
    refusal: checkClosing({
      granted: (account.grants ?? []).length,
      underWay: underWay.length,
      joint: joined.length,
      hasColleagues,
    }),
    drafts: hasColleagues ? [] : entries.filter(({ stage }) => stage === 'draft'),
    documents: account.unit
      ? []
      : [...entries, ...ofOthers].filter(({ stage }) => staysAsDocument(stage)),
    leaves: hasColleagues ? [] : ofOthers.filter(({ stage }) => stage === 'draft'),
    hasColleagues,
  }
}
