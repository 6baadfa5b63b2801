import { ConfirmPage } from '../_entry/ConfirmPage.tsx'
import { entryTitled } from '../_entry/entryTitled.ts'
import { ownEntry } from '../_entry/ownEntry.ts'

type Props = { params: Promise<{ id: string }> }

export const generateMetadata = entryTitled('/recall', 'action.recall')

/** Says what taking back a submission means, and asks once more. */
export default async function RecallPage({ params }: Props) {
  const { id } = await params
  return <ConfirmPage own={await ownEntry(id, '/recall')} action="recall" door="recall" />
}
