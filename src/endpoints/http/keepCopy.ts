import { isRefusal, refuse } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { KeptCopy } from '../../operations/entry/keepWorkingCopy.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import type { Answer } from './define.ts'
import type { Body } from './readBody.ts'
import { oneOfNames, readStamp, refuseUnknown } from './controls.ts'

/** Reads what a page sends of its working copy as JSON: `input` (null drops it) and its stamp. */
export async function keepCopy(
  body: Body,
  keep: (typed: { input: unknown; stamp: CopyStamp }) => Promise<KeptCopy | Refusal>,
): Promise<Answer> {
  const stranger = refuseUnknown(body, oneOfNames('input', 'writer', 'sequence', 'base', 'force'))
  if (stranger) return stranger
  const stamp = readStamp(body)
  if (!stamp) return refuse('invalid')
  const kept = await keep({ input: body.input, stamp })
  return isRefusal(kept) ? kept : { value: kept }
}
