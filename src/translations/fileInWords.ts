import type { EntryFileDocument, RenditionDocument } from '../domain/documents/index.ts'
import type { Locale } from './locale.ts'
import { createTranslator } from './translate.ts'

/** What was found in a stored file without refusing it, a sentence each (R77–R79). */
export function findingsInWords({ findings }: EntryFileDocument, locale: Locale): string[] {
  const t = createTranslator(locale)
  return (findings ?? []).map(({ code, params }) => t(`finding.${code}`, params))
}

/** Where the playable version of a film stands, and what to do where there is none. */
export function renditionInWords(
  { state, percent, problem }: RenditionDocument,
  locale: Locale,
): string {
  const t = createTranslator(locale)
  if (state === 'failed') return t(`film.${problem ?? 'gaveUp'}`)
  return t(`film.${state}`, { percent })
}
