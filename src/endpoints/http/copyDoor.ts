import { isRefusal, ok } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { KeptCopy } from '../../operations/entry/keepWorkingCopy.ts'
import type { Call } from '../../operations/shared/call.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import { STAMP, stampOf } from './controls.ts'
import { portalEndpoint } from './define.ts'
import type { Asked, Door } from './define.ts'
import { meaning, record, whatever } from './readers.ts'

/** `input` as it was typed so far, null to drop it; the form's own definition says what may be in it. */
const reads = meaning(record({ input: whatever, ...STAMP }), ({ input, ...stamp }) =>
  ok({ input, stamp: stampOf(stamp) }),
)

/** `POST /api/portal<path>/copy`: what is being typed into a form, kept until it is saved. */
export const copyDoor = ({
  path,
  keep,
}: {
  /** Of the form. */
  path: string
  keep: (
    typed: Call & { params: Asked['params']; input: unknown; stamp: CopyStamp },
  ) => Promise<KeptCopy | Refusal>
}): Door =>
  portalEndpoint({
    path: `${path}/copy`,
    method: 'post',
    isForm: true,
    reads,
    handler: async ({ req, actor, now, params, body: { input, stamp } }) => {
      const kept = await keep({ req, actor, now, params, input, stamp })
      return isRefusal(kept) ? kept : { value: kept }
    },
  })
