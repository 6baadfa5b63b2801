import { STAGES } from '../types/entry.ts'
import type { Stage } from '../types/index.ts'
import { LIFECYCLE } from './table.ts'

/** The stages no row of the table leads out of. */
export const FINAL_STAGES: ReadonlySet<Stage> = new Set(
  STAGES.filter((stage) => Object.values(LIFECYCLE).every(({ moves }) => !(stage in moves))),
)
