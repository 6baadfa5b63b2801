import type { Endpoint } from 'payload'

import { judgeHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { recordMark } from '../../operations/judging/recordMark.ts'
import { findById } from '../../store/database/documents.ts'
import type { Body } from '../http/readBody.ts'
import { portalEndpoint } from '../http/define.ts'
import { lines } from '../http/readers.ts'

/** A criterion's field in the score sheet: `points.<key>`. */
const PREFIX = 'points.'

/** A judge's score sheet for one entry (R126, R131). */
export const markEndpoints: Endpoint[] = [
  portalEndpoint({
    path: '/judge/rounds/:round/entries/:entry/marks',
    method: 'post',
    handler: async ({ req, actor, now, params, body }) => {
      const comment = lines(body.comment)
      if (isRefusal(comment)) return { ...comment, fields: { comment } }
      const mark = await recordMark({
        req,
        actor,
        now,
        roundId: params.round,
        entryId: params.entry,
        values: pointsIn(body),
        comment: comment.value,
      })
      if (isRefusal(mark)) return besideFields(mark)
      const entry = await findById(req, 'entries', mark.entry)
      const marked = encodeURIComponent(entry?.number ?? '')
      return { value: { id: mark.id }, next: judgeHref(`?marked=${marked}`) }
    },
  }),
]

/** What was left empty is absent; what is no number is told apart by the rule. */
function pointsIn(body: Body): Record<string, number> {
  const typed = Object.entries(body).flatMap(([name, value]): [string, number][] =>
    name.startsWith(PREFIX) && typeof value === 'string' && value.trim() !== ''
      ? [[name.slice(PREFIX.length), Number(value.normalize('NFKC'))]]
      : [],
  )
  return Object.fromEntries(typed)
}

function besideFields(refusal: Refusal): Refusal {
  if (!refusal.fields || 'comment' in refusal.fields) return refusal
  const fields = Object.entries(refusal.fields).map(([key, each]) => [PREFIX + key, each])
  return { ...refusal, fields: Object.fromEntries(fields) }
}
