import { documentHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import type { Call } from '../../operations/shared/call.ts'
import { staffEndpoint } from './define.ts'
import type { Door } from './define.ts'
import { beside, optional, record, text } from './readers.ts'
import type { FieldReader } from './readers.ts'

/**
 * A door of the panel to one operation on one entry: reads what was sent, calls, and answers with where the entry
 * stands now. Whose entry it is, and whether it may be done now, is for the operation to say.
 */
export const entryDoor = <Sent>({
  name,
  reads,
  operate,
}: {
  /** What comes into being: `POST /api/staff/entries/:id/<name>`. */
  name: string
  reads: FieldReader<Sent>
  operate: (call: Call & { entryId: unknown }, sent: Sent) => Promise<EntryDocument | Refusal>
}): Door =>
  staffEndpoint({
    path: `/entries/:id/${name}`,
    method: 'post',
    reads: beside(['seenAt'], seen, reads),
    handler: async ({ req, actor, now, params, body: { aside, main } }) => {
      const { seenAt } = aside
      const call = { req, actor, now, entryId: params.id, ...(seenAt ? { seenAt } : {}) }
      const entry = await operate(call, main)
      if (isRefusal(entry)) return entry
      const { id, stage, number, acceptanceNumber } = entry
      return {
        value: { id, stage, number, acceptanceNumber },
        next: documentHref(req.payload, 'entries', id),
      }
    },
  })

const seen = record({ seenAt: optional(text()) })
