import { COMMIT_MARKS_TABLE } from './commitMark.ts'
import { TRIES_TABLE } from './triesTable.ts'

/** Tables that belong to no collection; they stand in the schema beside the others, and its migrations make them. */
export const OWN_TABLES = [COMMIT_MARKS_TABLE, TRIES_TABLE] as const
