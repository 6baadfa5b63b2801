import type { RoundInput } from '#src/domain/rules/roundInput.ts'
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

/** Rules of the stage that organisers have really published (cases 3, 8, 9, 11, 12), with invented marks. */
describe('published rules of the stage', () => {
  const trim = {
    per: 'sheet',
    drop: { kind: 'number', each: 1 },
    from: 3,
    counted: 'fewest',
  } as const
  const column = (text: string) => text.split(' ').map((mark) => [mark])

  it('3: nine judges, highest and lowest out; a tie at the cut is performed again, then voted on', () => {
    const rule = ruleOf({
      marks: marksRule([criterion('skill', '100', { min: '70', step: '0.01' })], { trim }),
      components: [experts(null)],
      ties: [{ kind: 'performAgain' }, { kind: 'panelVote' }],
      advance: { steps: [{ kind: 'top', places: 2 }], ties: 'decide' },
    })
    const sheets = {
      a: column('90 91 92 93 94 95 96 97 98'),
      b: column('70 88.5 90 90 90.25 91 92 93 100'),
      c: column('80 88.5 90 90 90.25 91 92 93 99.99'),
    }
    const open = computed(inputOf(rule, sheets))
    // a: 658 ÷ 7 = 94; b and c: 88.5 + 90 + 90 + 90.25 + 91 + 92 + 93 = 634.75, ÷ 7 = 90.678…
    expect(totals(open)).toEqual({ a: [1, '94.00'], b: [2, '90.68'], c: [2, '90.68'] })
    expect(open.waiting).toEqual([{ link: 0, entries: ['b', 'c'] }])
    expect(open.advanced).toEqual({
      entries: [{ entry: 'a', steps: [0] }],
      undecided: [{ step: 0, places: 1, entries: ['b', 'c'] }],
    })
    const again = { link: 'performAgain', values: { b: '91.20', c: '91.20' } } as const
    const equal = computed(inputOf(rule, sheets, { records: [again] }))
    expect(equal.waiting).toEqual([{ link: 1, entries: ['b', 'c'] }])
    const vote = { link: 'panelVote', values: { b: '4', c: '5' } } as const
    const voted = computed(inputOf(rule, sheets, { records: [again, vote] }))
    expect(totals(voted)).toMatchObject({ c: [2, '90.68'], b: [3, '90.68'] })
    expect(lineOf(voted, 'c').tieLink).toBe(1)
    expect(voted.advanced.entries.map(({ entry }) => entry)).toEqual(['a', 'c'])
  })

  it('8: the mean with three decimals, and only then overtime off', () => {
    const rule = ruleOf({
      marks: marksRule([criterion('speech', '10', { step: '0.01' })], {
        trim,
        rounding: {
          criterion: null,
          sheet: null,
          group: null,
          panel: { places: 3, mode: 'halfUp' },
        },
      }),
      components: [experts(null)],
      adjustments: [
        {
          key: 'overtime',
          label: '超时',
          kind: 'penalty',
          of: 'panel',
          points: {
            kind: 'bySeconds',
            rows: [
              { from: 10, points: '0.2' },
              { from: 31, points: '0.5' },
            ],
          },
        },
      ],
      rounding: { places: 3, mode: 'halfUp' },
    })
    const output = computed(
      inputOf(
        rule,
        { a: column('9.5 9.4 9.31 9.2 9.99'), b: column('9.5 9.5 9.5 9.5 9.5') },
        {
          adjustments: [
            { entry: 'b', code: 'overtime', seconds: 31 },
            { entry: 'a', code: 'overtime', seconds: 10 },
          ],
        },
      ),
    )
    // a: (9.31 + 9.4 + 9.5) ÷ 3 = 9.40333… → 9.403 − 0.2; b: 9.5 − 0.5
    expect(totals(output)).toEqual({ a: [1, '9.203'], b: [2, '9.000'] })
    expect(lineOf(output, 'a').panel?.value).toBe('9403/1000')
    expect(lineOf(output, 'a').panel?.judges.map(({ leftOut }) => leftOut)).toEqual([
      null,
      null,
      null,
      'low',
      'high',
    ])
  })

  it('9: aspects of different size, and time by a table from both sides', () => {
    const sizes = { c1: '2', c2: '2', c3: '2', d1: '2', d2: '1', d3: '0.5', d4: '0.5' }
    const rule = ruleOf({
      marks: marksRule(
        Object.entries(sizes).map(([key, max]) => criterion(key, max, { step: '0.01' })),
      ),
      components: [experts(null)],
      adjustments: [
        {
          key: 'over',
          label: '超时',
          kind: 'penalty',
          of: 'total',
          points: {
            kind: 'bySeconds',
            rows: [
              { from: 1, points: '0.02' },
              { from: 11, points: '0.05' },
              { from: 21, points: '0.1' },
              { from: 31, points: '0.2' },
            ],
          },
        },
        {
          key: 'short',
          label: '不足六分钟',
          kind: 'penalty',
          of: 'total',
          points: { kind: 'fixed', points: '0.1' },
        },
      ],
      advance: { steps: [{ kind: 'top', places: 1 }], ties: 'extend' },
    })
    const output = computed(
      inputOf(
        rule,
        {
          a: [
            ['1.9', '1.8', '1.9', '1.8', '0.9', '0.45', '0.45'],
            ['2', '1.8', '1.8', '1.9', '0.9', '0.4', '0.4'],
          ],
          b: [
            ['1.9', '1.9', '1.9', '1.8', '0.9', '0.45', '0.45'],
            ['2', '1.8', '1.8', '1.9', '0.9', '0.4', '0.4'],
          ],
        },
        {
          adjustments: [
            { entry: 'b', code: 'over', seconds: 20 },
            { entry: 'a', code: 'short' },
          ],
        },
      ),
    )
    // a: (9.2 + 9.2) ÷ 2 − 0.1; b: (9.3 + 9.2) ÷ 2 − 0.05
    expect(totals(output)).toEqual({ b: [1, '9.20'], a: [2, '9.10'] })
  })

  it('11: 40 % of the preliminary and 60 % of the final; then the final’s, then the panel', () => {
    const rule = ruleOf({
      marks: marksRule([criterion('speech', '100')], { trim }),
      combine: 'weights',
      components: [
        {
          key: 'preliminary',
          label: '初赛',
          weight: 40,
          rounding: null,
          source: { kind: 'carried', value: 'exact', acrossRegions: false },
        },
        { ...experts(60), key: 'final', label: '决赛' },
      ],
      ties: [
        { kind: 'component', component: 'final' },
        { kind: 'component', component: 'preliminary' },
        { kind: 'decision' },
      ],
    })
    const output = computed(
      inputOf(
        rule,
        { a: column('80 90 91 92 99'), b: column('70 88 89 90 91'), c: column('91 91 91 91 91') },
        {
          carried: { preliminary: { a: '88.5', b: '183/2', c: '177/2' } },
        },
      ),
    )
    // a: 35.4 + 54.6; b: 36.6 + 53.4; c: 35.4 + 54.6. a and c are equal in the final and before it.
    expect(totals(output)).toEqual({ a: [1, '90.00'], c: [1, '90.00'], b: [3, '90.00'] })
    expect(lineOf(output, 'b').tieLink).toBe(0)
    expect(output.waiting).toEqual([{ link: 2, entries: ['a', 'c'] }])
  })

  it('12: equal totals are marked again with a finer step, as often as it takes', () => {
    const rule = ruleOf({
      marks: marksRule([criterion('speech', '10', { step: '0.01' })]),
      components: [experts(null)],
      ties: [{ kind: 'finerStep' }],
    })
    const sheets = { a: column('9.51 9.49'), b: column('9.5 9.5'), c: column('9.4 9.6') }
    const records: RoundInput['records'] = [
      { link: 'finerStep', values: { a: '9.501', b: '9.501', c: '9.499' } },
      { link: 'finerStep', values: { a: '9.5012', b: '9.5013' } },
    ]
    const output = computed(inputOf(rule, sheets, { records: records.slice(0, 1) }))
    expect(totals(output)).toEqual({ a: [1, '9.50'], b: [1, '9.50'], c: [3, '9.50'] })
    // The second record names those still equal only after the first: both are compared in their order.
    const finer = computed(inputOf(rule, sheets, { records }))
    expect(totals(finer)).toEqual({ b: [1, '9.50'], a: [2, '9.50'], c: [3, '9.50'] })
    expect(finer.waiting).toEqual([])
  })
})
