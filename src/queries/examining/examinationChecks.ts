import type { PayloadRequest } from 'payload'

import { examinationEvidence } from '../../domain/examining/examinationEvidence.ts'
import type { Evidence } from '../../domain/examining/examinationEvidence.ts'
import type { ChecklistItem } from '../../domain/types/index.ts'
import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '../../domain/documents/index.ts'
import { filesOf } from '../entry/filesOf.ts'
import { formContextOf } from '../contest/loadContest.ts'
import { findById } from '../../store/database/documents.ts'
import { scanStandings } from '../papers/scanStandings.ts'
import { similarEntries } from './similarEntries.ts'

/** The items of the checklist that concern an entry, each with what the system found by itself (R110, R117). */
export async function examinationChecks({
  req,
  locked: { entry, contest, category },
}: {
  req: PayloadRequest
  locked: { entry: EntryDocument; contest: ContestDocument; category: CategoryDocument }
}): Promise<{ item: ChecklistItem; evidence: Evidence | null }[]> {
  const version = await findById(req, 'formVersions', entry.formVersion)
  const files = await filesOf({ req, entry })
  const scans = await scanStandings({ req, entry, contest, category, files })
  const unit = await findById(req, 'units', entry.unit)
  const isCompared = category.checklist.some(({ evidence }) => evidence === 'similarity')
  const similar = isCompared ? await similarEntries({ req, entry }) : null
  return category.checklist
    .filter(({ directRouteOnly }) => !directRouteOnly || entry.route === 'direct')
    .map((item) => ({
      item,
      evidence: version
        ? examinationEvidence({
            item,
            entry,
            category,
            files,
            doubtfulScans: scans.filter(({ isDoubtful }) => isDoubtful).map(({ slot }) => slot),
            definition: version.definition,
            context: formContextOf(contest),
            alike: similar?.length ?? null,
            isCodeDoubtful: unit?.creditCodeDoubtful ?? false,
          })
        : null,
    }))
}
