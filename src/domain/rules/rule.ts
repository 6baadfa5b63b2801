import * as z from 'zod/mini'

import { awardStep } from './awardStep.ts'
import { ballotRule } from './ballotRule.ts'
import { criterion, decimal, key, named, percent, places, rounding } from './ruleValues.ts'

/** The format of the rule that this code writes; a run keeps the format it was computed under. */
export const RULE_FORMAT = 2

/** Step 2: what is made of one judge's totals before the panel's are put together. */
const perJudge = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('asMarked') }),
  /** Less what this judge marks above the panel, shrunken by n ÷ (n + `shrink`) for n marks. */
  z.strictObject({ kind: z.literal('centred'), shrink: z.int().check(z.gte(0), z.lte(1000)) }),
  /** 50 + 10 z, z in standard deviations of this judge's own totals. */
  z.strictObject({ kind: z.literal('standardScore') }),
  /** By this judge's order: `points` of the first, second, …; 0 below. Equal totals share the mean of their places' points. */
  z.strictObject({
    kind: z.literal('pointsByPlace'),
    points: z.array(decimal).check(z.minLength(1), z.maxLength(100)),
  }),
])

/** Step 3: the same number, or share, of highest and of lowest is left out. */
const trim = z.strictObject({
  per: z.enum(['sheet', 'criterion']),
  drop: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('number'), each: z.int().check(z.gte(1), z.lte(20)) }),
    /** Of the marks that an entry has, rounded down. */
    z.strictObject({ kind: z.literal('share'), percent: z.int().check(z.gte(1), z.lte(49)) }),
  ]),
  /** From so many marks on. */
  from: z.int().check(z.gte(3), z.lte(1000)),
  /** Whose number of marks decides: the fewest of any entry, so that all are treated alike, or each entry's own. */
  counted: z.enum(['fewest', 'entry']),
})

/** Steps 1 to 4, and 12: from the sheets of the judges to one number an entry. */
const marks = z.strictObject({
  sheet: z.strictObject({
    version: z.string().check(z.minLength(1), z.maxLength(100)),
    criteria: z.array(criterion).check(z.minLength(1), z.maxLength(40)),
  }),
  perJudge,
  trim: z.nullable(trim),
  aggregate: z.enum(['mean', 'sum', 'median', 'majorityPlace']),
  /** Groups of judges, each put together for itself. `sum` adds the groups, `weights` weighs them. */
  groups: z.array(z.strictObject({ ...named, weight: z.nullable(percent) })).check(z.maxLength(10)),
  /** The least number of marks an entry needs; `assigned`: those of all that it was assigned to. */
  least: z.union([z.literal('assigned'), z.int().check(z.gte(1), z.lte(1000))]),
  rounding: z.strictObject({
    /** A criterion's value times its factor; with trim per criterion, its mean times its factor. */
    criterion: z.nullable(rounding),
    sheet: z.nullable(rounding),
    group: z.nullable(rounding),
    panel: z.nullable(rounding),
  }),
})

/** Step 5. In every conversion equal votes get equal points. */
const conversion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shareOfHighest') }),
  z.strictObject({ kind: z.literal('shareOfAll') }),
  z.strictObject({ kind: z.literal('logShare') }),
  z.strictObject({ kind: z.literal('linearRank'), lowest: percent }),
  z.strictObject({
    kind: z.literal('bandedRank'),
    bands: z.int().check(z.gte(1), z.lte(100)),
    lowest: percent,
    highest: percent,
    zeroVotes: percent,
  }),
  z.strictObject({ kind: z.literal('matchExperts') }),
  z.strictObject({ kind: z.literal('perVote'), points: decimal, cap: z.nullable(decimal) }),
  z.strictObject({
    kind: z.literal('byPlace'),
    /** Down to this place so many points each; `others` for everybody else with a vote, `none` without one. */
    rows: z
      .array(z.strictObject({ downTo: z.int().check(z.gte(1), z.lte(1000)), points: decimal }))
      .check(z.minLength(1), z.maxLength(100)),
    others: decimal,
    none: decimal,
  }),
  z.strictObject({
    kind: z.literal('threshold'),
    votes: z.int().check(z.gte(1), z.lte(1_000_000_000)),
    points: decimal,
  }),
  z.strictObject({ kind: z.literal('host'), name: key }),
])

/** Steps 5, 6 and 8: a part of the total, and what it weighs. */
const component = z.strictObject({
  ...named,
  /** Whole percent where the total is weighed, null where it is a plain sum. */
  weight: z.nullable(percent),
  source: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('marks'),
      scale: z.enum(['asMarked', 'shareOfFull', 'shareOfHighest']),
    }),
    z.strictObject({ kind: z.literal('votes'), votes: key, conversion }),
    /** Points taken along from an earlier round, exact or as they were published. */
    z.strictObject({
      kind: z.literal('carried'),
      value: z.enum(['exact', 'published']),
      acrossRegions: z.boolean(),
    }),
    z.strictObject({ kind: z.literal('constant'), points: decimal }),
  ]),
  rounding: z.nullable(rounding),
})

/** Step 7. */
const adjustment = z.strictObject({
  ...named,
  kind: z.enum(['penalty', 'bonus']),
  /** Of the panel's number, before any weight, or of the total. */
  of: z.enum(['panel', 'total']),
  points: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('fixed'), points: decimal }),
    z.strictObject({ kind: z.literal('given'), most: decimal }),
    z.strictObject({
      kind: z.literal('bySeconds'),
      /** From so many seconds on, until the next row; null points leave the entry out of the ranking. */
      rows: z
        .array(
          z.strictObject({
            from: z.int().check(z.gte(0), z.lte(86_400)),
            points: z.nullable(decimal),
          }),
        )
        .check(z.minLength(1), z.maxLength(50)),
    }),
  ]),
})

/** Step 11. The recorded ones compare what people wrote down: higher values first, of `lot` and `decision` lower places. */
const tieLink = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('component'), component: key }),
  z.strictObject({
    kind: z.literal('criteria'),
    criteria: z.array(key).check(z.minLength(1), z.maxLength(40)),
  }),
  z.strictObject({ kind: z.literal('group'), group: key }),
  z.strictObject({ kind: z.literal('votes'), votes: key }),
  z.strictObject({ kind: z.literal('supporters') }),
  z.strictObject({ kind: z.literal('countBack') }),
  z.strictObject({ kind: z.literal('smallerSpread') }),
  z.strictObject({ kind: z.literal('earlierSubmission') }),
  z.strictObject({ kind: z.enum(['performAgain', 'finerStep', 'panelVote', 'lot', 'decision']) }),
])

/** Step 13: who goes on, as a union of these. */
const advanceStep = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('top'), places }),
  /** Of every region so many, or of all places each region its share (largest remainder). */
  z.strictObject({
    kind: z.literal('topPerRegion'),
    quota: z.enum(['fixed', 'proportional']),
    places,
    least: z.nullable(decimal),
    /** Places that a region does not fill are lost, or go to the next best of all. */
    unfilled: z.enum(['lapse', 'giveOn']),
  }),
  z.strictObject({
    kind: z.literal('topShare'),
    percent: z.int().check(z.gte(1), z.lte(100)),
    mode: z.enum(['up', 'nearest', 'down']),
  }),
  z.strictObject({ kind: z.literal('topByVotes'), votes: key, places }),
  z.strictObject({ kind: z.literal('threshold'), total: decimal }),
  z.strictObject({ kind: z.literal('panelChoice'), places }),
])

/**
 * The whole rule of a round as one value (R119, R125, R130–R133; outcome.md, The rule): read by `readRule`, checked by
 * `ruleProblems`, frozen, digested, exported, computed by `computeRound` and put in words. Numbers with decimals stand as texts.
 */
export const RULE = z.strictObject({
  format: z.literal(RULE_FORMAT),
  marks: z.nullable(marks),
  votes: z.array(ballotRule).check(z.maxLength(5)),
  components: z.array(component).check(z.minLength(1), z.maxLength(10)),
  combine: z.enum(['weights', 'sum']),
  adjustments: z.array(adjustment).check(z.maxLength(20)),
  /** Step 9: the published total. */
  rounding,
  /** Step 10. */
  rankOn: z.enum(['exact', 'published']),
  ties: z.array(tieLink).check(z.maxLength(15)),
  advance: z.nullable(
    z.strictObject({
      steps: z.array(advanceStep).check(z.minLength(1), z.maxLength(10)),
      /** Of a tie at the cut: all of it goes on, or people decide. */
      ties: z.enum(['extend', 'decide']),
    }),
  ),
  awards: z.array(awardStep).check(z.maxLength(40)),
})

export type Rule = z.infer<typeof RULE>
export type MarksRule = z.infer<typeof marks>
export type RuleComponent = z.infer<typeof component>
export type RuleConversion = z.infer<typeof conversion>
export type RuleAdjustment = z.infer<typeof adjustment>
export type TieLink = z.infer<typeof tieLink>
export type AdvanceStep = z.infer<typeof advanceStep>
export type { Decimal, RuleCriterion, RuleRounding } from './ruleValues.ts'
