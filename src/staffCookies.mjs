// @ts-check

/**
 * Payload's cookies of the staff begin with this: `-token` is the sign-in, `-lng` the language picked in the panel. Payload
 * sets them for the whole origin, so two sites of one origin tell theirs apart by name. Plain JavaScript: Next's
 * configuration asks too.
 * @param {string} basePath
 */
export const staffCookiePrefix = (basePath) => `contest-staff${basePath.replaceAll('/', '-')}`
