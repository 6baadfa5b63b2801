import { decidePaper } from '../../operations/papers/decidePaper.ts'
import type { Door } from '../http/define.ts'
import { entryDoor } from '../http/entryDoor.ts'
import { lines, oneOf, record, text } from '../http/readers.ts'

const decision = record({
  file: text(),
  decision: oneOf(['confirm', 'askAnother']),
  remark: lines,
})

/** `POST /api/staff/entries/:id/paper`: a scan due after acceptance counts, or another is asked for (R79c, R115). */
export const paperDecisionEndpoints: Door[] = [
  entryDoor({
    name: 'paper',
    reads: decision,
    operate: (call, { file, ...sent }) => decidePaper({ ...call, ...sent, fileId: file }),
  }),
]
