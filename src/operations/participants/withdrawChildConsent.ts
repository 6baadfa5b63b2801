import { refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { ParticipantDocument } from '../../domain/documents/index.ts'
import { entriesNaming } from '../../queries/participants/entriesNaming.ts'
import { keptParticipant } from '../../queries/participants/keptParticipants.ts'
import { loadCategory } from '../../queries/contest/loadContest.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { updateDocument } from '../../store/database/documents.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import { dropChildFiles } from '../files/dropChildFiles.ts'
import { nameFiles } from '../files/nameFiles.ts'
import { lockParticipants } from '../lifecycle/lockParticipants.ts'
import type { Call } from '../shared/call.ts'

/**
 * The consent for a participant is taken back, whenever. At once the name is no longer public; what was given before fills no
 * place any more (`childSlotKey`), and in drafts it goes; entries that were handed in keep theirs as proof, lose their standing (`isEligible`), and wait
 * for staff, who see it on the first screen and in words on the desk. An entry handed in anew with a new consent stands again.
 * Refuses notFound.
 */
export function withdrawChildConsent({
  req,
  actor,
  now,
  participantId,
}: Call & { participantId: unknown }): Promise<ParticipantDocument | Refusal> {
  return transact(req, async (transaction) => {
    const kept = await keptParticipant(req, { actor, id: participantId })
    if (!kept) return refuse('notFound')
    await lockParticipants(transaction, [kept.id])
    const at = now.toISOString()
    const saved = await updateDocument(req, 'participants', kept.id, {
      consentWithdrawnAt: at,
      publicName: 'none',
      shownAs: null,
    })
    const named = await entriesNaming(req, kept.id)
    for (const entry of named) {
      if (entry.stage === 'draft' || entry.stage === 'returned') {
        await dropChildFiles(transaction, { entry: entry.id, participant: kept.id, now })
      }
      const category = await loadCategory(req, entry.category)
      if (category) await nameFiles({ transaction, entry, category })
      await appendActivity(transaction, {
        actor,
        now,
        action: 'withdrawChildConsent',
        subject: 'entries',
        subjectId: entry.id,
        contest: entry.contest,
        details: { participant: kept.id },
      })
    }
    if (named.length === 0) {
      await appendActivity(transaction, {
        actor,
        now,
        action: 'withdrawChildConsent',
        subject: 'participants',
        subjectId: kept.id,
      })
    }
    const tags = [...new Set(named.map(({ contest }) => `contest:${contest}`))]
    if (tags.length > 0) await touchPages({ req, tags })
    return saved
  })
}
