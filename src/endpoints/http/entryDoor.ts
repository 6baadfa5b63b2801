import type { Endpoint } from 'payload'

import { documentHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import type { Call } from '../../operations/shared/call.ts'
import { staffEndpoint } from './define.ts'
import { optional, record, text } from './readers.ts'
import type { Reader } from './readers.ts'

/**
 * A door of the panel to one operation on one entry: reads what was sent, calls, and answers with where the entry
 * stands now. Whose entry it is, and whether it may be done now, is for the operation to say.
 */
export const entryDoor = <Sent extends object>({
  name,
  reader,
  operate,
}: {
  /** What comes into being: `POST /api/staff/entries/:id/<name>`. */
  name: string
  reader: Reader<Sent>
  operate: (call: Call & { entryId: unknown }, sent: Sent) => Promise<EntryDocument | Refusal>
}): Endpoint =>
  staffEndpoint({
    path: `/entries/:id/${name}`,
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const sent = reader(body)
      if (isRefusal(sent)) return sent
      const seen = readSeenAt(body)
      if (isRefusal(seen)) return seen
      const { seenAt } = seen.value
      const call = { req, actor, now, entryId: params.id, ...(seenAt ? { seenAt } : {}) }
      const entry = await operate(call, sent.value)
      if (isRefusal(entry)) return entry
      const { id, stage, number, acceptanceNumber } = entry
      return {
        value: { id, stage, number, acceptanceNumber },
        next: documentHref(req.payload, 'entries', id),
      }
    },
  })

const readSeenAt = record({ seenAt: optional(text()) })
