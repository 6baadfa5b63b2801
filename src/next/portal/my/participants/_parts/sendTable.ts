import type { ParticipantsInWords } from '#src/endpoints/participants/participantsInWords.ts'
import type { Locale } from '#src/translations/locale.ts'

export type TablePreview = ParticipantsInWords
/** `message` null: nothing was heard of the server. */
export type TableAnswer =
  { done: true; value: TablePreview } | { done: false; message: string | null }

/** Sends a table as the body of a post; what was made of it comes back in words. */
export async function sendTable({
  url,
  file,
  locale,
}: {
  url: string
  file: File
  locale: Locale
}): Promise<TableAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        Accept: 'application/json',
        'Accept-Language': locale,
        'Content-Type': 'application/octet-stream',
      },
      body: file,
    })
    const answer = (await response.json()) as {
      value?: TablePreview
      refusal?: { message?: string }
    }
    if (response.ok && answer.value) return { done: true, value: answer.value }
    return { done: false, message: answer.refusal?.message ?? null }
  } catch {
    return { done: false, message: null }
  }
}
