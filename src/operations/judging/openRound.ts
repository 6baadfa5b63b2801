import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { RoundDocument } from '../../domain/documents/index.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { updateDocument } from '../../store/database/documents.ts'
import { touchPages } from '../../store/database/touchPages.ts'
import { transact } from '../../store/database/transact.ts'
import { closeExamination } from '../../store/records/closeExamination.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Call } from '../shared/call.ts'
import { lockRound } from './lockRound.ts'
import { roundRule } from './roundRule.ts'

/**
 * Opens a round: from now on its rule and score sheet are fixed (R119), and the first round of a contest closes the
 * examination (domain.md, lifecycle). A round closed too early opens again under the same rule.
 * Refuses roundRuleIncomplete, conversionMissing, roundAlreadyOpen, resultsPublished.
 */
export function openRound({
  req,
  actor,
  now,
  roundId,
}: Call & { roundId: unknown }): Promise<RoundDocument | Refusal> {
  return transact(req, async (transaction) => {
    const locked = await lockRound({ transaction, actor, roundId, action: 'open' })
    if (isRefusal(locked)) return locked
    const { round, category, contest } = locked
    const declared = roundRule({
      round,
      category,
      host: settingsOf(req.payload).voteConversions,
    })
    if (isRefusal(declared)) return declared
    const { rule, scoreSheet } = declared.value
    const opened = await updateDocument(req, 'rounds', round.id, {
      state: 'open',
      criteria: scoreSheet.criteria,
      openedAt: round.openedAt ?? now.toISOString(),
      closedAt: null,
    })
    await appendActivity(transaction, {
      actor,
      now,
      action: 'openRound',
      subject: 'rounds',
      subjectId: round.id,
      contest: contest.id,
      from: round.state,
      to: 'open',
      details: { ruleVersion: rule.version, scoreSheetVersion: scoreSheet.version },
    })
    if (await closeExamination({ transaction, contest: contest.id, now })) {
      await appendActivity(transaction, {
        actor,
        now,
        action: 'closeExamination',
        subject: 'contests',
        subjectId: contest.id,
        contest: contest.id,
        details: { round: round.id },
      })
    }
    await touchPages({ req, tags: [`contest:${contest.id}`] })
    return opened
  })
}
