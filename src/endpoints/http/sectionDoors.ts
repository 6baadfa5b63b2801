import { isRefusal } from '../../domain/basics/refusal.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import type { KeptCopy } from '../../operations/entry/keepWorkingCopy.ts'
import type { Call } from '../../operations/shared/call.ts'
import type { CopyStamp } from '../../store/records/workingCopies.ts'
import { fromPage } from './controls.ts'
import { copyDoor } from './copyDoor.ts'
import { portalEndpoint } from './define.ts'
import type { Asked, Door } from './define.ts'
import { formAnswers } from './openNames.ts'
import { record } from './readers.ts'

type Typed<Input> = Call & { params: Asked['params']; input: Input; stamp: CopyStamp }

/**
 * The two doors of a section of a form: `POST /api/portal<path>` saves it, `…/copy` keeps what is being typed. `save` names
 * the page of the whole form too: there somebody goes on who leaves the section unfinished.
 */
export const sectionDoors = ({
  path,
  save,
  keep,
}: {
  path: string
  save: (
    typed: Omit<Typed<Readonly<Record<string, unknown>>>, 'stamp'> & {
      partial: boolean
      stamp: CopyStamp | null
    },
  ) => Promise<{ value: unknown; hub: string } | Refusal>
  keep: (typed: Typed<unknown>) => Promise<KeptCopy | Refusal>
}): Door[] => [
  portalEndpoint({
    path,
    method: 'post',
    isForm: true,
    reads: fromPage(record({}, formAnswers)),
    handler: async ({ req, actor, now, params, body: { controls, input } }) => {
      const { isUnfinished: partial, stamp } = controls
      const saved = await save({ req, actor, now, params, input, partial, stamp })
      if (isRefusal(saved)) return saved
      const { value, hub } = saved
      return { value, next: partial ? hub : (controls.next ?? hub) }
    },
  }),
  copyDoor({ path, keep }),
]
