import { FIELD, SCHEDULE_FIELDS } from './scheduleFields.ts'
import type { Scheduled } from './scheduleFields.ts'
import type { ScheduleWindow } from '../types/index.ts'

/** The part of a schedule that a text names, as it stood at one time: with it the text reads as it did then. */
export type NamedSchedule = {
  timeZone: string
  windows: Pick<ScheduleWindow, 'key' | 'opensAt' | 'closesAt'>[]
}

/**
 * What a text takes from the schedule, which makes it read otherwise when a deadline is moved; null where it names no date.
 *
 * @param body a text, or a rich text: every string in it is read
 */
export function namedSchedule(
  body: unknown,
  { timeZone, windows }: Scheduled,
): NamedSchedule | null {
  const keys = new Set(
    stringsIn(body).flatMap((text) =>
      [...text.matchAll(FIELD)].flatMap(([, field = '']) =>
        SCHEDULE_FIELDS.includes(field) ? [field.split('.')[0]] : [],
      ),
    ),
  )
  if (keys.size === 0) return null
  const named = windows.filter(({ key }) => keys.has(key))
  const instants = named.map(({ key, opensAt, closesAt }) => ({
    key,
    ...(opensAt ? { opensAt } : {}),
    ...(closesAt ? { closesAt } : {}),
  }))
  return { timeZone, windows: instants }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}
