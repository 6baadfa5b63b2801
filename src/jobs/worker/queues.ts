/** Queues of Payload's jobs. */
export const JOB_QUEUES = ['documents', 'comparison', 'results', 'events'] as const
/** The tasks that stand in them; a host may have others of its own there. */
export const JOB_TASKS = [
  'renderRecommendationTable',
  'publishResults',
  'readPaperScan',
  'readTableScan',
  'drawPages',
  'compareEntry',
  'contestTellEvent',
] as const
/**
 * All that a worker runs, each queue by one worker at a time; `mail` is the outbox itself, `media` the films to prepare,
 * `reminders` what the clock brings about.
 */
export const QUEUES = [...JOB_QUEUES, 'mail', 'media', 'reminders'] as const
export type Queue = (typeof QUEUES)[number]
