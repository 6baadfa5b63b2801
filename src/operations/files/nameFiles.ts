import { typeOf } from '../../domain/files/fileKinds.ts'
import { readersOf } from '../../domain/files/slotReaders.ts'
import { standardFileName } from '../../domain/files/standardFileName.ts'
import type { FileKind } from '../../domain/types/index.ts'
import { publicLead } from '../../queries/entry/publicLead.ts'
import { findAll, updateDocument } from '../../store/database/documents.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'

/**
 * Gives the work's files their standard names 单位名称+作品名称 (R79a), anew whenever title, files or who takes part change. Judges
 * and the public read these: of a participant stands in it what is public of the name.
 */
export async function nameFiles({
  transaction: { req },
  entry,
  category,
}: Pick<LockedEntry, 'transaction' | 'entry' | 'category'>): Promise<void> {
  const lead = await publicLead(req, entry)
  // What a child's file was called at home may be its whole name.
  const isForOthers = (entry.participants ?? []).length > 0
  for (const slot of category.fileSlots) {
    const { key, standardName, shared } = slot
    const isRead = readersOf(slot).some((reader) => reader !== 'recommender')
    if (shared || !(standardName || (isForOthers && isRead))) continue
    const files = await findAll(
      req,
      'entryFiles',
      {
        and: [
          { entry: { equals: entry.id } },
          { slot: { equals: key } },
          { removedAt: { exists: false } },
        ],
      },
      { sort: 'createdAt' },
    )
    for (const [index, file] of files.entries()) {
      const name = standardFileName({
        unitName: lead,
        title: entry.title ?? '',
        extension: typeOf(file.kind as FileKind).extension,
        index: index + 1,
      })
      if (name === file.standardName) continue
      await updateDocument(req, 'entryFiles', file.id, { standardName: name })
    }
  }
}
