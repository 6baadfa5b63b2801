import { createHash } from 'node:crypto'

import {
  BUNDLE_FORMAT,
  bundleDigest,
  commitmentOf,
  orderedInput,
  ruleDigest,
} from '#src/domain/rules/resultBundle.ts'
import type { ResultBundle } from '#src/domain/rules/resultBundle.ts'
import type { RoundInput } from '#src/domain/rules/roundInput.ts'
import {
  ballot,
  computed,
  criterion,
  experts,
  inputOf,
  marksRule,
  ruleOf,
  voted,
} from './sampleRule.ts'

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A bundle of any round, all of its digests made. */
export function bundleOf({ rule, ...input }: RoundInput): ResultBundle {
  const names = ['示例作者甲', '示例作者乙']
  const bundle: Omit<ResultBundle, 'digest'> = {
    format: BUNDLE_FORMAT,
    round: {
      id: 'example-round',
      contest: '示例大赛',
      title: '示例终评',
      category: '示例组别',
      declaredAt: '2026-05-01T00:00:00Z',
      computedAt: '2026-06-02T08:00:00Z',
      confirmed: { at: '2026-06-03T02:00:00Z', people: 2 },
    },
    windows: [
      {
        kind: 'marking',
        opens: '2026-05-20T00:00:00Z',
        closes: '2026-06-02T04:00:00Z',
        changes: [
          { at: '2026-05-30T01:00:00Z', closes: '2026-06-02T04:00:00Z', reason: '示例：延长两天' },
        ],
      },
    ],
    rule,
    ruleDigest: ruleDigest(rule, sha256),
    input: orderedInput(input),
    output: JSON.parse(JSON.stringify(computed({ rule, ...input }))),
    people: Object.fromEntries(
      input.entries.slice(0, names.length).map(({ entry }, index) => {
        const told = { salt: sha256(`salt ${entry}`).slice(0, 32), value: names[index] ?? '' }
        return [entry, { ...told, commitment: commitmentOf(told, sha256) }]
      }),
    ),
  }
  return { ...bundle, digest: bundleDigest(bundle, sha256) }
}

/** The committed example: five entries, seven judges, votes, a penalty, and a tie that people decided. */
export function sampleInput(): RoundInput {
  const rule = ruleOf({
    marks: marksRule(
      [
        criterion('content', '60', { label: '内容', labelEn: 'Content' }),
        criterion('delivery', '40', { label: '表达', labelEn: 'Delivery', step: '0.5' }),
      ],
      { trim: { per: 'sheet', drop: { kind: 'number', each: 1 }, from: 5, counted: 'fewest' } },
    ),
    votes: [{ ...ballot('public'), label: '网络投票', labelEn: 'Public vote' }],
    combine: 'weights',
    components: [
      { ...experts(70, 'shareOfFull'), labelEn: 'Experts' },
      { ...voted('public', 30, { kind: 'logShare' }), label: '网络投票', labelEn: 'Public vote' },
    ],
    adjustments: [
      {
        key: 'overtime',
        label: '超时',
        labelEn: 'Overtime',
        kind: 'penalty',
        of: 'total',
        points: { kind: 'fixed', points: '0.5' },
      },
    ],
    ties: [{ kind: 'component', component: 'experts' }, { kind: 'lot' }],
    advance: { steps: [{ kind: 'top', places: 3 }], ties: 'decide' },
  })
  const entries = ['A-001', 'A-002', 'A-003', 'A-004', 'A-005']
  const sheets = Object.fromEntries(
    entries.map((entry, place) => [
      entry,
      Array.from({ length: 7 }, (_, seat) => {
        // The third and the fourth are marked alike, so that a lot has to be drawn.
        const level = place === 3 ? 2 : place
        return [
          String(54 - 4 * level + ((seat * 5) % 4)),
          String(36 - 2 * level + ((seat * 3) % 5) / 2),
        ]
      }),
    ]),
  )
  return inputOf(rule, sheets, {
    votes: { public: { 'A-001': 820, 'A-002': 1540, 'A-003': 300, 'A-004': 300, 'A-005': 12 } },
    adjustments: [{ entry: 'A-002', code: 'overtime' }],
    records: [{ link: 'lot', values: { 'A-003': '2', 'A-004': '1' } }],
  })
}
