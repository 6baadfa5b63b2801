import type { Endpoint } from 'payload'

import { outcomeEndpoints } from './outcome/index.ts'
import { staffEndpoints } from './staff/index.ts'

/** Every HTTP door of the contest system, below `/api`. */
export const contestEndpoints: Endpoint[] = [...staffEndpoints, ...outcomeEndpoints]
