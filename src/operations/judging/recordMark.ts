import { cleanText } from '../../domain/basics/cleanText.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { countCharacters } from '../../domain/basics/textLength.ts'
import type { MarkDocument } from '../../domain/documents/index.ts'
import { MAX_COMMENT, standingMarks, totalMark } from '../../domain/judging/scoring.ts'
import { loadRound } from '../../queries/judging/loadRound.ts'
import { isEntryEligible } from '../../queries/shown/isEntryEligible.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { createDocument, findAll, findFirst } from '../../store/database/documents.ts'
import { isUuid, lockName, lockNameShared } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import type { Call } from '../shared/call.ts'
import { roundLock } from './lockRound.ts'

/**
 * Keeps a judge's score sheet for one entry: whole points, every criterion marked (R126, R131). Marks are never changed;
 * a correction is a new one that supersedes the judge's own earlier one. What is not assigned is not found (R132).
 * Refuses notAssigned, roundNotOpen, entryNotInRound, markOutOfRange and markIncomplete with `fields` by criterion.
 */
export function recordMark({
  req,
  actor,
  now,
  roundId,
  entryId,
  values,
  comment,
}: Call & {
  roundId: unknown
  entryId: unknown
  /** Points by criterion key. */
  values: Record<string, number>
  comment?: string
}): Promise<MarkDocument | Refusal> {
  return transact(req, async (transaction) => {
    if (actor.kind !== 'account' || !isUuid(roundId) || !isUuid(entryId)) {
      return refuse('notAssigned')
    }
    await lockNameShared(transaction, roundLock(roundId))
    const own = { round: roundId, judge: actor.id, entry: entryId }
    const ofOwn = { and: Object.entries(own).map(([name, id]) => ({ [name]: { equals: id } })) }
    const assignment = await findFirst(req, 'assignments', ofOwn)
    const round = await loadRound(transaction, roundId)
    const isJudge = actor.grants.some(
      ({ role, contest }) => role === 'judge' && contest === round?.contest,
    )
    if (!assignment || !round || !isJudge) return refuse('notAssigned')
    if (round.state !== 'open') return refuse('roundNotOpen')
    if (!(await isEntryEligible({ transaction, entry: entryId }))) return refuse('entryNotInRound')
    const total = totalMark({ criteria: round.criteria, values })
    if (isRefusal(total)) return total
    const words = cleanText(comment ?? '', { lines: true })
    const count = countCharacters(words)
    if (count > MAX_COMMENT) {
      const tooLong = refuse('fieldTooLong', { count, max: MAX_COMMENT })
      return refuse('invalid', {}, { comment: tooLong })
    }
    await lockName(transaction, `mark:${assignment.id}`)
    const [earlier] = standingMarks(await findAll(req, 'marks', ofOwn))
    const mark = await createDocument(req, 'marks', {
      ...own,
      contest: round.contest,
      values,
      comment: words || null,
      supersedes: earlier?.id ?? null,
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'recordMark',
      subject: 'marks',
      subjectId: mark.id,
      contest: round.contest,
      from: earlier?.id ?? null,
      to: mark.id,
      details: { round: roundId, entry: entryId },
    })
    return mark
  })
}
