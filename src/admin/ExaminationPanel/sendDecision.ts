import { DOORS } from './deskActions.ts'
import type { DeskAction } from './deskActions.ts'

type Answer =
  | { done: true; acceptanceNumber: string }
  /** `message` null: nothing was heard of the server. */
  | { done: false; message: string | null }

/** Sends a decision to its door; a refusal comes back in the words of the panel's language. */
export async function sendDecision({
  doors,
  entryId,
  action,
  body,
  locale,
}: {
  doors: string
  entryId: string
  action: DeskAction
  body: Record<string, unknown>
  locale: string
}): Promise<Answer> {
  try {
    const response = await fetch(`${doors}/entries/${entryId}/${DOORS[action]}`, {
      method: 'POST',
      credentials: 'include',
      headers: {
        Accept: 'application/json',
        'Accept-Language': locale,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify(body),
    })
    const answer: unknown = await response.json()
    if (response.ok)
      return { done: true, acceptanceNumber: textAt(answer, 'value', 'acceptanceNumber') ?? '' }
    return { done: false, message: refusalWords(answer) }
  } catch {
    return { done: false, message: null }
  }
}

/** The refusal's words, and those of the single fields it names. */
function refusalWords(answer: unknown): string | null {
  const message = textAt(answer, 'refusal', 'message')
  const fields = valueAt(answer, 'refusal', 'fields')
  const each = Object.values(fields ?? {}).map((field) => textAt(field, 'message'))
  return message && [message, ...each].filter(Boolean).join(' ')
}

function textAt(value: unknown, ...path: string[]): string | null {
  const found = valueAt(value, ...path)
  return typeof found === 'string' ? found : null
}

function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : null),
    value,
  )
}
