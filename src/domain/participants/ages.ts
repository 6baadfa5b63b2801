import { ageOn } from '../basics/age.ts'
import { millisecondsOf } from '../basics/instants.ts'
import type { Contest, Participant } from '../types/index.ts'

type Closing = Pick<Contest, 'windows' | 'timeZone'>

/** The day that decides on ages: that on which entries close for all; null while none is announced. */
export function closingDay({ windows }: Pick<Contest, 'windows'>): string | null {
  const closes = windows.flatMap(({ key, closesAt }) =>
    key === 'submission' && closesAt ? [closesAt] : [],
  )
  return closes.toSorted((a, b) => millisecondsOf(a) - millisecondsOf(b)).at(-1) ?? null
}

/** How old a participant is on the closing day; null without a day of birth. */
export function ageInContest(
  { birthDate }: Pick<Participant, 'birthDate'>,
  {
    contest,
    begun,
  }: {
    contest: Closing
    /** When the entry was begun, ISO 8601: that day decides while no closing day is announced. */
    begun: string
  },
): number | null {
  return birthDate ? ageOn(birthDate, closingDay(contest) ?? begun, contest.timeZone) : null
}
