import type { FormContent } from './formContent.ts'

/** What this browser keeps of a form until the server has it. */
export type LocalCopy = {
  content: FormContent
  /** Revision of the server's copy it was typed upon. */
  base: number
  /** The page it was typed on. */
  writer: string
  /** Milliseconds since 1970, by this browser's clock. */
  at: number
  /** Sent with the form itself; once the server has moved on, it has arrived. */
  isSubmitted: boolean
}

/** Null where nothing is kept, or the browser keeps nothing (private windows, full storage). */
export function readLocal(key: string): LocalCopy | null {
  try {
    const text = window.localStorage.getItem(key)
    return text ? (JSON.parse(text) as LocalCopy) : null
  } catch {
    return null
  }
}

export function writeLocal(key: string, copy: LocalCopy | null): void {
  try {
    if (copy) window.localStorage.setItem(key, JSON.stringify(copy))
    else window.localStorage.removeItem(key)
  } catch {
    // The server's copy has to do.
  }
}
