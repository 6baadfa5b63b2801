import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

import { PROPOSED_ACTIONS } from '../../domain/documents/entries.ts'
import type { ProposalDocument, ProposedAction } from '../../domain/documents/index.ts'
import { oneOf, text } from '../../store/database/columns.ts'
import { readerOf } from '../../store/database/database.ts'
import { findAll } from '../../store/database/documents.ts'
import { readRows } from '../../store/database/readRows.ts'
import { TABLE } from '../../store/database/table.ts'
import { staffNames } from '../accounts/staffPeople.ts'

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

export type WaitingProposal = {
  contest: string
  entry: string
  title: string
  action: ProposedAction
  /** Name of who proposed it. */
  proposer: string
}

/** What waits for a second person in these contests, the longest waiting first; what a second reader finds in the queue is left out. */
export async function waitingProposals({
  payload,
  contests,
}: {
  payload: Payload
  contests: string[]
}): Promise<WaitingProposal[]> {
  if (contests.length === 0) return []
  const found = await readerOf(payload).sql.execute(sql`
    select p.contest_id, p.entry_id, p.action, e.title, p.proposer_id
    from ${TABLE.proposals} p join ${TABLE.entries} e on e.id = p.entry_id
    where p.contest_id in ${contests} and p.state = 'open' and p.action <> 'accept'
    order by p.created_at limit 50`)
  const waiting = readRows(found, {
    contest: text.from('contest_id'),
    entry: text.from('entry_id'),
    title: text.or(''),
    action: oneOf(PROPOSED_ACTIONS),
    proposer: text.from('proposer_id').or(''),
  })
  const names = await staffNames(
    payload,
    waiting.map(({ proposer }) => proposer),
  )
  return waiting.map((each) => ({ ...each, proposer: names.get(each.proposer) ?? '' }))
}
