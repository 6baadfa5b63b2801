import type { PayloadRequest } from 'payload'

import { OPEN_DOOR_LIMITS } from '../../domain/accounts/tryLimits.ts'
import { sourceOf } from '../../store/caller/caller.ts'
import type { Counted } from '../../store/records/tries.ts'

/** What counts against whoever sets a password of staff without being signed in: the first one's, or by a letter. */
export const openDoorTries = (req: PayloadRequest, door: 'first' | 'reset'): Counted[] => [
  { of: `staff-${door}:place:${placeOfRequest(req)}`, limit: OPEN_DOOR_LIMITS.setting },
]

/** What counts against whoever asks for a letter. */
export const letterTries = (req: PayloadRequest, name: string): Counted[] => {
  const place = placeOfRequest(req)
  return [
    { of: `staff-letter:place:${place}`, limit: OPEN_DOOR_LIMITS.letters },
    { of: `staff-letter:${name}:place:${place}`, limit: OPEN_DOOR_LIMITS.letter },
  ]
}

const placeOfRequest = (req: PayloadRequest): string =>
  sourceOf({ payload: req.payload, headers: req.headers }) ?? 'unknown'
