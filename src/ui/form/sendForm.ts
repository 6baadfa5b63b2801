import type { Locale } from '../../translations/locale.ts'
import type { FormProblem } from './ErrorSummary.tsx'
import type { FormWords } from './formWords.ts'

export type SendAnswer = { next: string | null } | { problem: FormProblem }

/** Posts a form by script and reads the answer of `src/endpoints/respond.ts`; whatever fails becomes words. */
export async function sendForm({
  action,
  data,
  locale,
  words,
}: {
  action: string
  data: FormData
  /** The answer is worded in the language of the page. */
  locale: Locale
  words: FormWords
}): Promise<SendAnswer> {
  const answer = await fetch(action, {
    method: 'POST',
    body: data,
    headers: { Accept: 'application/json', 'Accept-Language': locale },
  }).catch(() => null)
  if (!answer) return { problem: { message: words.unreachable, fields: {} } }
  const body: unknown = await answer.json().catch(() => null)
  if (!isObject(body)) return { problem: { message: words.failed, fields: {} } }
  if (answer.ok) return { next: typeof body.next === 'string' ? body.next : null }
  return { problem: problemOf(body.refusal, words) }
}

function problemOf(refusal: unknown, words: FormWords): FormProblem {
  const fields = isObject(refusal) && isObject(refusal.fields) ? refusal.fields : {}
  return {
    message: messageOf(refusal) ?? words.failed,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, messageOf(field) ?? words.failed]),
    ),
  }
}

const messageOf = (refusal: unknown): string | undefined =>
  isObject(refusal) && typeof refusal.message === 'string' ? refusal.message : undefined

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
