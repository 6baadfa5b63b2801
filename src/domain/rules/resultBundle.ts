import * as z from 'zod/mini'

import { canonicalJson } from '../basics/canonicalJson.ts'
import { RULE } from './rule.ts'
import { decimal, key, label } from './ruleValues.ts'
import { RECORDED_LINKS } from './roundInput.ts'
import type { RoundInput } from './roundInput.ts'

/** The format of the file in which a result is given away (R133, outcome.md); docs/result-bundle.md says it in full. */
export const BUNDLE_FORMAT = 'contest-result/2'

const id = z.string().check(z.minLength(1), z.maxLength(100))
const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/))
const instant = z.iso.datetime()
const whole = z.int().check(z.gte(0))
const number = z.string().check(z.regex(/^-?\d+(?:\/[1-9]\d*|\.\d{1,6})?$/))

/** What a round is computed from, beside its rule. */
export const INPUT = z.strictObject({
  entries: z.array(
    z.strictObject({ entry: id, region: z.optional(id), submitted: z.optional(instant) }),
  ),
  judges: z.array(z.strictObject({ judge: id, group: z.optional(key) })),
  assigned: z.array(z.strictObject({ entry: id, judge: id })),
  marks: z.array(
    z.strictObject({ entry: id, judge: id, values: z.record(z.string(), z.string()) }),
  ),
  votes: z.record(key, z.record(id, whole)),
  carried: z.record(key, z.record(id, number)),
  adjustments: z.array(
    z.strictObject({
      entry: id,
      code: key,
      seconds: z.optional(whole),
      points: z.optional(decimal),
    }),
  ),
  records: z.array(z.strictObject({ link: z.enum(RECORDED_LINKS), values: z.record(id, number) })),
  leftOut: z.array(id),
  chosen: z.record(z.string(), z.array(id)),
  quotas: z.record(z.string(), whole),
})

/** A window of the round with every change of it: dated facts beside the rule. */
const window = z.strictObject({
  kind: z.enum(['marking', 'voting']),
  opens: instant,
  closes: instant,
  changes: z.array(z.strictObject({ at: instant, closes: instant, reason: label })),
})

/** A personal value: named by its commitment alone once salt and value are destroyed. */
const committed = z.strictObject({
  commitment: hex,
  salt: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  value: z.optional(z.string()),
})

export const BUNDLE = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  round: z.strictObject({
    id,
    contest: label,
    title: label,
    category: z.nullable(label),
    declaredAt: instant,
    computedAt: instant,
    /** Whether one person or two confirmed it, and when; null before that. */
    confirmed: z.nullable(
      z.strictObject({ at: instant, people: z.union([z.literal(1), z.literal(2)]) }),
    ),
  }),
  windows: z.array(window),
  rule: RULE,
  ruleDigest: hex,
  input: INPUT,
  /** What `computeRound` gives; compared as a whole. */
  output: z.unknown(),
  /** By id of an entry or a judge's keyed name. */
  people: z.record(id, committed),
  digest: hex,
})

export type ResultBundle = z.infer<typeof BUNDLE>
export type BundleInput = z.infer<typeof INPUT>

/** SHA-256 of a text, in hexadecimal. */
export type Sha256 = (text: string) => string

/** The digest that a declaration publishes: of the rule and nothing else. */
export function ruleDigest(rule: ResultBundle['rule'], sha256: Sha256): string {
  return sha256(canonicalJson(rule))
}

/** What a commitment is made of: nobody can guess the value by trying while the salt is unknown. */
export function commitmentOf(
  { salt, value }: { salt: string; value: string },
  sha256: Sha256,
): string {
  return sha256(canonicalJson({ salt, value }))
}

/** Of all but itself, and of people by their commitments only: it still holds after a value has been destroyed. */
export function bundleDigest(bundle: Omit<ResultBundle, 'digest'>, sha256: Sha256): string {
  const { people, ...rest } = bundle
  const commitments = Object.fromEntries(
    Object.entries(people).map(([of, { commitment }]) => [of, commitment]),
  )
  return sha256(canonicalJson({ ...withoutDigest(rest), people: commitments }))
}

function withoutDigest(bundle: object): object {
  return { ...bundle, digest: undefined }
}

/** The input in one order, so that the same round is the same file. */
export function orderedInput(input: Omit<RoundInput, 'rule'>): BundleInput {
  const { entries, judges, assigned, marks, adjustments, leftOut, chosen } = input
  return {
    ...input,
    entries: entries.toSorted((a, b) => order([a.entry], [b.entry])),
    judges: judges.toSorted((a, b) => order([a.judge], [b.judge])),
    assigned: assigned.toSorted((a, b) => order([a.entry, a.judge], [b.entry, b.judge])),
    marks: marks.toSorted((a, b) => order([a.entry, a.judge], [b.entry, b.judge])),
    adjustments: adjustments.toSorted((a, b) => order([a.entry, a.code], [b.entry, b.code])),
    leftOut: leftOut.toSorted(),
    chosen: Object.fromEntries(
      Object.entries(chosen).map(([step, entriesOf]) => [step, entriesOf.toSorted()]),
    ),
  }
}

function order(a: string[], b: string[]): number {
  const at = a.findIndex((each, index) => each !== b[index])
  return at === -1 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}
