import { unitHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { EntryDocument } from '../../domain/documents/index.ts'
import type { FieldRemark } from '../../domain/types/index.ts'
import { returnEntry } from '../../operations/examining/returnEntry.ts'
import { declineEntry } from '../../operations/recommending/declineEntry.ts'
import {
  keepOpinionCopy,
  settlingOpinionCopy,
} from '../../operations/recommending/keepOpinionCopy.ts'
import type { OpinionText } from '../../operations/recommending/keepOpinionCopy.ts'
import { recommendEntry } from '../../operations/recommending/recommendEntry.ts'
import { reconsiderEntry } from '../../operations/recommending/reconsiderEntry.ts'
import { reviseOpinion } from '../../operations/recommending/reviseOpinion.ts'
import type { Call } from '../../operations/shared/call.ts'
import { loadContest } from '../../queries/contest/loadContest.ts'
import { fromPage } from '../http/controls.ts'
import { copyDoor } from '../http/copyDoor.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { lines, nothing, record, typed } from '../http/readers.ts'
import type { FieldReader } from '../http/readers.ts'
import { remarkName } from './remarkName.ts'

const REMARK = remarkName('')
/** One text a section of the form. */
const remarks = { isKnown: (name: string) => name.startsWith(REMARK), reader: lines }

/** A recommender's word on one entry (R84, R85), and what is typed of it so far. */
export const opinionEndpoints: Door[] = [
  ...doors({
    name: 'recommendation',
    text: 'opinion',
    isKnown: (name) => name === 'opinion',
    reads: record({ opinion: typed }),
    operate: (call, { opinion }) => recommendEntry({ ...call, opinion }),
  }),
  ...doors({
    name: 'opinion',
    text: 'opinion',
    isKnown: (name) => name === 'opinion',
    reads: record({ opinion: typed }),
    operate: (call, { opinion }) => reviseOpinion({ ...call, opinion }),
  }),
  ...doors({
    name: 'rejection',
    text: 'reason',
    isKnown: (name) => name === 'reason',
    reads: record({ reason: typed }),
    operate: (call, { reason }) => declineEntry({ ...call, reason }),
  }),
  ...doors({
    name: 'return',
    text: 'remarks',
    isKnown: remarks.isKnown,
    reads: record({}, remarks),
    operate: (call, sent) => returnEntry({ ...call, to: 'entrant', remarks: remarksIn(sent) }),
  }),
  portalEndpoint({
    path: '/unit/entries/:id/reconsideration',
    method: 'post',
    reads: nothing,
    handler: async ({ req, actor, now, params }) => {
      const entry = await reconsiderEntry({ req, actor, now, entryId: params.id })
      return isRefusal(entry) ? entry : pageOf(req, entry)
    },
  }),
]

/**
 * `POST /api/portal/unit/entries/:id/<name>`, and `…/<name>/copy` for what is typed into its form; whether the entry is
 * theirs is for the operation to say.
 */
function doors<Sent>({
  name,
  text,
  isKnown,
  reads,
  operate,
}: {
  name: string
  text: OpinionText
  /** Names that a kept copy of the form may have. */
  isKnown: (name: string) => boolean
  reads: FieldReader<Sent>
  operate: (call: Call & { entryId: unknown }, sent: Sent) => Promise<EntryDocument | Refusal>
}): Door[] {
  return [
    portalEndpoint({
      path: `/unit/entries/:id/${name}`,
      method: 'post',
      reads: fromPage(reads),
      handler: async ({ req, actor, now, params, body: { controls, input } }) => {
        const call = { req, actor, now, entryId: params.id }
        const entry = await settlingOpinionCopy({ ...call, text, stamp: controls.stamp }, () =>
          operate(call, input),
        )
        return isRefusal(entry) ? entry : pageOf(req, entry)
      },
    }),
    copyDoor({
      path: `/unit/entries/:id/${name}`,
      keep: ({ params: { id }, ...stored }) =>
        keepOpinionCopy({ ...stored, text, isKnown, entryId: id }),
    }),
  ]
}

async function pageOf(req: Call['req'], { id, stage, contest }: EntryDocument) {
  const slug = (await loadContest(req, contest))?.slug ?? ''
  return { value: { id, stage }, next: unitHref(`/${slug}/entries/${id}`) }
}

/** A section without a remark does not open. */
const remarksIn = (sent: Readonly<Record<string, string>>): FieldRemark[] =>
  Object.entries(sent).flatMap(([name, text]) => {
    const section = name.slice(REMARK.length)
    return text ? [{ target: section, section, text }] : []
  })
