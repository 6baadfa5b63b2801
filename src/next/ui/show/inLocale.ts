import type { Locale } from '#src/translations/locale.ts'

/** The text in the reader's language: the English twin where there is one, else the Chinese original. */
export const inLocale = (locale: Locale, zh: string, en?: string | null): string =>
  locale === 'en' && en ? en : zh
