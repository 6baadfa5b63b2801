/**
 * The first second of a day in China, as an ISO 8601 instant.
 *
 * @param day `yyyy-MM-dd`
 */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+08:00`
}

/** The last second of a day in China: “before 5 July” includes the fifth (domain.md decision 4). */
export function endOfDay(day: string): string {
  return `${day}T23:59:59+08:00`
}
