import { ok, refuse } from '#src/domain/basics/refusal.ts'
import { checkSlug, RESERVED_SLUGS } from '#src/domain/basics/slugs.ts'

describe('checkSlug', () => {
  it.each(['shi-li-2030', 'a1', '2030-story', 'administration'])('should admit %s', (slug) => {
    expect(checkSlug(slug)).toEqual(ok(slug))
  })

  it.each([
    '',
    'a',
    'Story',
    '2030',
    'a--b',
    '-a',
    'a-',
    'a_b',
    'a.b',
    'a/b',
    '故事',
    ' ab',
    'a'.repeat(61),
  ])('should refuse the shape of %j', (slug) =>
    expect(checkSlug(slug)).toEqual(refuse('slugShape', { slug })),
  )

  it('should refuse every address the product keeps for itself', () => {
    for (const slug of ['admin', 'api', 'my', 'unit', 'judge', 'live', 'en', 'zh', 'healthz']) {
      expect(checkSlug(slug)).toEqual(refuse('slugReserved', { slug }))
    }
    expect([...RESERVED_SLUGS].filter((slug) => slug.trim() !== slug || slug === '')).toEqual([])
  })
})
