import type { OwnCollection } from '../../domain/basics/collections.ts'
import { tableOf } from '../../domain/basics/tableNames.ts'

/** Whose rows are written once: SQL and `overrideAccess` pass Payload by, so the database itself refuses. */
const APPEND_ONLY = [
  'activity',
  'ballots',
  'examinations',
  'formVersions',
  'marks',
  'resultRuns',
] as const satisfies readonly OwnCollection[]

/** Their tables in this installation. */
export const appendOnlyTables = (): string[] => APPEND_ONLY.map(tableOf)
