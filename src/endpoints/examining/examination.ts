import type { Endpoint } from 'payload'

import { ok } from '../../domain/basics/refusal.ts'
import { checkEntry } from '../../operations/examining/checkEntry.ts'
import { acceptEntry } from '../../operations/examining/acceptEntry.ts'
import { eliminateEntry } from '../../operations/examining/eliminateEntry.ts'
import { returnEntry } from '../../operations/examining/returnEntry.ts'
import { lines, listOf, oneOf, optional, record, text, truth } from '../http/readers.ts'
import type { Reader } from '../http/readers.ts'
import { entryDoor } from '../http/entryDoor.ts'

const finding: Reader<{ item: string; passed: boolean; comment?: string }> = (value) => {
  const read = record({ item: text(), passed: truth, comment: optional(lines) })(value)
  if (!read.ok) return read
  const { comment, ...rest } = read.value
  return ok(comment ? { ...rest, comment } : rest)
}

const remark = record({ target: text(), section: text(), text: lines })

const checklist = listOf(finding, { max: 200 })
const checking = record({ checklist })
const acceptance = record({ checklist, reason: lines })
const elimination = record({ checklist, reason: lines })
const returning = record({
  to: oneOf(['entrant', 'recommender']),
  remarks: listOf(remark, { max: 500 }),
  checklist,
})

/** What an examiner finds: 受理, 退回, 淘汰, and what is checked ahead (R109–R117). */
export const examinationEndpoints: Endpoint[] = [
  entryDoor({
    name: 'acceptance',
    reader: acceptance,
    operate: (call, sent) => acceptEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'return',
    reader: returning,
    operate: (call, sent) => returnEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'elimination',
    reader: elimination,
    operate: (call, sent) => eliminateEntry({ ...call, ...sent }),
  }),
  entryDoor({
    name: 'check',
    reader: checking,
    operate: (call, sent) => checkEntry({ ...call, ...sent }),
  }),
]
