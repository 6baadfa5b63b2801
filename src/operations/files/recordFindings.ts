import type { PayloadRequest } from 'payload'

import { replaceFindings } from '../../domain/files/fileFindings.ts'
import type { FileFinding, FindingSource } from '../../domain/files/fileFindings.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'

/** Notes what one source found in a stored file, in place of what it found before. Evidence: it moves nothing. */
export async function recordFindings({
  req,
  file,
  source,
  found,
}: {
  req: PayloadRequest
  /** Id of the entry's file. */
  file: string
  source: FindingSource
  found: readonly Omit<FileFinding, 'source'>[]
}): Promise<void> {
  await transact(req, async (transaction) => {
    await lockRow(transaction, 'entryFiles', file)
    const stored = await findById(req, 'entryFiles', file)
    if (!stored) return
    const findings = replaceFindings({ findings: stored.findings ?? [], source, found })
    await updateDocument(req, 'entryFiles', file, { findings })
  })
}
