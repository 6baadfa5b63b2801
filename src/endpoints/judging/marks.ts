import { judgeHref } from '../../domain/basics/addresses.ts'
import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { wholeNumbers } from '../../domain/basics/wholeNumber.ts'
import { recordMark } from '../../operations/judging/recordMark.ts'
import { findById } from '../../store/database/documents.ts'
import { portalEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { lines, record, typed } from '../http/readers.ts'

/** A criterion's field in the score sheet: `points.<key>`. */
const PREFIX = 'points.'
/** One a criterion of the round; the rule says which there are. */
const points = { isKnown: (name: string) => name.startsWith(PREFIX), reader: typed }

/** A judge's score sheet for one entry (R126, R131). */
export const markEndpoints: Door[] = [
  portalEndpoint({
    path: '/judge/rounds/:round/entries/:entry/marks',
    method: 'post',
    reads: record({ comment: lines }, points),
    handler: async ({ req, actor, now, params, body: { comment, ...sheet } }) => {
      const mark = await recordMark({
        req,
        actor,
        now,
        roundId: params.round,
        entryId: params.entry,
        values: pointsIn(sheet),
        comment,
      })
      if (isRefusal(mark)) return besideFields(mark)
      const entry = await findById(req, 'entries', mark.entry)
      const marked = encodeURIComponent(entry?.number ?? '')
      return { value: { id: mark.id }, next: judgeHref(`?marked=${marked}`) }
    },
  }),
]

/** What was left empty is absent; what is no number is told apart by the rule. */
const pointsIn = (sheet: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(
    Object.entries(wholeNumbers(sheet)).map(([name, points]) => [
      name.slice(PREFIX.length),
      points,
    ]),
  )

function besideFields(refusal: Refusal): Refusal {
  if (!refusal.fields || 'comment' in refusal.fields) return refusal
  const fields = Object.entries(refusal.fields).map(([key, each]) => [PREFIX + key, each])
  return { ...refusal, fields: Object.fromEntries(fields) }
}
