import type { Locale } from '#src/translations/locale.ts'
import type { FormProblem } from './ErrorSummary.tsx'
import type { FormWords } from './formWords.ts'

/** `isSignedOut`: the session ended; the same may be sent again after signing in. */
export type SendAnswer = { next: string | null } | { problem: FormProblem } | { isSignedOut: true }

/** Posts a form by script and reads the answer of `src/endpoints/http/respond.ts`; whatever fails becomes words. */
export async function sendForm({
  action,
  data,
  locale,
  words,
  onProgress,
}: {
  action: string
  data: FormData
  /** The answer is worded in the language of the page. */
  locale: Locale
  words: FormWords
  /** Told how much of the form has gone out, in whole percent; for forms that carry files. */
  onProgress?: (percent: number) => void
}): Promise<SendAnswer> {
  const headers = { Accept: 'application/json', 'Accept-Language': locale }
  const answer = await (onProgress
    ? postWithProgress({ action, data, headers, onProgress })
    : post({ action, data, headers }))
  if (!answer) return { problem: { message: words.unreachable, fields: {} } }
  const { ok, body } = answer
  if (!isObject(body)) return { problem: { message: words.failed, fields: {} } }
  if (ok) return { next: typeof body.next === 'string' ? body.next : null }
  if (isObject(body.refusal) && body.refusal.code === 'notSignedIn') return { isSignedOut: true }
  return { problem: problemOf(body.refusal, words) }
}

type Post = { action: string; data: FormData; headers: Record<string, string> }
/** Null where the server was not reached; `body` null where it sent no JSON. */
type Answered = { ok: boolean; body: unknown } | null

async function post({ action, data, headers }: Post): Promise<Answered> {
  const answer = await fetch(action, { method: 'POST', body: data, headers }).catch(() => null)
  return answer && { ok: answer.ok, body: await answer.json().catch(() => null) }
}

/** `fetch` does not tell how far an upload is. */
function postWithProgress({
  action,
  data,
  headers,
  onProgress,
}: Post & { onProgress: (percent: number) => void }): Promise<Answered> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', action)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(Math.floor((100 * loaded) / total))
    }
    request.onload = () =>
      resolve({ ok: request.status >= 200 && request.status < 300, body: request.response })
    request.onerror = () => resolve(null)
    request.send(data)
  })
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
