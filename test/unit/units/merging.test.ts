import { aliasesAfterMerge, checkMerge, signUpToKeep } from '#src/domain/units/merging.ts'

const unit = (id: string, mergedInto: string | null = null) => ({ id, mergedInto })
const ask = (changes: Partial<Parameters<typeof checkMerge>[0]> = {}) => {
  const asked = { from: unit('a'), into: unit('b'), sealedTables: 0, ownRecommended: [] }
  const outcome = checkMerge({ ...asked, ...changes })
  return outcome.ok ? 'ok' : outcome.code
}

describe('checkMerge', () => {
  it('should let two standing units become one', () => {
    expect(ask()).toBe('ok')
  })

  it('should refuse one unit twice, and one that is gone', () => {
    expect(ask({ into: unit('a') })).toBe('mergeSame')
    expect(ask({ from: unit('a', 'x') })).toBe('mergeDone')
    expect(ask({ into: unit('b', 'x') })).toBe('mergeDone')
  })

  it('should keep sealed tables under the name they were sealed under, and no entry recommend itself', () => {
    expect(ask({ sealedTables: 1 })).toBe('mergeSealed')
    expect(ask({ ownRecommended: ['2024-W-0001'] })).toBe('mergeOwnRecommendation')
  })
})

describe('signUpToKeep', () => {
  const signUp = (id: string, createdAt: string, completedAt: string | null = null) => ({
    id,
    createdAt,
    completedAt,
  })

  it('should keep the completed one, then the older one, in either order', () => {
    const open = signUp('a', '2026-01-01')
    const whole = signUp('b', '2026-02-01', '2026-02-02')
    const older = signUp('c', '2026-01-15', '2026-03-01')
    for (const [one, other, kept] of [
      [open, whole, whole],
      [whole, older, older],
    ] as const) {
      expect(signUpToKeep(one, other)).toBe(kept)
      expect(signUpToKeep(other, one)).toBe(kept)
    }
  })
})

describe('aliasesAfterMerge', () => {
  it('should collect every other name once, and not the unit’s own', () => {
    const into = { name: '甲厂', normalisedName: '甲厂', aliases: [{ name: '老甲' }] }
    const from = {
      name: '乙厂',
      normalisedName: '乙厂',
      aliases: [{ name: '老甲' }, { name: '甲厂' }],
    }
    expect(aliasesAfterMerge(into, from)).toEqual([{ name: '老甲' }, { name: '乙厂' }])
  })
})
