import type { PayloadRequest } from 'payload'

import type {
  CategoryDocument,
  ContestDocument,
  EntryDocument,
  EntryFileDocument,
} from '../../domain/documents/index.ts'
import { isDoubtful, paperStanding } from '../../domain/papers/papers.ts'
import type { PaperStanding } from '../../domain/papers/papers.ts'
import type { Paper } from '../../domain/types/contest.ts'
import { findAll } from '../../store/database/documents.ts'
import { paperDigest } from './paperDigest.ts'
import { paperSource } from './paperSource.ts'

/** How a stored scan of one of our own papers stands now. */
export type ScanStanding = {
  file: string
  slot: string
  paper: Paper
  standing: PaperStanding
  /** When the version that was read off it was first printed; null for one that never was. */
  printedAt: string | null
  /** Null where nobody looked. */
  sealSeen: boolean | null
  /** It counts: known by its code, or confirmed by staff. */
  isVerified: boolean
  /** Why staff ask for another, where they do. */
  remark: string | null
  /** Somebody has to look at it: it speaks for something else than what stands now, or another was asked for. */
  isDoubtful: boolean
}

/**
 * The scans among the files of an entry, each compared with what would be printed at this moment: an edit of a printed
 * field shows at once, and nothing has to be kept in step (R79d, domain.md decision 15).
 */
export async function scanStandings({
  req,
  entry,
  contest,
  category,
  files,
}: {
  req: PayloadRequest
  entry: EntryDocument
  contest: ContestDocument
  category: CategoryDocument
  files: readonly EntryFileDocument[]
}): Promise<ScanStanding[]> {
  const papers = new Map(category.fileSlots.map(({ key, paper }) => [key, paper]))
  const scans = files.filter(({ slot }) => papers.get(slot))
  if (scans.length === 0) return []
  const [source, printed] = await Promise.all([
    paperSource({ req, entry, contest, category }),
    findAll(req, 'printedPapers', { entry: { equals: entry.id } }),
  ])
  if (!source) return []
  return scans.flatMap((file): ScanStanding[] => {
    const paper = papers.get(file.slot)
    if (!paper) return []
    const standing = paperStanding({ file, current: paperDigest(paper, source) })
    const print = printed.find((row) => row.paper === paper && row.digest === file.paperDigest)
    const remark = file.paperRemark ?? null
    return [
      {
        file: file.id,
        slot: file.slot,
        paper,
        standing,
        remark,
        printedAt: print?.printedAt ?? null,
        sealSeen: file.paperSealSeen ?? null,
        isVerified: Boolean(file.paperVerifiedAt),
        isDoubtful: remark !== null || isDoubtful(standing),
      },
    ]
  })
}
