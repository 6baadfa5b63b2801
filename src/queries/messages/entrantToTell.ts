import type { PayloadRequest } from 'payload'

import type { AccountDocument, EntryDocument } from '../../domain/documents/index.ts'
import { bySeniority } from '../../domain/units/membership.ts'
import { findAll } from '../../store/database/documents.ts'

type Entered = Pick<EntryDocument, 'id' | 'account' | 'unit'>

/** The account that is told what becomes of an entry, see `entrantsToTell`; null where nobody is left. */
export async function entrantToTell(req: PayloadRequest, entry: Entered): Promise<string | null> {
  return (await entrantsToTell(req, [entry])).get(entry.id)?.id ?? null
}

/**
 * The accounts that are told what becomes of entries, by entry: the one that began it while it still acts for the entry's
 * unit, else the unit's first account. Somebody who left a unit learns nothing more of it. Entries of which nobody is left
 * are left out.
 */
export async function entrantsToTell(
  req: PayloadRequest,
  entries: readonly Entered[],
): Promise<ReadonlyMap<string, AccountDocument>> {
  if (entries.length === 0) return new Map()
  const units = new Set(entries.flatMap(({ unit }) => unit ?? []))
  const accounts = await findAll(req, 'accounts', {
    or: [{ id: { in: entries.map(({ account }) => account) } }, { unit: { in: [...units] } }],
  })
  const byId = new Map(accounts.map((account) => [account.id, account]))
  // Of the accounts of one unit the first stays: it is written last.
  const firstOf = new Map(
    bySeniority(accounts)
      .toReversed()
      .map((each) => [each.unit, each]),
  )
  return new Map(
    entries.flatMap((entry): [string, AccountDocument][] => {
      const began = byId.get(entry.account)
      const told = !entry.unit || began?.unit === entry.unit ? began : firstOf.get(entry.unit)
      return told ? [[entry.id, told]] : []
    }),
  )
}
