import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument, ParticipantDocument } from '../../domain/documents/index.ts'
import { slotTaking } from '../../domain/entry/limits.ts'
import { prefillAnswers } from '../../domain/forms/prefill.ts'
import { titleOf } from '../../domain/forms/titleField.ts'
import { mayNameParticipants } from '../../domain/lifecycle/mayNameParticipants.ts'
import { checkNamed } from '../../domain/participants/naming.ts'
import type { Answers } from '../../domain/types/index.ts'
import { formContextOf } from '../../queries/contest/loadContest.ts'
import { keptParticipant } from '../../queries/participants/keptParticipants.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { transact } from '../../store/database/transact.ts'
import { dropChildFiles } from '../files/dropChildFiles.ts'
import { nameFiles } from '../files/nameFiles.ts'
import { lockEntry } from '../lifecycle/lockEntry.ts'
import type { LockedEntry } from '../lifecycle/lockEntry.ts'
import { checkParticipants, lockParticipants } from '../lifecycle/lockParticipants.ts'
import type { Call } from '../shared/call.ts'

/**
 * Says who takes part in an entry: all of them at once, out of those whom this account keeps. A draft takes over what is known
 * of the first into answers that are still empty; consents of those who are no longer named go. Where somebody has no entry
 * left nothing is saved, so that nobody types in vain. Refuses notFound, what `mayNameParticipants` refuses, and under
 * `participants` what `checkNamed` and `checkParticipants` refuse.
 */
export function nameParticipants({
  req,
  actor,
  now,
  entryId,
  participants: ids,
}: Call & { entryId: unknown; participants: readonly string[] }): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const wanted = [...new Set(ids)]
    await lockParticipants(transaction, wanted)
    const locked = await lockEntry({ transaction, entryId })
    if (isRefusal(locked)) return locked
    const { entry, contest, category } = locked
    const may = mayNameParticipants({ entry, contest, actor, now })
    if (isRefusal(may)) return may
    const named: ParticipantDocument[] = []
    for (const id of wanted) {
      const kept = await keptParticipant(req, { actor, id })
      if (!kept) return refuse('notFound')
      named.push(kept)
    }
    const checked = checkNamed({ category, named })
    if (isRefusal(checked)) return refuse('invalid', {}, { participants: checked })
    const before = entry.participants ?? []
    // Who is in it already is counted in it, once it takes a slot.
    const added = slotTaking(entry.stage) ? named.filter(({ id }) => !before.includes(id)) : named
    const own = { participants: added, beside: named, category, contest, except: entry.id }
    const full = await checkParticipants({ transaction, ...own })
    if (isRefusal(full)) return refuse('invalid', {}, { participants: full })

    const known = await answersWith(locked, named[0])
    const saved = await updateDocument(req, 'entries', entry.id, {
      participants: wanted,
      ...known,
    })
    for (const id of before.filter((each) => !wanted.includes(each))) {
      await dropChildFiles(transaction, { entry: entry.id, participant: id, now })
    }
    await nameFiles({ transaction, entry: saved, category })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'nameParticipants',
      subject: 'entries',
      subjectId: entry.id,
      contest: contest.id,
      details: { participants: wanted },
    })
    return saved
  })
}

/** A draft's answers and title with what is known of a participant in those that are empty; null where nothing is taken over. */
async function answersWith(
  { transaction: { req }, entry, contest }: LockedEntry,
  participant: ParticipantDocument | undefined,
): Promise<{ answers: Answers; title: string | null } | null> {
  if (!participant || entry.stage !== 'draft') return null
  const version = await findById(req, 'formVersions', entry.formVersion)
  if (!version) return null
  const { name, birthDate, school, guardian, guardianPhone } = participant
  const { definition } = version
  const known = prefillAnswers({
    definition,
    context: formContextOf(contest),
    sources: {
      unit: {},
      account: {},
      registration: {},
      participant: {
        name,
        birthDate: birthDate ?? null,
        school: school ?? null,
        guardian: guardian ?? null,
        guardianPhone: guardianPhone ?? null,
      },
    },
  })
  const given = entry.answers ?? {}
  const empty = Object.entries(known).filter(([field]) => (given[field] ?? '') === '')
  if (empty.length === 0) return null
  const answers = { ...given, ...Object.fromEntries(empty) }
  return { answers, title: titleOf(definition, answers) }
}
