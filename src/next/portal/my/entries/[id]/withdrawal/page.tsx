import { ConfirmPage } from '../_entry/ConfirmPage.tsx'
import { entryTitled } from '../_entry/entryTitled.ts'
import { ownEntry } from '../_entry/ownEntry.ts'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/withdrawal', 'action.withdraw')

/** Says what leaving the contest means, and asks once more. */
export default async function WithdrawalPage({ params }: Props) {
  const { id } = await params
  return <ConfirmPage own={await ownEntry(id, '/withdrawal')} action="withdraw" door="withdrawal" />
}
