import type { OwnCollection } from '../../domain/basics/collections.ts'

/** Collections whose rows are written once: SQL and `overrideAccess` pass Payload by, so the database itself refuses. */
export const APPEND_ONLY = [
  'activity',
  'ballots',
  'examinations',
  'formVersions',
  'marks',
  'resultRuns',
  'ruleTexts',
] as const satisfies readonly OwnCollection[]
