import { cleanText } from '../../domain/basics/cleanText.ts'
import { normaliseCreditCode } from '../../domain/basics/creditCode.ts'
import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { checkManager } from '../../domain/contest/organising.ts'
import type { Call } from '../../operations/shared/call.ts'
import { findUnit } from '../../operations/units/findUnit.ts'
import { mergeUnits, previewMerge } from '../../operations/units/mergeUnits.ts'
import type { UnitMerge } from '../../operations/units/mergeUnits.ts'
import { createTranslator } from '../../translations/translate.ts'
import { staffEndpoint } from '../http/define.ts'
import type { Door } from '../http/define.ts'
import { lines, oneOf, record, text } from '../http/readers.ts'
import type { ReadBy } from '../http/readers.ts'
import { localeOfRequest } from '../http/respond.ts'
import { mergeInWords } from './mergeInWords.ts'

/** `unit`: the page's own, by id; `other`: by full name or credit code; `keep`: which of the two stays. */
const MERGING = {
  unit: text(),
  other: text(),
  keep: oneOf(['unit', 'other']),
  reason: lines,
}

/** Two records of one unit become one, seen beforehand. */
export const mergingEndpoints: Door[] = [
  mergeDoor('/unit-merges/preview', 'heading', (call) => previewMerge(call)),
  mergeDoor('/unit-merges', 'result', (call) => mergeUnits(call)),
]

function mergeDoor(
  path: string,
  words: 'heading' | 'result',
  operate: (
    call: Call & { fromId: string; intoId: string; reason: string },
  ) => Promise<UnitMerge | Refusal>,
): Door {
  return staffEndpoint({
    path,
    method: 'post',
    reads: record(MERGING),
    handler: async ({ req, actor, now, body }) => {
      // Before a name is looked up: whether there is such a unit is not for everybody to know.
      const may = checkManager(actor)
      if (isRefusal(may)) return may
      const pair = await readPair(req, body)
      if (isRefusal(pair)) return pair
      const merge = await operate({ req, actor, now, ...pair })
      if (isRefusal(merge)) return merge
      const t = createTranslator(localeOfRequest(req))
      const { from, into } = merge
      const heading = t(`membership.merge.${words}`, { from: from.name, into: into.name })
      return { value: { heading, lines: mergeInWords(merge, t), into: into.id } }
    },
  })
}

async function readPair(
  req: Call['req'],
  { unit, other: typed, keep, reason }: ReadBy<typeof MERGING>,
) {
  const name = cleanText(typed)
  const creditCode = normaliseCreditCode(typed)
  const other = name ? await findUnit(req, { name, creditCode }) : null
  if (!other) return refuse('unitUnknown')
  const [fromId, intoId] = keep === 'unit' ? [other.id, unit] : [unit, other.id]
  return { fromId, intoId, reason }
}
