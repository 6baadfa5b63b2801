import type { PayloadRequest } from 'payload'

import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  FormVersionDocument,
} from '../../domain/documents/index.ts'
import type { PaperSource } from '../../domain/papers/paperText.ts'
import { jointNames } from '../../domain/units/joint.ts'
import { findById } from '../../store/database/documents.ts'
import { formOfEntry } from '../entry/formOfEntry.ts'
import { fullLead } from '../entry/fullLead.ts'
import { partnerNames } from '../entry/partners.ts'

/** What the papers of an entry are printed from, as it stands now; null where its form is gone. */
export async function paperSource({
  req,
  entry,
  contest,
  category,
}: {
  req: PayloadRequest
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
}): Promise<(PaperSource & { version: FormVersionDocument }) | null> {
  const [version, lead, recommender, partners] = await Promise.all([
    formOfEntry(req, entry),
    fullLead(req, entry),
    findById(req, 'units', entry.recommender),
    partnerNames(req, entry.id),
  ])
  return (
    version && {
      contest,
      category,
      entry,
      version,
      definition: version.definition,
      applicantName: jointNames(lead, partners),
      partners,
      recommenderName: recommender?.name ?? null,
    }
  )
}
