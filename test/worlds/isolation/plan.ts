import fc from 'fast-check'

/** Where an entry is to be in the end; `recalled`, `moved` and `gone` have been on a desk and no longer are. */
export const FATES = [
  'draft',
  'recalled',
  'submitted',
  'recommended',
  'declined',
  'returned',
  'sealed',
  'sentBack',
  'accepted',
  'moved',
  'gone',
] as const
export type Fate =
  | ('draft' | 'recalled' | 'submitted' | 'recommended' | 'declined' | 'returned')
  | ('sealed' | 'sentBack' | 'accepted' | 'moved' | 'gone')

/** Which of its unit's contests a recommender is for: the first, the second, or both. */
const WHERE = [[0], [1], [0, 1]] as const

export type PlannedEntry = {
  contest: number
  category: number
  /** Units enter, persons enter, and so do units that recommend for others. */
  applicant: 'unit' | 'person' | 'recommender'
  /** One of few, so that one enters several times and in both contests. */
  who: number
  /** A recommender of the contest, unless the category asks for none. */
  route: 'recommender' | 'direct'
  recommender: number
  fate: Fate
  isShared: boolean
}
export type Plan = {
  contests: {
    showDrafting: boolean
    categories: { title: string; recommendation: 'required' | 'none' }[]
  }[]
  recommenders: { contests: readonly number[]; seals: boolean; kind: string }[]
  entries: PlannedEntry[]
  /** What is asked of all that may be asked follows from it. */
  dice: number
}

const category = fc.record({
  title: fc.constantFrom('故事演讲', '微视频', '征文', 'Essay “A”', "O'Story <b>"),
  recommendation: fc.constantFrom('required' as const, 'required' as const, 'none' as const),
})
const contest = fc.record({
  showDrafting: fc.boolean(),
  categories: fc.array(category, { minLength: 1, maxLength: 3 }),
})
const recommender = fc.record({
  contests: fc.constantFrom(...WHERE),
  seals: fc.boolean(),
  kind: fc.constantFrom('district', 'trade', 'group'),
})
const entry = fc.record({
  contest: fc.constantFrom(0, 0, 1),
  category: fc.nat({ max: 2 }),
  applicant: fc.constantFrom('unit' as const, 'unit' as const, 'person' as const, 'recommender'),
  who: fc.nat({ max: 2 }),
  route: fc.constantFrom('recommender' as const, 'recommender' as const, 'direct' as const),
  recommender: fc.nat({ max: 3 }),
  fate: fc.constantFrom(...FATES),
  isShared: fc.boolean(),
})

/** Two contests at once, with their recommenders, who enters and how far each entry has come. */
export const plans: fc.Arbitrary<Plan> = fc
  .record({
    contests: fc.tuple(contest, contest),
    others: fc.array(recommender, { minLength: 1, maxLength: 3 }),
    entries: fc.array(entry, { minLength: 9, maxLength: 13 }),
    dice: fc.nat(),
  })
  .map(({ contests, others, entries, dice }) => ({
    contests: contests as Plan['contests'],
    // One always recommends in the first contest, so that there is always somebody to hide things from.
    recommenders: [{ contests: [0], seals: true, kind: 'district' }, ...others],
    entries: entries as PlannedEntry[],
    dice,
  }))
