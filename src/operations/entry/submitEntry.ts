import { isRefusal, ok, refuse } from '../../domain/basics/refusal.ts'
import type { Outcome, Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { missingFiles, refuseMissing } from '../../domain/files/fileRules.ts'
import { checkTakingPart } from '../../domain/participants/naming.ts'
import { validateForm } from '../../domain/forms/validateForm.ts'
import { differsFromRow } from '../../domain/tables/recommendationTable.ts'
import { checkPartners } from '../../domain/units/joint.ts'
import { formContextOf } from '../../queries/contest/loadContest.ts'
import { filesOf } from '../../queries/entry/filesOf.ts'
import { fullLead } from '../../queries/entry/fullLead.ts'
import { partnersOf } from '../../queries/entry/partners.ts'
import { participantsOf } from '../../queries/participants/participantsOf.ts'
import { sealedRows } from '../../queries/tables/sealedRows.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { uploadWasUnderWay } from '../files/uploadWasUnderWay.ts'
import { askOfRepeats } from '../lifecycle/askOfRepeats.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import { queueComparison } from '../lifecycle/queueComparison.ts'
import type { Call } from '../shared/call.ts'
import { keepEntryVersion } from './keepEntryVersion.ts'
import { withNewestForm } from './withNewestForm.ts'

/**
 * Hands an entry in: partners confirmed (R13), the newest form valid (R76), files there, consent to the rules as they stand,
 * a slot taken under lock. An entry that came back is handed in again, on the form it had, and keeps its first submission
 * time (R70, R112, R147).
 */
export function submitEntry({
  entryId,
  consentedRulesVersion,
  again = false,
  ...call
}: Call & {
  entryId: unknown
  consentedRulesVersion: string
  /** True for an entry that was returned. */
  again?: boolean
}): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: again ? 'resubmit' : 'submit',
    entryId,
    details: { rulesVersion: consentedRulesVersion },
    input: async (locked) => {
      const { contest, transaction } = locked
      const entry = await withNewestForm({ locked, actor: call.actor, now: call.now })
      if (isRefusal(entry)) return entry
      const partners = await partnersOf(transaction.req, entry.id)
      const pending = checkPartners({ partners, entry, contest })
      if (pending) return pending
      return {
        consentedRulesVersion,
        complete: await checkComplete({ ...locked, entry }),
        uploadUnderWay: await uploadWasUnderWay(locked, call.now),
      }
    },
    follow: async (submitted) => {
      await keepEntryVersion(submitted)
      await compareWithTable(submitted)
      await queueComparison({ req: submitted.transaction.req, entry: submitted.entry.id })
      await askOfRepeats({ locked: submitted, actor: call.actor, now: call.now })
    },
  })
}

/** An entry that comes back to where its table was sealed is compared with its row there: staff see that the paper says something else. */
async function compareWithTable({ transaction, entry }: LockedEntry): Promise<void> {
  if (entry.stage !== 'sealed') return
  const [sealed] = await sealedRows({ transaction, entries: [entry.id] })
  if (!sealed) return
  const { req } = transaction
  const now = { title: entry.title ?? '', unitName: await fullLead(req, entry) }
  await updateDocument(req, 'entries', entry.id, {
    differsFromTable: differsFromRow(sealed.row, now),
  })
}

/** The verdict of the rules about form, files and participants together, each finding under its own name. */
export async function checkComplete(locked: LockedEntry): Promise<Outcome<unknown>> {
  const { transaction, entry, contest, category } = locked
  const version = await findById(transaction.req, 'formVersions', entry.formVersion)
  if (!version) return refuse('notFound')
  const form = validateForm({
    definition: version.definition,
    answers: entry.answers,
    context: formContextOf(contest),
  })
  const files = await filesOf({ req: transaction.req, entry })
  const missing = missingFiles({ category, entry, files, due: 'submission' }).map(
    (slot): [string, Refusal] => [`file.${slot.key}`, refuseMissing(slot, files)],
  )
  const named = await participantsOf(transaction.req, entry)
  const begun = entry.createdAt
  const alone = checkTakingPart({ category, contest, named, begun })
  if (!isRefusal(form) && missing.length === 0 && !alone) return ok()
  const fields = isRefusal(form) ? (form.fields ?? {}) : {}
  return refuse('invalid', isRefusal(form) ? form.params : {}, {
    ...fields,
    ...(alone ? { 'entry.participants': alone } : {}),
    ...Object.fromEntries(missing),
  })
}
