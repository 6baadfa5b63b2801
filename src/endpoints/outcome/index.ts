import type { Endpoint } from 'payload'

import { ballotEndpoints } from '../voting/ballots.ts'
import { markEndpoints } from '../judging/marks.ts'
import { runEndpoints } from '../results/runs.ts'

/** Marks, ballots and published runs. */
export const outcomeEndpoints: Endpoint[] = [...markEndpoints, ...ballotEndpoints, ...runEndpoints]
