/** Tables whose rows are written once: SQL and `overrideAccess` pass Payload by, so the database itself refuses. */
export const APPEND_ONLY_TABLES = [
  'activity',
  'ballots',
  'examinations',
  'form_versions',
  'marks',
  'result_runs',
]
