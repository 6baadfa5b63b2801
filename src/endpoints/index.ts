import type { Endpoint } from 'payload'

import { outcomeEndpoints } from './outcome/index.ts'
import { roundEndpoints } from './judging/rounds.ts'
import { staffFileEndpoints } from './files/files.ts'
import { applicantEndpoints } from './portal/index.ts'
import { recommenderEndpoints } from './recommender/index.ts'
import { staffEndpoints } from './staff/index.ts'

/** Every HTTP door of the contest system below `/api/portal`. */
export const contestEndpoints: Endpoint[] = [
  ...applicantEndpoints,
  ...recommenderEndpoints,
  ...outcomeEndpoints,
]

/** Every door of the panel, below `/api/staff`; the collection `staff` carries them. */
export const panelEndpoints: Endpoint[] = [
  ...staffEndpoints,
  ...roundEndpoints,
  ...staffFileEndpoints,
]
