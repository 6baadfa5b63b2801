import { isRefusal } from '#src/domain/basics/refusal.ts'
import { checkOrganiser } from '#src/domain/contest/organising.ts'
import { checkRoundAction } from '#src/domain/judging/roundMoves.ts'
import type { RoundAction } from '#src/domain/judging/roundMoves.ts'
import type { RoundState } from '#src/domain/types/index.ts'

const STATES: RoundState[] = ['draft', 'open', 'closed', 'published']
/** By hand: what is answered in draft, open, closed, published. */
const TABLE: Record<RoundAction, string[]> = {
  open: ['ok', 'roundAlreadyOpen', 'ok', 'resultsPublished'],
  close: ['roundNotOpen', 'ok', 'roundNotOpen', 'resultsPublished'],
  assign: ['ok', 'ok', 'roundNotOpen', 'resultsPublished'],
  compute: ['roundNotClosed', 'roundNotClosed', 'ok', 'resultsPublished'],
  publish: ['roundNotClosed', 'roundNotClosed', 'ok', 'resultsPublished'],
}

describe('checkRoundAction', () => {
  it.each(Object.keys(TABLE) as RoundAction[])('should answer %s by the state alone', (action) => {
    const answers = STATES.map((state) => {
      const checked = checkRoundAction(action, state)
      return isRefusal(checked) ? checked.code : 'ok'
    })
    expect(answers).toEqual(TABLE[action])
  })
})

describe('checkOrganiser', () => {
  const staff = (
    role: 'admin' | 'organiser' | 'examiner' | 'auditor',
    contests: string[] = [],
  ) => ({
    kind: 'staff' as const,
    id: 's',
    name: '示例',
    role,
    contests,
  })

  it('should let organisers and administrators of the contest, and tell others apart', () => {
    expect(checkOrganiser(staff('organiser'), 'c').ok).toBe(true)
    expect(checkOrganiser(staff('admin', ['c']), 'c').ok).toBe(true)
    expect(checkOrganiser(staff('organiser', ['other']), 'c')).toMatchObject({ code: 'notFound' })
    expect(checkOrganiser(staff('examiner'), 'c')).toMatchObject({ code: 'notAllowed' })
    expect(checkOrganiser(staff('auditor'), 'c')).toMatchObject({ code: 'notAllowed' })
    const account = { kind: 'account' as const, id: 'a', name: '', unit: null, person: true }
    expect(checkOrganiser({ ...account, grants: [] }, 'c')).toMatchObject({ code: 'notFound' })
  })
})
