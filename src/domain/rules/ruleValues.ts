import * as z from 'zod/mini'

import { LINE_MAX } from '../forms/textBounds.ts'

/** A number as text, exact: `-2.5`, `0.001`. */
export const decimal = z.string().check(z.regex(/^-?(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/))

/** How a part of a rule is called within it. */
export const key = z.string().check(z.regex(/^[a-zA-Z][A-Za-z0-9_-]{0,39}$/))

export const percent = z.int().check(z.gte(0), z.lte(100))
export const places = z.int().check(z.gte(1), z.lte(10_000))

export const rounding = z.strictObject({
  places: z.int().check(z.gte(0), z.lte(6)),
  mode: z.enum(['halfUp', 'halfEven', 'down']),
})

export const label = z.string().check(z.minLength(1), z.maxLength(LINE_MAX))
export const named = { key, label, labelEn: z.optional(label) }

/** Step 1: what a judge marks; values from `min` to `max` in steps, times `factor`. */
export const criterion = z.strictObject({
  ...named,
  min: decimal,
  max: decimal,
  step: decimal,
  factor: decimal,
})

export type Decimal = z.infer<typeof decimal>
export type RuleCriterion = z.infer<typeof criterion>
export type RuleRounding = z.infer<typeof rounding>
