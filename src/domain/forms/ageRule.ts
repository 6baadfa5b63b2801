import { ageOn } from '../basics/age.ts'
import { dayOf } from '../basics/instants.ts'
import { instantOf } from '../contest/scheduleFields.ts'
import type { Answer, Contest, DateField } from '../types/index.ts'

/** What of a contest says on which day an age counts. */
export type AgeSchedule = Pick<Contest, 'windows' | 'timeZone'>

/** The day on which a field counts ages: its instant, its zone, and the day there. */
export type AgeDay = { instant: string; timeZone: string; day: string }

/** On which day a date field counts ages; null where it counts none, or the schedule has not announced that day. */
export function ageDayOf(
  { ageOn: moment }: DateField,
  schedule: AgeSchedule | undefined,
): AgeDay | null {
  const instant = moment && schedule && instantOf(moment, schedule.windows)
  if (!instant) return null
  const { timeZone } = schedule
  return { instant, timeZone, day: dayOf(instant, timeZone) }
}

/** How old the person of an answer is on the day its field counts on; null where nothing is answered or counted. */
export function ageOfAnswer(
  field: DateField,
  answer: Answer | undefined,
  schedule: AgeSchedule | undefined,
): number | null {
  const counted = ageDayOf(field, schedule)
  if (!counted || typeof answer !== 'string' || answer === '') return null
  return ageOn(answer, counted.instant, counted.timeZone)
}
