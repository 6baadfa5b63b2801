import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkExaminer, checkOrganiser } from '../../domain/contest/organising.ts'
import type { EntryDocument, ProposalDocument } from '../../domain/documents/index.ts'
import { staffActor } from '../../queries/accounts/staffPeople.ts'
import { appendActivity } from '../../store/database/activity.ts'
import { findById, updateDocument } from '../../store/database/documents.ts'
import { lockRow } from '../../store/database/lock.ts'
import { transact } from '../../store/database/transact.ts'
import { moveEntry } from '../lifecycle/moveEntry.ts'
import type { Call } from '../shared/call.ts'
import { recordExamination } from './recordExamination.ts'

type Answering = Call & { entryId: unknown; proposalId: unknown }

/**
 * The second of two people confirms what the first proposed, signed in as themself; only now does the entry move, and the
 * rule looks at both of them again. Refuses notFound, proposalDecided, proposalOwn, and what the lifecycle refuses.
 */
export function confirmProposal(props: Answering): Promise<EntryDocument | Refusal> {
  const { req, actor, now } = props
  return answering(props, async (proposal) => {
    const { entry: entryId, reason } = proposal
    if (proposal.action === 'accept') return refuse('notAllowed')
    if (proposal.proposer === actor.id) return refuse('proposalOwn')
    await settle(props, proposal, 'confirmed')
    const secondPerson = await staffActor(req, proposal.proposer)
    const moved = await moveEntry({
      req,
      actor,
      now,
      entryId,
      action: proposal.action,
      input: { reason: reason ?? '', ...(secondPerson ? { secondPerson } : {}) },
      details: { proposal: proposal.id, proposer: proposal.proposer },
      follow: async (locked) => {
        if (proposal.action !== 'reinstate') return
        await recordExamination({ locked, actor, decision: 'reinstate', reason: reason ?? '' })
      },
    })
    return moved
  })
}

/**
 * The second person says no, with a reason, or the first takes it back; the entry stays as it is.
 * Refuses notFound, notAllowed, proposalDecided, reasonMissing.
 */
export function refuseProposal(
  props: Answering & { reason: string },
): Promise<EntryDocument | Refusal> {
  const { req, actor, now, reason } = props
  return answering(props, async (proposal, transaction) => {
    const check = proposal.action === 'accept' ? checkExaminer : checkOrganiser
    const allowed = check(actor, proposal.contest)
    if (isRefusal(allowed)) return allowed
    const answer = reason.trim()
    if (!answer && proposal.proposer !== actor.id) return refuse('reasonMissing')
    await settle(props, proposal, 'refused', answer)
    await appendActivity(transaction, {
      actor,
      now,
      contest: proposal.contest,
      subject: 'entries',
      subjectId: proposal.entry,
      action: 'refuseProposal',
      details: { proposal: proposal.id, proposed: proposal.action, reason: answer },
    })
    return (await findById(req, 'entries', proposal.entry)) ?? refuse('notFound')
  })
}

/** Two who answer at once come one after the other. */
function answering(
  { req, actor, entryId, proposalId }: Answering,
  answer: (
    proposal: ProposalDocument,
    transaction: Parameters<Parameters<typeof transact>[1]>[0],
  ) => Promise<EntryDocument | Refusal>,
): Promise<EntryDocument | Refusal> {
  return transact(req, async (transaction) => {
    const found = await findById(req, 'proposals', proposalId)
    if (!found || found.entry !== entryId) return refuse('notFound')
    const concerned = checkExaminer(actor, found.contest)
    if (isRefusal(concerned)) return concerned
    await lockRow(transaction, 'proposals', found.id)
    const proposal = await findById(req, 'proposals', found.id)
    if (proposal?.state !== 'open') return refuse('proposalDecided')
    return answer(proposal, transaction)
  })
}

async function settle(
  { req, actor, now }: Answering,
  { id }: ProposalDocument,
  state: 'confirmed' | 'refused',
  answer = '',
): Promise<void> {
  await updateDocument(req, 'proposals', id, {
    state,
    decider: actor.id,
    decidedAt: now.toISOString(),
    ...(answer ? { answer } : {}),
  })
}
