import { uploadDoor } from '#src/domain/basics/addresses.ts'
import type { Below } from '#src/domain/basics/addresses.ts'
import type { Locale } from '#src/translations/locale.ts'
import type { UploadWords } from './uploadWords.ts'

export type StoredAnswer = { id: string; sha256: string; originalName: string }
/** `isPassing`: asking again later may help without anybody doing anything. `isGone`: there is no such upload any more. `isFinal`: the same file would be refused again. `isSignedOut`: after signing in it goes on. */
export type Fault = {
  message: string
  isPassing: boolean
  isGone?: boolean
  isFinal?: boolean
  isSignedOut?: boolean
}

type Asking = { locale: Locale; words: UploadWords }

/** Announces a file; the token of its upload comes back. */
export async function announce({
  file,
  entry,
  slot,
  ...asking
}: Asking & { file: File; entry: string; slot: string }): Promise<{ token: string } | Fault> {
  const answer = await ask('', asking, {
    'Upload-Length': String(file.size),
    'Upload-Metadata': metadata({ entry, slot, filename: file.name }),
  })
  if (!(answer instanceof Response)) return answer
  const token = answer.headers.get('Location')?.split('/').at(-1)
  return token ? { token } : { message: asking.words.unclear, isPassing: false }
}

/** Has an upload that arrived in full checked and made a file of its slot; may be asked as often as wanted. */
export async function finish(token: string, asking: Asking): Promise<StoredAnswer | Fault> {
  const answer = await ask(`/${token}/finish`, asking)
  if (!(answer instanceof Response)) return answer
  const { value } = (await answer.json()) as { value: StoredAnswer }
  return value
}

/** Gives an upload up; null when that is done, or it was gone already. */
export async function giveUp(token: string, asking: Asking): Promise<Fault | null> {
  const answer = await ask(`/${token}/removal`, asking)
  return answer instanceof Response || answer.isGone ? null : answer
}

/** What an answer that is none says of itself. HEAD has no words. */
export function faultOf({
  status,
  body,
  words,
}: {
  /** 0 where the server was not reached. */
  status: number
  body: string
  words: UploadWords
}): Fault {
  const refusal = refusalIn(body)
  const isPassing =
    status === 0 || status === 423 || status === 429 || isOurs(status) || isConflict(refusal?.code)
  const isGone = status === 404 || status === 410
  if (status === 0) return { message: words.unreachable, isPassing }
  if (status === 401) return { message: words.signedOut, isPassing: false, isSignedOut: true }
  const isFinal = status === 415 || status === 422
  return { message: refusal?.message ?? words.unclear, isPassing, isGone, isFinal }
}

async function ask(
  path: Below,
  { locale, words }: Asking,
  headers: Record<string, string> = {},
): Promise<Response | Fault> {
  const answer = await fetch(uploadDoor(path), {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Accept-Language': locale,
      'Tus-Resumable': '1.0.0',
      ...headers,
    },
  }).catch(() => null)
  if (answer?.ok) return answer
  const body = (await answer?.text().catch(() => '')) ?? ''
  return faultOf({ status: answer?.status ?? 0, body, words })
}

/** Failures of the server or of a proxy before it; a full disk does not pass by itself. */
const isOurs = (status: number): boolean => status >= 500 && status !== 507

const isConflict = (code?: string): boolean => code === 'uploadConflict'

function refusalIn(body: string): { code?: string; message?: string } | null {
  try {
    return (JSON.parse(body) as { refusal?: { code?: string; message?: string } }).refusal ?? null
  } catch {
    return null
  }
}

const metadata = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(',')

const base64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))
