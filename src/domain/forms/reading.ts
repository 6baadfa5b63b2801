import type { Refusal } from '../basics/refusal.ts'
import type { Answer } from '../types/index.ts'

/**
 * What one field of an input was read as. `answer` null = nothing answered. An answer that is refused is kept as far as
 * it could be read, because other fields may depend on it. `besides` is what is wrong all the same where the refusal is let
 * pass, as it is in an unfinished section.
 */
export type Reading = { answer: Answer; refusal?: Refusal; besides?: Refusal }
