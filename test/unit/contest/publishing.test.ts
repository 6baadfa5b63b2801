import { refuse } from '#src/domain/basics/refusal.ts'
import { asksForRules, checkRules } from '#src/domain/contest/publishing.ts'
import type { Publishable } from '#src/domain/contest/publishing.ts'
import type { Contest } from '#src/domain/types/index.ts'
import { richText } from '#src/operations/contest/richText.ts'

const submission = (opensAt: string | null, closesAt: string | null = null) =>
  [{ key: 'submission', title: '申报', opensAt, closesAt }] as unknown as Contest['windows']
const WINDOWS = submission('2030-06-01T00:00:00+08:00')
const RULES = richText(['参赛须知。'])
const contest = (more: Partial<Publishable> = {}): Publishable => ({
  windows: WINDOWS,
  published: true,
  rules: null,
  ...more,
})

describe('the rules of a contest', () => {
  it('should have words that somebody could agree to', () => {
    expect(checkRules({ rules: RULES }).ok).toBe(true)
    for (const rules of [null, undefined, richText([]), richText(['', ' \u3000'])]) {
      expect(checkRules({ rules })).toEqual(refuse('rulesMissing'))
    }
  })

  it('should be asked for where it is published, opened, or left without them', () => {
    const draft = contest({ published: false })
    const ruled = contest({ rules: RULES })
    const other = contest({ windows: submission('2030-07-01T00:00:00+08:00') })
    const asked: [Publishable | null, Publishable][] = [
      [null, contest()],
      [draft, contest()],
      [contest({ windows: submission(null) }), contest()],
      [contest(), other],
      [ruled, contest()],
    ]
    for (const [before, after] of asked) expect(asksForRules({ before, after })).toBe(true)
  })

  it('should not be asked for of what is not shown, or was so before and opens nothing', () => {
    const draft = contest({ published: false })
    const utc = contest({ windows: submission('2030-05-31T16:00:00Z', '2030-09-01T00:00:00Z') })
    const unasked: [Publishable | null, Publishable][] = [
      [null, draft],
      [contest(), draft],
      [contest(), contest()],
      [contest(), utc],
    ]
    for (const [before, after] of unasked) expect(asksForRules({ before, after })).toBe(false)
  })
})
