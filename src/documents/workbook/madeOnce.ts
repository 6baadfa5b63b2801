import type { Locale } from '../../translations/locale.ts'

type Make = (locale: Locale) => Promise<Uint8Array<ArrayBuffer>>

/** A workbook that is the same for everybody, made once a language: each writing would stamp its own time into the file. */
export function madeOnce(make: Make): Make {
  const made = new Map<Locale, ReturnType<Make>>()
  return (locale) => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    // What could not be made is tried again.
    known.catch(() => made.delete(locale))
    return known
  }
}
