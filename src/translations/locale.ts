/** The two languages of the product; Chinese comes first and is what anything falls back to (R148). */
export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'zh'

/** The language to answer in, for any language tag: `en-GB` → en, nothing or anything else → zh. */
export function localeOf(language: string | null | undefined): Locale {
  return /^en\b/i.test(language ?? '') ? 'en' : DEFAULT_LOCALE
}
