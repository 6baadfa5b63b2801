import type { ScheduleWindow } from '../src/domain/types/index.ts'

/** A window of the schedule as its collection stores it. */
export type WindowRow = ScheduleWindow & { id?: string | null }

/** What a window was before, where it was taken out and added anew too: its row, else the one for the same stage. */
export const windowBefore = (
  window: WindowRow,
  before: readonly WindowRow[],
): WindowRow | undefined =>
  before.find(({ id }) => id && id === window.id) ?? before.find(({ key }) => key === window.key)
