import type { Outcome } from '../basics/refusal.ts'
import { mayEdit } from './mayEdit.ts'

/**
 * Whether the entrant may say now who takes part in an entry: while it may be written, in whatever section. Refuses what
 * `mayEdit` refuses.
 */
export const mayNameParticipants = (
  editing: Omit<Parameters<typeof mayEdit>[0], 'section'>,
): Outcome => mayEdit({ ...editing, section: editing.entry.openSections?.[0] ?? '' })
