import type { Payload } from 'payload'

import { panelHref } from '../../domain/basics/addresses.ts'

/** Where the queue lies in the panel. */
export const QUEUE_PATH = '/examination'

/** Address of the queue as somebody looks at it; what is empty is left out. */
export function queueHref(
  payload: Payload,
  filter: Partial<Record<'contest' | 'category' | 'state' | 'page', string | number | null>>,
): string {
  const given = Object.entries(filter).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams(given)
  return panelHref(payload, `${QUEUE_PATH}${given.length > 0 ? `?${query}` : ''}`)
}
