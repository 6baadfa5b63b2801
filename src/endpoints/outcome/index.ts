import type { Endpoint } from 'payload'

import { ballotEndpoints } from './ballots.ts'
import { markEndpoints } from './marks.ts'
import { roundEndpoints } from './rounds.ts'
import { runEndpoints } from './runs.ts'

/** Rounds, marks, ballots and published runs. */
export const outcomeEndpoints: Endpoint[] = [
  ...roundEndpoints,
  ...markEndpoints,
  ...ballotEndpoints,
  ...runEndpoints,
]
