import type { Participant } from '../types/index.ts'
import { nameKey } from './nameKey.ts'

/**
 * By what a participant is known again, whoever wrote it down: the same name and day of birth are one person, for limits and
 * for duplicates; two children of one name are told apart by the day they were born. Null without a day of birth: a name alone
 * is nobody.
 */
export const identityOf = ({
  name,
  birthDate,
}: Pick<Participant, 'name' | 'birthDate'>): string | null =>
  birthDate ? `${nameKey(name)}|${birthDate}` : null
