import { checkClosing, isUnderWay, staysAsDocument } from '#src/domain/contest/closing.ts'
import { STAGES } from '#src/domain/types/entry.ts'

const NOTHING = { granted: 0, underWay: 0, joint: 0, hasColleagues: false }
const code = (changes: Partial<typeof NOTHING>) =>
  checkClosing({ ...NOTHING, ...changes })?.code ?? null

describe('closing an account', () => {
  it('should be open where nothing is under way, and where colleagues go on', () => {
    expect(code({})).toBeNull()
    expect(code({ underWay: 3, joint: 1, hasColleagues: true })).toBeNull()
  })

  it('should say what stands in its way', () => {
    expect(code({ granted: 1, hasColleagues: true })).toBe('closeGranted')
    expect(code({ underWay: 1 })).toBe('closeUnderWay')
    expect(code({ joint: 1 })).toBe('closeJoint')
  })

  it('should leave no stage both on its way and a document', () => {
    expect(STAGES.filter((stage) => isUnderWay(stage) && staysAsDocument(stage))).toEqual([])
    expect(STAGES.filter(staysAsDocument)).toEqual(['accepted', 'disqualified'])
  })
})
