'use client'

import { knock } from './knock.ts'

/**
 * Posts to a door that answers with a file, and has the browser save it. Null when it was saved, else why not; '' where
 * nothing was heard of the server.
 */
export async function saveDownload(post: Parameters<typeof knock>[0]): Promise<string | null> {
  try {
    const response = await knock(post)
    if (!response.ok) {
      const answer = (await response.json()) as { refusal?: { message?: string } }
      return answer.refusal?.message ?? ''
    }
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = nameOf(response.headers.get('Content-Disposition') ?? '')
    link.click()
    URL.revokeObjectURL(link.href)
    return null
  } catch {
    return ''
  }
}

const nameOf = (disposition: string): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(disposition)?.[1] ?? 'download')
