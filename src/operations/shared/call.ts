import type { PayloadRequest } from 'payload'

import type { Actor } from '../../domain/types/index.ts'

/** What every operation is called with. Time is passed in; nothing below reads a clock. */
export type Call = {
  req: PayloadRequest
  actor: Actor
  now: Date
  /** `updatedAt` of the entry as the person saw it: what was written since is refused as `changedMeanwhile`. */
  seenAt?: string
}

/** An action on an entry that asks for nothing but a reason. */
export type CallWithReason = Call & { entryId: unknown; reason: string }
