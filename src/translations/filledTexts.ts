import type { Scheduled } from '../domain/contest/scheduleFields.ts'
import type { FileSlot, FormDefinition } from '../domain/types/index.ts'
import { fillSchedule } from './fillSchedule.ts'
import type { Locale } from './locale.ts'

type ContestTexts = Scheduled & { rules?: object | null; purpose?: object | null }
type CategoryTexts = {
  summary?: string | null
  summaryEn?: string | null
  requirementSheet?: object | null
  fileSlots?: FileSlot[]
}

/** A contest with the dates of its schedule in the texts it is announced by: rules, purpose, the words of its windows. */
export function fillContest<T extends ContestTexts>(contest: T): T {
  const { rules, purpose } = contest
  return {
    ...contest,
    ...(rules ? { rules: filled(rules, contest) } : {}),
    ...(purpose ? { purpose: filled(purpose, contest) } : {}),
    windows: filled(contest.windows, contest),
  }
}

/** A category with the dates of its contest in what it says to applicants; the letter is filled in where it is printed. */
export function fillCategory<T extends CategoryTexts>(category: T, contest: Scheduled): T {
  const { summary, summaryEn, requirementSheet, fileSlots } = category
  const texts = { summary, summaryEn, requirementSheet, fileSlots }
  const named = Object.fromEntries(
    Object.entries(texts).filter(([, text]) => text !== undefined),
  ) as CategoryTexts
  return { ...category, ...filled(named, contest) }
}

/** A form with the dates of its contest in what it says: labels, help, statements. */
export const fillDefinition = (definition: FormDefinition, contest: Scheduled): FormDefinition =>
  filled(definition, contest)

/** Every text below a value, those under a name that ends with `En` in English. What people do not read stays as it is. */
function filled<T>(value: T, contest: Scheduled, name = ''): T {
  if (typeof value === 'string') {
    return (NOT_READ.has(name) ? value : fillSchedule(value, contest, localeOf(name))) as T
  }
  if (Array.isArray(value)) return value.map((each) => filled(each, contest, name)) as T
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, filled(each, contest, key)]),
  ) as T
}

const localeOf = (name: string): Locale => (name.endsWith('En') ? 'en' : 'zh')
const NOT_READ: ReadonlySet<string> = new Set(['name', 'key', 'value', 'id', 'type', 'url'])
