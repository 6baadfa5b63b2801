import { ok } from '../../domain/basics/refusal.ts'
import { acceptEntry } from '../../operations/examining/acceptEntry.ts'
import { checkEntry } from '../../operations/examining/checkEntry.ts'
import { eliminateEntry } from '../../operations/examining/eliminateEntry.ts'
import { returnEntry } from '../../operations/examining/returnEntry.ts'
import { answerRepeat } from '../../operations/examining/settleRepeat.ts'
import type { Door } from '../http/define.ts'
import { entryDoor } from '../http/entryDoor.ts'
import { lines, listOf, meaning, oneOf, optional, record, text, truth } from '../http/readers.ts'
import type { FieldReader } from '../http/readers.ts'

const finding: FieldReader<{ item: string; passed: boolean; comment?: string }> = meaning(
  record({ item: text(), passed: truth, comment: optional(lines) }),
  ({ comment, ...rest }) => ok(comment ? { ...rest, comment } : rest),
)

const remark = record({ target: text(), section: text(), text: lines })

const checklist = listOf(finding, { max: 200 })
const checking = record({ checklist })
const acceptance = record({ checklist, reason: lines })
const elimination = record({ checklist, reason: lines })
const answering = record({ repeat: text({ max: 40 }), keep: text({ max: 40 }), reason: lines })
const returning = record({
  to: oneOf(['entrant', 'recommender']),
  remarks: listOf(remark, { max: 500 }),
  checklist,
})

/** What an examiner finds: 受理, 退回, 淘汰, and what is checked ahead (R109–R117). */
export const examinationEndpoints: Door[] = [
  entryDoor({
    name: 'acceptance',
    reads: acceptance,
    operate: (call, sent) => acceptEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'return',
    reads: returning,
    operate: (call, sent) => returnEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'elimination',
    reads: elimination,
    operate: (call, sent) => eliminateEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'repeat',
    reads: answering,
    operate: (call, { repeat, keep, reason }) =>
      answerRepeat({ ...call, repeatId: repeat, keep, reason }),
  }),
  entryDoor({
    name: 'check',
    reads: checking,
    operate: (call, sent) => checkEntry({ ...call, ...sent }),
  }),
]
