import * as z from 'zod/mini'

import { decimal, key, label, percent, places } from './ruleValues.ts'

/** The figures of units that an organisation award may be reckoned from. */
export const UNIT_FIGURES = [
  'submitted',
  'accepted',
  'advanced',
  'awarded',
  'recommended',
  'publicity',
] as const

const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ranking') }),
  z.strictObject({ kind: z.literal('votes'), votes: key }),
  /** One criterion of the sheet, or the sum of several. */
  z.strictObject({
    kind: z.literal('criteria'),
    criteria: z.array(key).check(z.minLength(1), z.maxLength(40)),
  }),
  /** A ballot of the panel; `majority` in percent of those who vote. */
  z.strictObject({
    kind: z.literal('panelBallot'),
    majority: percent,
    ballots: z.int().check(z.gte(1), z.lte(10)),
  }),
  /** Points times each figure of a unit, added up. */
  z.strictObject({
    kind: z.literal('unitFormula'),
    terms: z
      .array(
        z.strictObject({ figure: z.enum(UNIT_FIGURES), points: decimal, cap: z.nullable(decimal) }),
      )
      .check(z.minLength(1), z.maxLength(UNIT_FIGURES.length)),
  }),
  /** A committee decides, with the figures beside it. */
  z.strictObject({ kind: z.literal('committee') }),
  /** Everybody who takes part and got nothing else. */
  z.strictObject({ kind: z.literal('participation') }),
])

/** One award of the round (R135–R138b; outcome.md, Awards), in the order in which they are given. */
export const awardStep = z.strictObject({
  key,
  title: label,
  titleEn: z.optional(label),
  source,
  quota: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('places'), places }),
    z.strictObject({
      kind: z.literal('share'),
      percent: z.int().check(z.gte(1), z.lte(100)),
      mode: z.enum(['up', 'nearest', 'down']),
    }),
    /** Fixed before marks can be read, and published then. */
    z.strictObject({ kind: z.literal('later') }),
    z.strictObject({ kind: z.literal('all') }),
  ]),
  /** The published total that is needed. */
  least: z.nullable(decimal),
  /** At most so many of one unit. */
  perUnit: z.nullable(places),
  /** Awards that an entry must not have already. */
  excludes: z.array(key).check(z.maxLength(40)),
  ties: z.enum(['extraPlace', 'extend', 'decide']),
  /** What becomes of cash where places are shared; null without cash. */
  cash: z.nullable(z.enum(['share', 'each', 'decide'])),
  vacancy: z.enum(['vacant', 'nextAwardGrows']),
})

export type AwardStep = z.infer<typeof awardStep>
