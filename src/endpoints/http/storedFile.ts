import type { EntryFileDocument } from '../../domain/documents/index.ts'

/** What whoever brought a file is told of it. */
export const storedFile = ({
  id,
  slot,
  originalName,
  standardName,
  filesize,
  sha256,
}: EntryFileDocument) => ({ id, slot, originalName, standardName, filesize, sha256 })
