import type { PayloadRequest } from 'payload'

import type { EntryVersionDocument } from '../../domain/documents/index.ts'
import { entryChanges } from '../../domain/entry/entryChanges.ts'
import type { EntryChanges, HandedIn } from '../../domain/entry/entryChanges.ts'
import { findAll, findById } from '../../store/database/documents.ts'

export type ChangesSinceReturn = EntryChanges & {
  /** ISO 8601: when the version that was returned was handed in, and when the one that came back was. */
  from: string
  to: string
}

/**
 * What an entry that came back says otherwise than the version that was returned last (R112); null where nothing was
 * returned to its entrant, or nothing has come back yet.
 */
export async function changesSinceReturn(
  req: PayloadRequest,
  entry: { id: string },
): Promise<ChangesSinceReturn | null> {
  const [[returned], versions] = await Promise.all([
    findAll(
      req,
      'activity',
      {
        and: [
          { subject: { equals: 'entries' } },
          { subjectId: { equals: entry.id } },
          { action: { equals: 'returnToEntrant' } },
        ],
      },
      { sort: '-at', limit: 1 },
    ),
    findAll(req, 'entryVersions', { entry: { equals: entry.id } }, { sort: '-createdAt' }),
  ])
  if (!returned) return null
  const after = versions[0]
  const before = versions.find(({ createdAt }) => createdAt <= returned.at)
  if (!after || !before || after === before) return null
  const [was, is] = await Promise.all([handedIn(req, before), handedIn(req, after)])
  if (!was || !is) return null
  return { ...entryChanges(was, is), from: before.createdAt, to: after.createdAt }
}

async function handedIn(
  req: PayloadRequest,
  { formVersion, answers, files }: EntryVersionDocument,
): Promise<HandedIn | null> {
  const version = await findById(req, 'formVersions', formVersion)
  return version && { definition: version.definition, answers, files }
}
