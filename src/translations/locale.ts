export {
  baseOf,
  dateTag,
  DEFAULT_LOCALE,
  directionOf,
  inLocale,
  isOwnLocale,
  languageMarks,
  languageName,
  languageTag,
  localeNamed,
  localeOf,
  locales,
  numberTag,
  othersThan,
} from '../domain/basics/languages.ts'
export type { Locale, OwnLocale } from '../domain/basics/languages.ts'
