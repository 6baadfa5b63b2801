import { JOIN_NOTE_MAX } from '#src/domain/forms/textBounds.ts'
import { readJoinNote } from '#src/operations/units/readUnitInput.ts'

describe('a note to a unit', () => {
  it('should be counted by whole characters, and be refused rather than cut', () => {
    const most = '𠮷'.repeat(JOIN_NOTE_MAX)
    expect(readJoinNote({ note: most })).toEqual({ ok: true, value: most })
    expect(readJoinNote({ note: `${most}字` })).toMatchObject({
      fields: { note: { code: 'fieldTooLong', params: { count: JOIN_NOTE_MAX + 1 } } },
    })
  })
})
