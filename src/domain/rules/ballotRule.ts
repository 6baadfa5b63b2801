import * as z from 'zod/mini'

import { key, label, named } from './ruleValues.ts'

const limit = z.nullable(z.int().check(z.gte(1), z.lte(10_000)))

/**
 * How one kind of vote is cast (R118–R125; outcome.md, Votes): everything that is enforced, frozen with the rule. Its
 * window is a dated fact beside the rule and stands outside its digest.
 */
export const ballotRule = z.strictObject({
  ...named,
  /** How sure it is that a voter is one: names of the registry, a device, a code by mail, a seat … */
  identity: z.array(key).check(z.minLength(1), z.maxLength(8)),
  /** Ballots of a voter; null: as many as the other limits leave. */
  per: z.strictObject({ day: limit, week: limit, round: limit }),
  /** Ballots of a voter for the same entry, and in the same category, in a day. */
  perEntry: limit,
  perCategory: limit,
  /** Ballots from one network address in a day. */
  perAddress: limit,
  /** Several picks in one act, stored whole or not at all; null: each pick is a ballot. */
  paper: z.nullable(
    z.strictObject({
      picks: z.int().check(z.gte(1), z.lte(100)),
      kind: z.enum(['exactly', 'atLeast', 'atMost']),
    }),
  ),
  /** Whether a voter may replace the paper of the day. */
  revocable: z.boolean(),
  /** What the public sees while voting goes on; `daily` with the time of the day, hh:mm. */
  counts: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['live', 'hidden']) }),
    z.strictObject({
      kind: z.literal('daily'),
      at: z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)),
    }),
  ]),
  /** The shown counts stand still for so many minutes before the close. */
  freezeMinutes: z.int().check(z.gte(0), z.lte(10_080)),
  /** The number under which a vote was approved, where the law asks for one. */
  approval: z.nullable(label),
})

export type BallotRule = z.infer<typeof ballotRule>
