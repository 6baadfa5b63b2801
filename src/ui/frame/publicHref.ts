import type { Locale } from '#src/translations/locale.ts'

/** Address of a public page in a language: Chinese at the root, English below `/en`. `path` begins with a slash. */
export function publicHref(locale: Locale, path: string): string {
  if (locale === 'zh') return path
  return path === '/' ? '/en' : `/en${path}`
}
