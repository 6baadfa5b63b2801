import { knock } from './knock.ts'

export type DoorAnswer =
  | { done: true; value: unknown }
  /** `message` null: nothing was heard of the server. */
  | { done: false; message: string | null }

/** Posts to a door of the panel; a refusal comes back in the words of the panel's language. */
export async function postDoor({
  url,
  body,
  locale,
}: {
  url: string
  body: Record<string, unknown>
  locale: string
}): Promise<DoorAnswer> {
  try {
    const response = await knock({ url, body, locale })
    const answer: unknown = await response.json()
    if (response.ok) return { done: true, value: valueAt(answer, 'value') }
    return { done: false, message: refusalWords(answer) }
  } catch {
    return { done: false, message: null }
  }
}

/** What stands at a path of an answer, if it is a text. */
export function textAt(value: unknown, ...path: string[]): string | null {
  const found = valueAt(value, ...path)
  return typeof found === 'string' ? found : null
}

/** The refusal's words, and those of the single fields it names. */
function refusalWords(answer: unknown): string | null {
  const message = textAt(answer, 'refusal', 'message')
  const fields = valueAt(answer, 'refusal', 'fields')
  const each = Object.values(fields ?? {}).map((field) => textAt(field, 'message'))
  return message && [message, ...each].filter(Boolean).join(' ')
}

function valueAt(value: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : null),
    value,
  )
}
