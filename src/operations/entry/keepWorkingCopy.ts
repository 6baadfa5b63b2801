import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkCopyInput } from '../../domain/forms/checkCopyInput.ts'
import type { FormDefinition } from '../../domain/types/index.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { formOfEntry } from '../../queries/entry/formOfEntry.ts'
import { findById } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { copySubject, writeWorkingCopy } from '../../store/records/workingCopies.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import type { Call } from '../shared/call.ts'
import { openSignUp } from '../signUp/openSignUp.ts'
import { mayWriteSection } from './mayWriteSection.ts'

export type KeptCopy = {
  /** Null where this page has written something later already. */
  revision: number | null
}
type Typed = { sectionKey: string; input: unknown; stamp: CopyStamp }

/**
 * Keeps what is typed into a section of an entry, as it stands (R70): at most one row a section, no record of activity,
 * nothing of the entry changes. `input` null drops it. Refuses what `mayEdit` and `checkCopyInput` refuse, and
 * savedElsewhere where somebody else wrote what this page has not seen.
 */
export function keepEntryCopy({
  req,
  actor,
  now,
  entryId,
  ...typed
}: Call & Typed & { entryId: unknown }): Promise<KeptCopy | Refusal> {
  return transact(req, async (transaction) => {
    const entry = await findById(req, 'entries', entryId)
    if (!entry) return refuse('notFound')
    const contest = await loadContest(req, entry.contest)
    if (!contest) return refuse('notFound')
    const section = typed.sectionKey
    const editable = await mayWriteSection({ req, entry, section, contest, actor, now })
    if (isRefusal(editable)) return editable
    const version = await formOfEntry(req, entry)
    const owner = { subject: copySubject.entry(entry.id), contest: contest.id, account: actor.id }
    return keep(transaction, { ...typed, ...owner, now, definition: version?.definition })
  })
}

/** The same for a section of the sign-up form; refuses what `openSignUp` refuses too. */
export function keepSignUpCopy({
  req,
  actor,
  now,
  contestId,
  ...typed
}: Call & Typed & { contestId: unknown }): Promise<KeptCopy | Refusal> {
  return transact(req, async (transaction) => {
    const open = await openSignUp({ transaction, actor, now, contestId })
    if (isRefusal(open)) return open
    const { contest, applying, version } = open
    const subject = copySubject.signUp(contest.id, applying)
    const owner = { subject, contest: contest.id, account: actor.id }
    return keep(transaction, { ...typed, ...owner, now, definition: version.definition })
  })
}

/** One section's copy, of whichever form. */
async function keep(
  transaction: Transaction,
  {
    definition,
    sectionKey,
    input: typed,
    ...owner
  }: Typed & {
    definition: FormDefinition | undefined
    subject: string
    contest: string
    account: string
    now: Date
  },
): Promise<KeptCopy | Refusal> {
  const section = definition?.sections.find(({ key }) => key === sectionKey)
  if (!section) return refuse('notFound')
  const input = typed === null ? ok(null) : checkCopyInput({ section, input: typed })
  if (isRefusal(input)) return input
  const written = { ...owner, section: section.key, input: input.value }
  const revision = await writeWorkingCopy(transaction, written)
  if (revision === null) return refuse('savedElsewhere')
  return { revision: revision === 'overtaken' ? null : revision }
}
