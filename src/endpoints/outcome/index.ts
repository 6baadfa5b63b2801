import type { Endpoint } from 'payload'

import { ballotEndpoints } from './ballots.ts'
import { markEndpoints } from './marks.ts'
import { runEndpoints } from './runs.ts'

/** Marks, ballots and published runs. */
export const outcomeEndpoints: Endpoint[] = [...markEndpoints, ...ballotEndpoints, ...runEndpoints]
