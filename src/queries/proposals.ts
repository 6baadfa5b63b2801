import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { ProposalDocument, ProposedAction } from '../domain/types/index.ts'
import { findAll } from '../store/documents.ts'
import type { Transaction } from '../store/transact.ts'

/** What was proposed of an entry and waits for a second person. */
export const openProposals = (
  req: PayloadRequest,
  entry: string,
  action?: ProposedAction,
): Promise<ProposalDocument[]> =>
  findAll(
    req,
    'proposals',
    {
      and: [
        { entry: { equals: entry } },
        { state: { equals: 'open' } },
        ...(action ? [{ action: { equals: action } }] : []),
      ],
    },
    { sort: 'createdAt' },
  )

/** An entry that went its way leaves nothing to be answered: what was proposed of it before no longer applies. */
export async function overtakeProposals({
  transaction,
  entry,
  now,
}: {
  transaction: Pick<Transaction, 'sql'>
  entry: string
  now: Date
}): Promise<void> {
  await transaction.sql.execute(sql`
    update proposals set state = 'overtaken', decided_at = ${now.toISOString()}, updated_at = now()
    where entry_id = ${entry} and state = 'open'`)
}
