/** Payload's cookies of the staff begin with this: `-token` is the sign-in, `-lng` the language picked in the panel. */
export const STAFF_COOKIE_PREFIX = 'contest-staff'
