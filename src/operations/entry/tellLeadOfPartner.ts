import { maskName } from '../../domain/basics/masking.ts'
import type {
  AccountDocument,
  ContestDocument,
  EntryDocument,
  EntryPartnerDocument,
} from '../../domain/documents/index.ts'
import { entrantToTell } from '../../queries/messages/entrantToTell.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { tell } from '../../store/records/outbox.ts'

/** Tells whoever leads an entry what a partner answered; of a person no more of the name than is needed. */
export async function tellLeadOfPartner(
  transaction: Transaction,
  {
    entry,
    contest,
    partner,
    account,
    template,
    now,
  }: {
    entry: EntryDocument
    contest: Pick<ContestDocument, 'id'>
    partner: EntryPartnerDocument
    account: AccountDocument
    template: string
    now: Date
  },
): Promise<void> {
  const told = await entrantToTell(transaction.req, entry)
  if (!told) return
  await tell(transaction, {
    account: told,
    contest: contest.id,
    now,
    template,
    params: {
      title: entry.title ?? '',
      entry: entry.id,
      partner: partner.unit ? partner.namedAs : maskName(account.name),
    },
  })
}
