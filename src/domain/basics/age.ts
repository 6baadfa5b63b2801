import { dayOf } from './instants.ts'

/**
 * How many years old somebody is on the calendar day of an instant in a time zone: the day of birth itself completes a
 * year, and who was born on 29 February completes it on 28 February where there is no 29th (Civil Code, articles 202, 1259).
 *
 * @param birthDate `YYYY-MM-DD`, as `isBirthDate` knows it.
 * @returns whole years; below zero for somebody who is not born yet.
 */
export function ageOn(birthDate: string, day: string | Date, zone: string): number {
  const today = dayOf(day, zone)
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return birthdayIn(birthDate, today.slice(0, 4)) <= today ? years : years - 1
}

/** Nobody who lives was born before: such a day is a slip. */
export const EARLIEST_BIRTH = '1900-01-01'

/** Whether a text names a day that the calendar has, as `YYYY-MM-DD`. */
export function isBirthDate(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

function birthdayIn(birthDate: string, year: string): string {
  const birthday = `${year}${birthDate.slice(4)}`
  return isBirthDate(birthday) ? birthday : `${year}-02-28`
}
