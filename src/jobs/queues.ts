/** Queues of the worker; each is run by one worker at a time. */
export const QUEUES = ['documents', 'results'] as const
export type Queue = (typeof QUEUES)[number]
