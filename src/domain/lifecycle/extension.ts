import { millisecondsOf } from '../basics/instants.ts'
import type { Entry } from '../types/index.ts'

/** Whether an entry has a deadline of its own that has not passed; the instant itself still counts. */
export const isExtended = ({ extendedUntil }: Pick<Entry, 'extendedUntil'>, now: Date): boolean =>
  Boolean(extendedUntil) && now.getTime() <= millisecondsOf(extendedUntil ?? '')
