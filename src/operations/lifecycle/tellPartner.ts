import type { EntryPartnerDocument } from '../../domain/documents/index.ts'
import { unitMembers } from '../../queries/units/unitMembers.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'

/** Tells a partner of an entry: the person, or of a unit whoever confirmed for it, else its first account. */
export async function tellPartner(
  transaction: Transaction,
  {
    partner: { unit, account, by },
    ...message
  }: {
    partner: Pick<EntryPartnerDocument, 'unit' | 'account' | 'by'>
    contest: string
    template: string
    params: Record<string, string>
    now: Date
  },
): Promise<void> {
  const members = unit ? await unitMembers(transaction.req, unit) : []
  const reach = unit ? (members.find(({ id }) => id === by) ?? members[0])?.id : account
  if (reach) await tell(transaction, { ...message, account: reach })
}
