import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { checkCopyTexts } from '../../domain/forms/checkCopyInput.ts'
import { mayKeepOpinion } from '../../domain/recommending/mayKeepOpinion.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { copySubject, writeWorkingCopy } from '../../store/records/workingCopies.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import type { KeptCopy } from '../entry/keepWorkingCopy.ts'
import type { Call } from '../shared/call.ts'
import { settleCopy } from '../shared/settleCopy.ts'

/** The texts a recommender types about an entry: for it, against it, and what its entrant shall change. */
export type OpinionText = 'opinion' | 'reason' | 'remarks'

/**
 * Keeps what a recommender is typing about an entry, as it stands, at most one row a text: nothing of the entry changes, and
 * it leaves no record (R85). `input` null drops it. Refuses what `mayKeepOpinion` and `checkCopyTexts` refuse, and
 * savedElsewhere where a colleague wrote what this page has not seen.
 */
export function keepOpinionCopy({
  req,
  actor,
  now,
  entryId,
  text,
  isKnown,
  input: typed,
  stamp,
}: Call & {
  entryId: unknown
  text: OpinionText
  /** Names that the form has. */
  isKnown: (name: string) => boolean
  input: unknown
  stamp: CopyStamp
}): Promise<KeptCopy | Refusal> {
  return transact(req, async (transaction) => {
    const entry = await findById(req, 'entries', entryId)
    if (!entry) return refuse('notFound')
    const may = mayKeepOpinion({ entry, contest: entry.contest, actor })
    if (isRefusal(may)) return may
    const input = typed === null ? ok(null) : checkCopyTexts({ isKnown, input: typed })
    if (isRefusal(input)) return input
    const revision = await writeWorkingCopy(transaction, {
      ...ownCopy(entry, text),
      account: actor.id,
      stamp,
      now,
      input: input.value,
    })
    if (revision === null) return refuse('savedElsewhere')
    return { revision: revision === 'overtaken' ? null : revision }
  })
}

/**
 * Does what was typed for, and drops the kept copy with it, in one transaction: a page whose text a colleague wrote on
 * meanwhile is refused with savedElsewhere, and nothing is done.
 */
export function settlingOpinionCopy(
  { req, actor, now, text, stamp }: Call & { text: OpinionText; stamp: CopyStamp | null },
  operate: () => Promise<EntryDocument | Refusal>,
): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const entry = await operate()
    if (isRefusal(entry)) return entry
    const settled = await settleCopy(transaction, { stamp, actor, now, ...ownCopy(entry, text) })
    return settled ?? entry
  })
}

/** Of the unit that the entry names: another one would begin anew. */
const ownCopy = ({ id, contest, recommender }: EntryDocument, section: OpinionText) => ({
  contest,
  section,
  subject: copySubject.opinion(id, recommender ?? ''),
})
