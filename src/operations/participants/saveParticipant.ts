import { dayOf } from '../../domain/basics/instants.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ParticipantDocument } from '../../domain/documents/index.ts'
import { identityOf } from '../../domain/participants/identity.ts'
import { checkSheet, MOST_KEPT } from '../../domain/participants/kept.ts'
import { publicNameOf } from '../../domain/participants/publicName.ts'
import { PARTICIPANT_FIELDS, readParticipant } from '../../domain/participants/readParticipant.ts'
import { applyingAs } from '../../domain/units/applicant.ts'
import { entriesNaming } from '../../queries/participants/entriesNaming.ts'
import { keptParticipant, keptParticipants } from '../../queries/participants/keptParticipants.ts'
import { loadCategory, loadContest } from '../../queries/contest/loadContest.ts'
import { slotTaking } from '../../domain/entry/limits.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, updateDocument } from '../../store/database/documents.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import type { Transaction } from '../../store/database/transact.ts'
import { labels } from '../../translations/labels.ts'
import { nameFiles } from '../files/nameFiles.ts'
import { checkParticipants, lockIdentity, lockParticipants } from '../lifecycle/lockParticipants.ts'
import type { Call } from '../shared/call.ts'
import { lockApplying } from '../signUp/lockApplying.ts'

/**
 * Writes somebody down as a participant of one's own, or changes one: once, for any number of entries. Name and day of birth
 * stay as they are while an entry that names them is handed in; how much of the name is public may change at any time, and
 * every page and file name follows. Refuses notFound, participantsKeptTooMany, `invalid` with what `readParticipant` and
 * `checkSheet` refuse by field, and limitReachedParticipant where a correction makes them somebody who has no entry left.
 *
 * @param input as posted: the fields of `PARTICIPANT_FIELDS`
 */
export function saveParticipant({
  req,
  actor,
  now,
  participantId = null,
  input,
}: Call & {
  /** Left out or null: a new one. */
  participantId?: unknown
  input: Readonly<Record<string, unknown>>
}): Promise<ParticipantDocument | Refusal> {
  return transact(req, async (transaction) => {
    const asking = applyingAs(actor)
    if (!asking) return refuse('notSignedIn')
    const applying = await lockApplying(transaction, asking)
    const before =
      participantId === null ? null : await keptParticipant(req, { actor, id: participantId })
    if (participantId !== null && !before) return refuse('notFound')
    if (before) await lockParticipants(transaction, [before.id])
    const read = readParticipant(input, dayOf(now, CALENDAR))
    if (isRefusal(read)) return withLabels(read)
    const sheet = read.value
    const identity = identityOf(sheet)
    const kept = await keptParticipants(req, applying)
    if (!before && kept.length >= MOST_KEPT) {
      return refuse('participantsKeptTooMany', { max: MOST_KEPT })
    }
    const named = before ? await entriesNaming(req, before.id) : []
    const checked = checkSheet({
      sheet,
      before,
      others: kept.filter(({ id }) => id !== before?.id),
      stages: named.map(({ stage }) => stage),
    })
    if (checked) return withLabels(checked)
    if (before && identity && identity !== before.identity) {
      const full = await checkAsOther(transaction, { ...before, ...sheet, identity })
      if (full) return full
    }
    const data = { ...sheet, identity, shownAs: publicNameOf(sheet) }
    const saved = before
      ? await updateDocument(req, 'participants', before.id, data)
      : await createDocument(req, 'participants', { ...data, ...applying, account: actor.id })
    if (before && before.shownAs !== saved.shownAs) {
      for (const entry of named) {
        const category = await loadCategory(req, entry.category)
        if (category) await nameFiles({ transaction, entry, category })
      }
    }
    await appendActivity(transaction, {
      actor,
      now,
      action: 'keepParticipant',
      subject: 'participants',
      subjectId: saved.id,
      details: { changed: changedFields(before, saved) },
    })
    const tags = [...new Set(named.map(({ contest }) => `contest:${contest}`))]
    if (tags.length > 0) await touchPages({ req, tags })
    return saved
  })
}

/** What is corrected on an entry that came back must not make a fourth entry of somebody who may have three. */
async function checkAsOther(
  transaction: Transaction,
  participant: ParticipantDocument,
): Promise<Refusal | void> {
  const { req } = transaction
  if (participant.identity) await lockIdentity(transaction, participant.identity)
  for (const { id, stage, ...entry } of await entriesNaming(req, participant.id)) {
    if (!slotTaking(stage)) continue
    const category = await loadCategory(req, entry.category)
    const contest = await loadContest(req, entry.contest)
    if (!category || !contest) continue
    const own = { participants: [participant], category, contest, except: id }
    const full = await checkParticipants({ transaction, ...own })
    if (full) return full
  }
}

/** Where a day is written down without a contest, it is one of the calendar of most who write it. */
export const CALENDAR = 'Asia/Shanghai'

const withLabels = ({ code, params, fields = {} }: Refusal): Refusal =>
  refuse(
    code,
    params,
    Object.fromEntries(
      Object.entries(fields).map(([name, refused]) => [
        name,
        refuse(refused.code, { ...labels(`participant.fields.${name}`), ...refused.params }),
      ]),
    ),
  )

/** Names alone, see domain.md decision 17. */
const changedFields = (before: ParticipantDocument | null, after: ParticipantDocument): string[] =>
  PARTICIPANT_FIELDS.filter((name) => (before?.[name] ?? null) !== (after[name] ?? null))
