import { millisecondsOf } from '../basics/instants.ts'
import type { Entry, Participant } from '../types/index.ts'

/**
 * Whether the consent for a participant was taken back after an entry was handed in: it is shown and marked no more, and staff
 * decide on it. `isConsentGone` in SQL.
 */
export const isConsentGone = (
  { consentWithdrawnAt }: Pick<Participant, 'consentWithdrawnAt'>,
  { submittedAt }: Pick<Entry, 'submittedAt'>,
): boolean =>
  Boolean(consentWithdrawnAt && submittedAt) &&
  millisecondsOf(consentWithdrawnAt ?? '') > millisecondsOf(submittedAt ?? '')
