import type { ChecklistFinding } from '../domain/lifecycle.ts'
import type { Refusal } from '../domain/refusal.ts'
import type { Actor, EntryDocument } from '../domain/types/index.ts'
import { actorOf } from '../store/actors.ts'
import { findById } from '../store/documents.ts'
import { moveEntry } from './moveEntry.ts'
import type { Call } from './moveEntry.ts'
import { recordExamination } from './recordExamination.ts'

type WithReason = Call & { entryId: unknown; reason: string }

/** 淘汰: an entry that does not meet the rules leaves, with a reason, and gives its slot back (R19, R37, R113). */
export function eliminateEntry({
  entryId,
  reason,
  checklist = [],
  ...call
}: WithReason & {
  /** What the examiner has looked at so far; kept with the finding. */
  checklist?: ChecklistFinding[]
}): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'eliminate',
    entryId,
    input: { reason },
    follow: (locked) =>
      recordExamination({ locked, actor: call.actor, decision: 'eliminate', reason, checklist }),
  })
}

/** Takes an elimination back; two people answer for it, and the slot is taken again under lock. */
export function reinstateEntry({
  entryId,
  reason,
  secondPersonId,
  ...call
}: WithReason & { secondPersonId: unknown }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'reinstate',
    entryId,
    input: async () => withSecondPerson({ reason, req: call.req, secondPersonId }),
    follow: (locked) =>
      recordExamination({ locked, actor: call.actor, decision: 'reinstate', reason }),
    details: { secondPerson: String(secondPersonId) },
  })
}

/** 取消资格 after acceptance, with a second person. */
export function disqualifyEntry({
  entryId,
  reason,
  secondPersonId,
  ...call
}: WithReason & { secondPersonId: unknown }): Promise<EntryDocument | Refusal> {
  return moveEntry({
    ...call,
    action: 'disqualify',
    entryId,
    input: async () => withSecondPerson({ reason, req: call.req, secondPersonId }),
    details: { secondPerson: String(secondPersonId) },
  })
}

/** Takes an accepted entry out at its entrant's request. */
export function withdrawAcceptedEntry({
  entryId,
  reason,
  ...call
}: WithReason): Promise<EntryDocument | Refusal> {
  return moveEntry({ ...call, action: 'withdrawAccepted', entryId, input: { reason } })
}

/** 未完成: what was never finished ends when the examination is over. */
export function lapseEntry({
  entryId,
  ...call
}: Call & { entryId: unknown }): Promise<EntryDocument | Refusal> {
  return moveEntry({ ...call, action: 'lapse', entryId })
}

async function withSecondPerson({
  req,
  reason,
  secondPersonId,
}: {
  req: Call['req']
  reason: string
  secondPersonId: unknown
}): Promise<{ reason: string; secondPerson?: Actor }> {
  const found = await findById(req, 'staff', secondPersonId)
  const secondPerson = found && actorOf({ ...found, collection: 'staff' })
  return { reason, ...(secondPerson ? { secondPerson } : {}) }
}
