import type { PayloadRequest } from 'payload'

import type { CategoryDocument, EntryDocument } from '../../domain/documents/index.ts'
import { slotsOffBy } from '../../domain/files/slotConditions.ts'
import type { SlotsOff } from '../../domain/types/index.ts'
import { loadCategory, loadContest } from '../contest/loadContest.ts'
import { findById } from '../../store/database/documents.ts'

/** What the answers of an entry make of the slots with a condition, as they stand now; see `slotsOffBy`. */
export async function slotsOffOf({
  req,
  entry,
  category: known,
}: {
  req: PayloadRequest
  entry: Pick<EntryDocument, 'category' | 'formVersion' | 'answers'>
  /** Left out, it is looked up. */
  category?: CategoryDocument
}): Promise<SlotsOff> {
  const category = known ?? (await loadCategory(req, entry.category))
  if (!category?.fileSlots.some(({ condition }) => condition?.field)) return {}
  const version = await findById(req, 'formVersions', entry.formVersion)
  if (!version) return {}
  const contest = await loadContest(req, category.contest)
  return slotsOffBy({
    fileSlots: category.fileSlots,
    definition: version.definition,
    answers: entry.answers ?? {},
    ...(contest ? { schedule: contest } : {}),
  })
}
