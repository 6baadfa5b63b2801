'use client'

import { knock } from '../parts/knock.ts'
import type { Preview } from './PreviewTable.tsx'

export type FileAnswer =
  | { done: true; value: Preview }
  /** `message` null: nothing was heard of the server. */
  | { done: false; message: string | null }

/** Sends a workbook as the body of a post; what was made of it comes back row by row. */
export async function sendFile({
  url,
  file,
  locale,
}: {
  url: string
  file: File
  locale: string
}): Promise<FileAnswer> {
  try {
    const response = await knock({ url, body: file, locale })
    const answer = (await response.json()) as { value?: Preview; refusal?: { message?: string } }
    if (response.ok && answer.value) return { done: true, value: answer.value }
    return { done: false, message: answer.refusal?.message ?? null }
  } catch {
    return { done: false, message: null }
  }
}
