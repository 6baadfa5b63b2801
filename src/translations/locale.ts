/** The two languages of the product; Chinese comes first and is what anything falls back to (R148). */
export const LOCALES = ['zh', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'zh'
