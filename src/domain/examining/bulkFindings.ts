import type { Category } from '../types/index.ts'
import type { Check } from './examineChecklist.ts'
import { isSettledByMachine } from './isSettledByMachine.ts'

/** How bulk acceptance leaves an item of one entry: passed by the system, not looked at singly, or about nothing that is there. */
export type BulkItem = { key: string; outcome: 'passed' | 'open' | 'absent' }

/** What would be written of each item where an entry is accepted as one of many (R110). */
export const bulkItems = (
  checks: readonly Check[],
  category: Pick<Category, 'fileSlots'>,
): BulkItem[] =>
  checks.map(({ item, evidence }) => ({
    key: item.key,
    outcome: evidence?.isAbsent
      ? 'absent'
      : isSettledByMachine({ item, category, evidence })
        ? 'passed'
        : 'open',
  }))

/** The same as findings for the record. What is not there has nothing against it. */
export const bulkFindings = (items: readonly BulkItem[]): { item: string; passed: true | null }[] =>
  items.map(({ key, outcome }) => ({ item: key, passed: outcome === 'open' ? null : true }))
