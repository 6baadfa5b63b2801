import type { Endpoint } from 'payload'

import { unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { FieldRemark } from '../../domain/types/index.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import { declineEntry } from '../../operations/recommending/declineEntry.ts'
import {
  keepOpinionCopy,
  settlingOpinionCopy,
} from '../../operations/recommending/keepOpinionCopy.ts'
import type { OpinionText } from '../../operations/recommending/keepOpinionCopy.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import type { Call } from '../../operations/shared/call.ts'
import { recommendEntry } from '../../operations/recommending/recommendEntry.ts'
import { reconsiderEntry } from '../../operations/recommending/reconsiderEntry.ts'
import { returnEntry } from '../../operations/examining/returnEntry.ts'
import { reviseOpinion } from '../../operations/recommending/reviseOpinion.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Body } from '../http/readBody.ts'
import { lines } from '../http/readers.ts'
import { refuseUnknown, takeControls } from '../http/controls.ts'
import { keepCopy } from '../http/keepCopy.ts'
import { remarkName } from './remarkName.ts'

const REMARK = remarkName('')
const isRemark = (name: string): boolean => name.startsWith(REMARK)

/** A recommender's word on one entry (R84, R85), and what is typed of it so far. */
export const opinionEndpoints: Endpoint[] = [
  ...doors({
    name: 'recommendation',
    text: 'opinion',
    isKnown: (name) => name === 'opinion',
    operate: (call, { opinion }) => recommendEntry({ ...call, opinion }),
  }),
  ...doors({
    name: 'opinion',
    text: 'opinion',
    isKnown: (name) => name === 'opinion',
    operate: (call, { opinion }) => reviseOpinion({ ...call, opinion }),
  }),
  ...doors({
    name: 'rejection',
    text: 'reason',
    isKnown: (name) => name === 'reason',
    operate: (call, { reason }) => declineEntry({ ...call, reason }),
  }),
  ...doors({
    name: 'return',
    text: 'remarks',
    isKnown: isRemark,
    operate: (call, body) => {
      const remarks = readRemarks(body)
      return isRefusal(remarks)
        ? Promise.resolve(remarks)
        : returnEntry({ ...call, to: 'entrant', remarks: remarks.remarks })
    },
  }),
  portalEndpoint({
    path: '/unit/entries/:id/reconsideration',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const call = { req, actor, now, entryId: params.id }
      const entry = refuseUnknown(body, () => false) ?? (await reconsiderEntry(call))
      return isRefusal(entry) ? entry : pageOf(req, entry)
    },
  }),
]

/**
 * `POST /api/portal/unit/entries/:id/<name>`, and `…/<name>/copy` for what is typed into its form; whether the entry is
 * theirs is for the operation to say.
 */
function doors({
  name,
  text,
  isKnown,
  operate,
}: {
  name: string
  text: OpinionText
  isKnown: (name: string) => boolean
  operate: (call: Call & { entryId: unknown }, body: Body) => Promise<EntryDocument | Refusal>
}): Endpoint[] {
  return [
    portalEndpoint({
      path: `/unit/entries/:id/${name}`,
      method: 'post',
      handler: async ({ req, actor, now, params, body }) => {
        const call = { req, actor, now, entryId: params.id }
        const { controls, input } = takeControls(body)
        const entry =
          refuseUnknown(input, isKnown) ??
          (await settlingOpinionCopy({ ...call, text, stamp: controls.stamp }, () =>
            operate(call, input),
          ))
        return isRefusal(entry) ? entry : pageOf(req, entry)
      },
    }),
    portalEndpoint({
      path: `/unit/entries/:id/${name}/copy`,
      method: 'post',
      handler: ({ req, actor, now, params, body }) =>
        keepCopy(body, (typed) =>
          keepOpinionCopy({ req, actor, now, text, isKnown, entryId: params.id, ...typed }),
        ),
    }),
  ]
}

async function pageOf(req: Call['req'], { id, stage, contest }: EntryDocument) {
  const slug = (await loadContest(req, contest))?.slug ?? ''
  return { value: { id, stage }, next: unitHref(`/${slug}/entries/${id}`) }
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
