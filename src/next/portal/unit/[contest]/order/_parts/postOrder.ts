import type { Locale } from '#src/translations/locale.ts'

export type OrderAnswer =
  | { kind: 'saved' | 'conflict' }
  /** `message` null: nothing was heard of the server. */
  | { kind: 'unsaved'; message: string | null }

/** Sends an order with the one it was made upon. */
export async function postOrder({
  action,
  locale,
  seen,
  entries,
}: {
  action: string
  locale: Locale
  seen: string[]
  entries: string[]
}): Promise<OrderAnswer> {
  const response = await fetch(action, {
    method: 'POST',
    body: JSON.stringify({ seen, entries }),
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      'Accept-Language': locale,
    },
  }).catch(() => null)
  if (!response) return { kind: 'unsaved', message: null }
  if (response.ok) return { kind: 'saved' }
  const said: unknown = await response.json().catch(() => null)
  const { refusal } = (said ?? {}) as { refusal?: { code?: unknown; message?: unknown } }
  if (refusal?.code === 'changedMeanwhile') return { kind: 'conflict' }
  return {
    kind: 'unsaved',
    message: typeof refusal?.message === 'string' ? refusal.message : null,
  }
}
