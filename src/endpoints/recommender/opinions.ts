import type { Endpoint } from 'payload'

import { isRefusal } from '../../domain/refusal.ts'
import type { Refusal } from '../../domain/refusal.ts'
import type { EntryDocument, FieldRemark } from '../../domain/types/index.ts'
import { declineEntry } from '../../operations/declineEntry.ts'
import { loadContest } from '../../operations/loadContest.ts'
import type { Call } from '../../operations/moveEntry.ts'
import { recommendEntry } from '../../operations/recommendEntry.ts'
import { reconsiderEntry } from '../../operations/reconsiderEntry.ts'
import { returnEntry } from '../../operations/returnEntry.ts'
import { reviseOpinion } from '../../operations/reviseOpinion.ts'
import { portalEndpoint } from '../define.ts'
import type { Body } from '../readBody.ts'
import { lines } from '../readers.ts'
import { refuseUnknown } from '../portal/controls.ts'
import { remarkName } from './remarkName.ts'

const REMARK = remarkName('')

/** A recommender's word on one entry (R84, R85). */
export const opinionEndpoints: Endpoint[] = [
  door({
    name: 'recommendation',
    isKnown: (name) => name === 'opinion',
    operate: (call, { opinion }) => recommendEntry({ ...call, opinion }),
  }),
  door({
    name: 'opinion',
    isKnown: (name) => name === 'opinion',
    operate: (call, { opinion }) => reviseOpinion({ ...call, opinion }),
  }),
  door({
    name: 'rejection',
    isKnown: (name) => name === 'reason',
    operate: (call, { reason }) => declineEntry({ ...call, reason }),
  }),
  door({ name: 'reconsideration', operate: (call) => reconsiderEntry(call) }),
  door({
    name: 'return',
    isKnown: (name) => name.startsWith(REMARK),
    operate: (call, body) => {
      const remarks = readRemarks(body)
      return isRefusal(remarks)
        ? Promise.resolve(remarks)
        : returnEntry({ ...call, to: 'entrant', remarks: remarks.remarks })
    },
  }),
]

/** `POST /api/portal/unit/entries/:id/<name>`; whether the entry is theirs is for the operation to say. */
function door({
  name,
  isKnown = () => false,
  operate,
}: {
  name: string
  isKnown?: (name: string) => boolean
  operate: (call: Call & { entryId: unknown }, body: Body) => Promise<EntryDocument | Refusal>
}): Endpoint {
  return portalEndpoint({
    path: `/unit/entries/:id/${name}`,
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const call = { req, actor, now, entryId: params.id }
      const entry = refuseUnknown(body, isKnown) ?? (await operate(call, body))
      if (isRefusal(entry)) return entry
      const { id, stage } = entry
      const contest = await loadContest(req, entry.contest)
      return { value: { id, stage }, next: `/unit/${contest?.slug ?? ''}/entries/${id}` }
    },
  })
}

/** One text a section; a section without one does not open. */
function readRemarks(body: Body): { ok: true; remarks: FieldRemark[] } | Refusal {
  const remarks: FieldRemark[] = []
  for (const [name, value] of Object.entries(body)) {
    const read = lines(value)
    if (isRefusal(read)) return read
    const section = name.slice(REMARK.length)
    if (read.value) remarks.push({ target: section, section, text: read.value })
  }
  return { ok: true, remarks }
}
