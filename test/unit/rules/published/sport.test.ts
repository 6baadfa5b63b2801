import {
  computed,
  criterion,
  experts,
  inputOf,
  lineOf,
  marksRule,
  ruleOf,
  totals,
} from '../sampleRule.ts'

/** Three more rules found beside the twelve: song contests, figure skating, ballroom dancing. Marks are invented. */
describe('published rules from elsewhere', () => {
  it('song contest: 12, 10, 8 … of every jury; then supporters, then twelves, then tens', () => {
    const rule = ruleOf({
      marks: marksRule([criterion('liking', '100')], {
        perJudge: {
          kind: 'pointsByPlace',
          points: ['12', '10', '8', '7', '6', '5', '4', '3', '2', '1'],
        },
        aggregate: 'sum',
      }),
      components: [experts(null)],
      rounding: { places: 0, mode: 'halfUp' },
      ties: [{ kind: 'supporters' }, { kind: 'countBack' }],
    })
    const places: Record<string, number[]> = {
      a: [1, 1, 3, 12],
      b: [2, 2, 4, 3],
      c: [3, 4, 1, 4],
      d: [4, 3, 2, 5],
      e: [5, 5, 5, 1],
      f: [6, 6, 6, 2],
      g: [7, 7, 7, 6],
      h: [8, 8, 8, 7],
      i: [9, 9, 9, 8],
      k: [10, 10, 10, 9],
      l: [11, 11, 11, 10],
      m: [12, 12, 12, 11],
    }
    const sheets = Object.fromEntries(
      Object.entries(places).map(([entry, own]) => [
        entry,
        own.map((place) => [String(100 - place)]),
      ]),
    )
    const output = computed(inputOf(rule, sheets))
    // a: 12 + 12 + 8 + 0; b: 10 + 10 + 7 + 8; c: 8 + 7 + 12 + 7; d: 7 + 8 + 10 + 6; e: 6 + 6 + 6 + 12; l: only 1
    expect(totals(output)).toMatchObject({
      b: [1, '35'],
      c: [2, '34'],
      a: [3, '32'],
      d: [4, '31'],
      e: [5, '30'],
      l: [11, '1'],
      m: [12, '0'],
    })
    // Of equal points, who has more juries that gave any; a short table shows it with four songs.
    const tied = { a: [1, 1, 9], b: [2, 2, 3], c: [9, 9, 1], d: [3, 3, 2] }
    const short = ruleOf({
      ...rule,
      marks: marksRule([criterion('liking', '100')], {
        perJudge: { kind: 'pointsByPlace', points: ['12', '10', '4'] },
        aggregate: 'sum',
      }),
    })
    const few = computed(
      inputOf(
        short,
        Object.fromEntries(
          Object.entries(tied).map(([entry, own]) => [
            entry,
            own.map((place) => [String(50 - place)]),
          ]),
        ),
      ),
    )
    // a: 12 + 12 + 0 = 24; b: 10 + 10 + 4 = 24; d: 4 + 4 + 10 = 18; c: 0 + 0 + 12 = 12. b has three supporters, a two.
    expect(totals(few)).toEqual({ b: [1, '24'], a: [2, '24'], d: [3, '18'], c: [4, '12'] })
    expect(lineOf(few, 'b').tieLink).toBe(0)
  })

  it('skating: each component trimmed of nine judges, times its factor, rounded, added up, deductions off', () => {
    const rule = ruleOf({
      marks: marksRule(
        [
          criterion('composition', '10', { step: '0.25', factor: '1.33' }),
          criterion('presentation', '10', { step: '0.25', factor: '1.33' }),
          criterion('skills', '10', { step: '0.25', factor: '1.33' }),
        ],
        {
          trim: { per: 'criterion', drop: { kind: 'number', each: 1 }, from: 3, counted: 'fewest' },
          rounding: {
            criterion: { places: 2, mode: 'halfUp' },
            sheet: null,
            group: null,
            panel: null,
          },
        },
      ),
      components: [experts(null)],
      adjustments: [
        {
          key: 'fall',
          label: '摔倒',
          kind: 'penalty',
          of: 'total',
          points: { kind: 'given', most: '3' },
        },
      ],
    })
    const sheet = [
      '9 8.75 9.25',
      '9.25 9 9.25',
      '8.75 8.5 9',
      '9.5 9.25 9.5',
      '9 8.75 9',
      '9.25 9 9.25',
      '8.5 8 9.75',
      '9 9.25 9.25',
      '10 9 8.5',
    ].map((row) => row.split(' '))
    const output = computed(
      inputOf(rule, { a: sheet }, { adjustments: [{ entry: 'a', code: 'fall', points: '1' }] }),
    )
    // composition 63.75 ÷ 7 × 1.33 = 12.1125 → 12.11; presentation 62.25 ÷ 7 × 1.33 = 11.8275 → 11.83;
    // skills 64.5 ÷ 7 × 1.33 = 12.255 → 12.26; together 36.20, less 1
    expect(totals(output)).toEqual({ a: [1, '35.20'] })
    expect(lineOf(output, 'a').panel?.judges[6]?.criteriaLeftOut).toEqual([
      'composition',
      'presentation',
      'skills',
    ])
  })

  it('ballroom: by the majority of places, then by the larger one, then by the sum within it', () => {
    const rule = ruleOf({
      marks: marksRule([criterion('dance', '10')], { aggregate: 'majorityPlace' }),
      components: [experts(null)],
      rounding: { places: 0, mode: 'halfUp' },
    })
    const places: Record<string, number[]> = {
      a: [1, 1, 1, 3, 5],
      b: [2, 2, 4, 1, 2],
      c: [3, 3, 2, 2, 4],
      d: [5, 4, 3, 4, 1],
      e: [4, 5, 5, 5, 3],
    }
    const output = computed(
      inputOf(
        rule,
        Object.fromEntries(
          Object.entries(places).map(([entry, own]) => [
            entry,
            own.map((place) => [String(10 - place)]),
          ]),
        ),
      ),
    )
    // a: three firsts of five; b: four times second or better, c: two; at place 3 c has four, d two; d has its majority at 4.
    expect(output.lines.map(({ entry }) => entry)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(totals(output)).toMatchObject({ a: [1, '5'], e: [5, '1'] })
  })
})
