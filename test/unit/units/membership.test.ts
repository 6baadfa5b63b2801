import fc from 'fast-check'

import { bySeniority, checkJoinRate, checkRemoval } from '#src/domain/units/membership.ts'
import type { JoinState } from '#src/domain/units/membership.ts'

const member = (id: string, since: string, grants: unknown[] = []) => ({
  id,
  createdAt: '2020-01-01T00:00:00.000Z',
  unitSince: since,
  grants,
})
const A = member('a', '2026-01-01T00:00:00.000Z')
const B = member('b', '2026-02-01T00:00:00.000Z')
const C = member('c', '2026-03-01T00:00:00.000Z', ['recommender'])

describe('members of a unit', () => {
  it('should stand in the order in which they came, whatever order they are given in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([A, B, C], { minLength: 3 }), (members) => {
        expect(bySeniority(members).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
      }),
    )
  })

  it('should count from when an account came to the unit, not from when it was opened', () => {
    const older = { ...member('z', '2026-05-01T00:00:00.000Z'), createdAt: '2010-01-01T00:00:00Z' }
    expect(bySeniority([older, A])[0]).toBe(A)
  })

  it('should never let the last one, the first one or a granted one be taken out', () => {
    const outcome = (id: string, members = [A, B, C]) => {
      const may = checkRemoval({ members, member: id })
      return may.ok ? 'ok' : may.code
    }
    expect(outcome('a')).toBe('memberFirst')
    expect(outcome('a', [A])).toBe('memberFirst')
    expect(outcome('b')).toBe('ok')
    expect(outcome('c')).toBe('memberGranted')
    expect(outcome('x')).toBe('notFound')
  })
})

describe('requests to join', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const at = (hoursAgo: number, state: JoinState = 'withdrawn') => ({
    state,
    createdAt: new Date(now.getTime() - hoursAgo * 3_600_000).toISOString(),
  })
  const code = (requests: ReturnType<typeof at>[]) => checkJoinRate({ requests, now })?.code ?? null

  it('should come one at a time and three within 24 hours', () => {
    expect(code([])).toBeNull()
    expect(code([at(100, 'open')])).toBe('joinOpen')
    expect(code([at(1), at(2)])).toBeNull()
    expect(code([at(1), at(2), at(23)])).toBe('joinTooOften')
    expect(code([at(1), at(2), at(25)])).toBeNull()
  })
})
