import { BASE_PATH } from '#src/domain/basics/addresses.ts'

/**
 * Payload's cookies of the staff begin with this: `-token` is the sign-in, `-lng` the language picked in the panel. Payload
 * sets them for the whole origin, so two sites of one origin tell theirs apart by name.
 */
export const STAFF_COOKIE_PREFIX = `contest-staff${BASE_PATH.replaceAll('/', '-')}`
