import {
  ballot,
  computed,
  criterion,
  experts,
  inputOf,
  lineOf,
  marksRule,
  ruleOf,
  totals,
  voted,
} from '../sampleRule.ts'

/** Rules that organisers have really published (cases 1, 2, 4, 5, 6, 7, 10), with invented marks. */
describe('published rules of films and stories', () => {
  const one = (max: string, more = {}) => marksRule([criterion('work', max)], more)

  it('1: votes as a share of the most count 30 %, experts 70 %', () => {
    const rule = ruleOf({
      marks: one('100'),
      votes: [ballot('public')],
      combine: 'weights',
      components: [voted('public', 30, { kind: 'shareOfHighest' }), experts(70)],
    })
    const output = computed(
      inputOf(
        rule,
        { a: [['90'], ['80']], b: [['96'], ['90']] },
        {
          votes: { public: { a: 200_000, b: 150_000 } },
        },
      ),
    )
    // a: 100 × 30 % + 85 × 70 % = 30 + 59.5; b: 75 × 30 % + 93 × 70 % = 22.5 + 65.1
    expect(totals(output)).toEqual({ a: [1, '89.50'], b: [2, '87.60'] })
    expect(lineOf(output, 'b').components[0]).toEqual({
      key: 'public',
      raw: '150000/1',
      points: '75/1',
      weighted: '45/2',
    })
  })

  it('2: of ten points five go by place of votes, five by five aspects of a jury', () => {
    const aspects = ['a1', 'a2', 'a3', 'a4', 'a5'].map((key) =>
      criterion(key, '1', { step: '0.1' }),
    )
    const rule = ruleOf({
      marks: marksRule(aspects),
      votes: [ballot('public')],
      components: [
        voted('public', null, {
          kind: 'byPlace',
          rows: ['5', '4', '3', '2', '1'].map((points, index) => ({ downTo: index + 1, points })),
          others: '0',
          none: '0',
        }),
        experts(null),
      ],
    })
    const output = computed(
      inputOf(
        rule,
        {
          a: [
            ['1', '1', '0.5', '0.8', '0.7'],
            ['0.9', '0.9', '0.6', '0.8', '0.8'],
          ],
          b: [
            ['1', '1', '1', '1', '0.9'],
            ['1', '1', '1', '1', '1'],
          ],
          c: [
            ['0', '0', '0', '0', '0'],
            ['0', '0', '0', '0', '0.5'],
          ],
        },
        { votes: { public: { a: 900, b: 900, c: 12 } } },
      ),
    )
    // Both share the first place of the votes: 5 + 4.00, 5 + 4.95; the third gets the points of the third place: 3 + 0.25.
    expect(totals(output)).toEqual({ b: [1, '9.95'], a: [2, '9.00'], c: [3, '3.25'] })
  })

  it('4: 100 by experts and 0.01 a vote, at most 10; who has most votes goes on to the experts', () => {
    const first = ruleOf({
      votes: [ballot('public')],
      components: [voted('public', null, { kind: 'perVote', points: '1', cap: null })],
      rounding: { places: 0, mode: 'down' },
      advance: { steps: [{ kind: 'topByVotes', votes: 'public', places: 2 }], ties: 'extend' },
    })
    const votes = { public: { a: 1500, b: 310, c: 310, d: 0 } }
    const preliminary = computed(inputOf(first, { a: [], b: [], c: [], d: [] }, { votes }))
    // b and c are equal at the cut: both go on.
    expect(preliminary.advanced.entries.map(({ entry }) => entry)).toEqual(['a', 'b', 'c'])
    const final = ruleOf({
      marks: one('100'),
      votes: [ballot('public')],
      components: [
        experts(null),
        voted('public', null, { kind: 'perVote', points: '0.01', cap: '10' }),
      ],
    })
    const output = computed(
      inputOf(final, { a: [['80']], b: [['88']] }, { votes: { public: { a: 1500, b: 310 } } }),
    )
    expect(totals(output)).toEqual({ b: [1, '91.10'], a: [2, '90.00'] })
  })

  it('5: sixty as a base, the rest by place of votes', () => {
    const rule = ruleOf({
      votes: [ballot('public')],
      components: [
        {
          key: 'base',
          label: '基础分',
          weight: null,
          rounding: null,
          source: { kind: 'constant', points: '60' },
        },
        voted('public', null, {
          kind: 'byPlace',
          rows: [
            { downTo: 1, points: '40' },
            { downTo: 3, points: '30' },
            { downTo: 10, points: '15' },
          ],
          others: '5',
          none: '0',
        }),
      ],
      rounding: { places: 0, mode: 'halfUp' },
    })
    const counts = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `e${String(index + 1).padStart(2, '0')}`,
        120 - 10 * index,
      ]),
    )
    const output = computed(
      inputOf(rule, Object.fromEntries([...Object.keys(counts), 'z'].map((entry) => [entry, []])), {
        votes: { public: counts },
      }),
    )
    const points = Object.fromEntries(
      output.lines.map(({ entry, published }) => [entry, published]),
    )
    expect(points).toMatchObject({
      e01: '100',
      e02: '90',
      e03: '90',
      e04: '75',
      e10: '75',
      e11: '65',
      e12: '65',
      z: '60',
    })
    expect(lineOf(output, 'e02').rank).toBe(2)
  })

  it('6: a preliminary of two groups with overtime, and a final of carried points, places of votes and comments', () => {
    const aspects = ['creativity', 'picture', 'content', 'continuity'].map((key) =>
      criterion(key, '10'),
    )
    const groups = [
      { key: 'teachers', label: '教师评委', weight: null },
      { key: 'students', label: '学生评委', weight: null },
    ]
    const first = ruleOf({
      marks: marksRule(aspects, { aggregate: 'sum', groups }),
      components: [experts(null)],
      adjustments: [
        {
          key: 'overtime',
          label: '超时',
          kind: 'penalty',
          of: 'total',
          points: {
            kind: 'bySeconds',
            rows: [
              { from: 10, points: '1' },
              { from: 121, points: '3' },
              { from: 301, points: '5' },
              { from: 421, points: null },
            ],
          },
        },
      ],
      rounding: { places: 0, mode: 'halfUp' },
      ties: [
        { kind: 'group', group: 'teachers' },
        ...aspects.map(({ key }) => ({ kind: 'criteria' as const, criteria: [key] })),
      ],
      advance: { steps: [{ kind: 'top', places: 2 }], ties: 'decide' },
    })
    const judges = ['t1', 't2', 't3', 's1', 's2', 's3'].map((judge) => ({
      judge,
      group: judge.startsWith('t') ? 'teachers' : 'students',
    }))
    const rows: Record<string, string[]> = {
      a: ['8888', '7777', '9999', '7777', '8888', '6666'],
      b: ['8888', '8888', '9999', '6666', '8888', '6666'],
      c: ['9988', '7777', '9988', '7777', '7777', '7777'],
      d: ['9999', '9999', '9999', '9999', '9999', '9999'],
    }
    const marks = Object.entries(rows).flatMap(([entry, own]) =>
      own.map((digits, index) => ({
        entry,
        judge: judges[index]?.judge ?? '',
        values: Object.fromEntries(aspects.map(({ key }, place) => [key, digits[place] ?? ''])),
      })),
    )
    const output = computed({
      ...inputOf(first, { a: [], b: [], c: [], d: [] }),
      judges,
      marks,
      assigned: marks.map(({ entry, judge }) => ({ entry, judge })),
      adjustments: [
        { entry: 'a', code: 'overtime', seconds: 9 },
        { entry: 'c', code: 'overtime', seconds: 120 },
        { entry: 'd', code: 'overtime', seconds: 421 },
      ],
    })
    // a: teachers 96, students 84 = 180; b: 100 + 80 = 180; c: 96 + 84 = 180 less 1; d is out of the ranking.
    expect(totals(output)).toEqual({ b: [1, '180'], a: [2, '180'], c: [3, '179'] })
    expect(lineOf(output, 'b').tieLink).toBe(0)
    expect(output.unranked).toEqual([{ entry: 'd', adjustment: 'overtime' }])
    expect(output.advanced.entries.map(({ entry }) => entry)).toEqual(['a', 'b'])

    const final = ruleOf({
      marks: one('20'),
      votes: [ballot('hall')],
      components: [
        {
          key: 'carried',
          label: '初赛成绩',
          weight: null,
          rounding: null,
          source: { kind: 'carried', value: 'published', acrossRegions: false },
        },
        voted('hall', null, {
          kind: 'byPlace',
          rows: Array.from({ length: 10 }, (_, index) => ({
            downTo: index + 1,
            points: String(10 - index),
          })),
          others: '0',
          none: '0',
        }),
        experts(null),
      ],
    })
    const last = computed(
      inputOf(
        final,
        { a: [['15'], ['18']], b: [['12'], ['16']] },
        {
          carried: { carried: { a: '180', b: '180' } },
          votes: { hall: { a: 40, b: 77 } },
        },
      ),
    )
    // a: 180 + 9 + 16.5; b: 180 + 10 + 14
    expect(totals(last)).toEqual({ a: [1, '205.50'], b: [2, '204.00'] })
  })

  it('7: 0.05 a vote up to 25, experts of 75, and prizes by one aspect or the sum of two', () => {
    const rule = ruleOf({
      marks: marksRule([
        criterion('voice', '25'),
        criterion('text', '25'),
        criterion('stage', '25'),
      ]),
      votes: [ballot('public')],
      components: [
        voted('public', null, { kind: 'perVote', points: '0.05', cap: '25' }),
        experts(null),
      ],
      awards: [
        award('best', { kind: 'ranking' }),
        award('voice', { kind: 'criteria', criteria: ['voice'] }),
        award('pair', { kind: 'criteria', criteria: ['text', 'stage'] }),
      ],
    })
    const output = computed(
      inputOf(
        rule,
        {
          a: [
            ['20', '24', '22'],
            ['22', '20', '24'],
          ],
          b: [
            ['25', '18', '20'],
            ['24', '20', '20'],
          ],
        },
        {
          votes: { public: { a: 120, b: 900 } },
        },
      ),
    )
    // a: 6 + 66; b: 25 (not 45) + 63.5
    expect(totals(output)).toEqual({ b: [1, '88.50'], a: [2, '72.00'] })
    expect(lineOf(output, 'b').panel?.criteria[0]).toEqual({ key: 'voice', mean: '49/2' })
  })

  it('10: votes online, votes in the hall and experts, each as a share of its highest', () => {
    const rule = ruleOf({
      marks: one('100'),
      votes: [ballot('online'), ballot('hall')],
      combine: 'weights',
      components: [
        voted('online', 30, { kind: 'shareOfHighest' }),
        voted('hall', 30, { kind: 'shareOfHighest' }),
        experts(40, 'shareOfHighest'),
      ],
    })
    const output = computed(
      inputOf(
        rule,
        { a: [['80'], ['84']], b: [['90'], ['90']] },
        {
          votes: { online: { a: 1000, b: 400 }, hall: { a: 150, b: 200 } },
        },
      ),
    )
    // a: 30 + 22.5 + 82 ÷ 90 × 40 = 36.44…; b: 12 + 30 + 40
    expect(totals(output)).toEqual({ a: [1, '88.94'], b: [2, '82.00'] })
  })
})

function award(
  key: string,
  source: { kind: 'ranking' } | { kind: 'criteria'; criteria: string[] },
) {
  return {
    key,
    title: key,
    source,
    quota: { kind: 'places' as const, places: 1 },
    least: null,
    perUnit: null,
    excludes: [],
    ties: 'decide' as const,
    cash: null,
    vacancy: 'vacant' as const,
  }
}
