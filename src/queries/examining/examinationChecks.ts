import type { PayloadRequest } from 'payload'

import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
} from '../../domain/documents/index.ts'
import { examineChecklist } from '../../domain/examining/examineChecklist.ts'
import type { Check } from '../../domain/examining/examineChecklist.ts'
import { findById } from '../../store/database/documents.ts'
import { formContextOf } from '../contest/loadContest.ts'
import { filesOf } from '../entry/filesOf.ts'
import { scanStandings } from '../papers/scanStandings.ts'
import { similarEntries } from './similarEntries.ts'

/** What the checklist says of an entry before an examiner looks at it, see `examineChecklist`. */
export async function examinationChecks({
  req,
  locked: { entry, contest, category },
}: {
  req: PayloadRequest
  locked: { entry: EntryDocument; contest: ContestDocument; category: CategoryDocument }
}): Promise<Check[]> {
  const { checklist } = category
  const isCompared = checklist.some(({ evidence }) => evidence === 'similarity')
  const [version, unit, files, similar] = await Promise.all([
    findById(req, 'formVersions', entry.formVersion),
    findById(req, 'units', entry.unit),
    filesOf({ req, entry }),
    isCompared ? similarEntries({ req, entry }) : null,
  ])
  return examineChecklist({
    checklist,
    entry,
    category,
    files,
    scans: await scanStandings({ req, entry, contest, category, files }),
    definition: version?.definition ?? null,
    context: formContextOf(contest),
    alike: similar?.length ?? null,
    isCodeDoubtful: unit?.creditCodeDoubtful ?? false,
  })
}
