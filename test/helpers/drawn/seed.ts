import fc from 'fast-check'

/**
 * What every property is drawn from: in `npm test` the same in each run, so that one that failed is the fault of what
 * changed since; anything in `npm run test:long`. `FC_SEED=<the seed that a failure names>` draws it again, and
 * `FC_RUNS=5000` draws more from the properties that name no number of their own.
 */
export const SEED = Number(
  process.env.FC_SEED ?? (process.env.TEST_LONG ? Date.now() % 2 ** 31 : 2024),
)

const runs = process.env.FC_RUNS
fc.configureGlobal({ seed: SEED, ...(runs === undefined ? {} : { numRuns: Number(runs) }) })
