import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import type { ChecklistFinding } from '../../domain/lifecycle/index.ts'
import type { FieldRemark } from '../../domain/types/index.ts'
import { findById } from '../../store/database/documents.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'
import { recordExamination } from './recordExamination.ts'

/**
 * 退回修改: remarks beside their fields; only the sections named open (R84, R91, R112). A section is one of the entry's
 * form, or a file slot of its category; any other would open nothing and is refused as `invalid`.
 */
export function returnEntry({
  entryId,
  to,
  remarks,
  checklist = [],
  ...call
}: Call & {
  entryId: unknown
  to: 'entrant' | 'recommender'
  remarks: FieldRemark[]
  /** What the examiner has looked at so far; kept with the finding. */
  checklist?: ChecklistFinding[]
}): Promise<EntryDocument | Refusal> {
  const action = to === 'entrant' ? 'returnToEntrant' : 'returnToRecommender'
  return moveEntry({
    ...call,
    action,
    entryId,
    input: async (locked) => {
      const sections = await sectionsOf(locked)
      const strange = remarks.some(({ section }) => section !== '' && !sections.has(section))
      return strange ? refuse('invalid') : { remarks }
    },
    follow: (locked) =>
      recordExamination({ locked, actor: call.actor, decision: action, remarks, checklist }),
  })
}

async function sectionsOf({ transaction, entry, category }: LockedEntry): Promise<Set<string>> {
  const version = await findById(transaction.req, 'formVersions', entry.formVersion)
  return new Set([
    ...(version?.definition.sections ?? []).map(({ key }) => key),
    ...category.fileSlots.map(({ key }) => key),
  ])
}
