import { formatInstant } from '../../domain/basics/instants.ts'
import type { Refusal } from '../../domain/basics/refusal.ts'
import { dictionaryOf } from '../../translations/dictionaryOf.ts'
import { fill } from '../../translations/fill.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator, wordsOfRefusal } from '../../translations/translate.ts'
import type { Translate } from '../../translations/translate.ts'
import type { Dictionary } from '../../translations/zh.ts'

/** How the panel of a round speaks: its words, the dictionary, titles in the reader's language, instants in the contest's zone. */
export type RoundWords = {
  locale: Locale
  words: Dictionary['round']
  t: Translate
  fill: typeof fill
  title: (named: { title: string; titleEn?: string | null }) => string
  at: (instant: string) => string
  refusal: (refusal: Refusal) => string
}

export function roundWords({ locale, timeZone }: { locale: Locale; timeZone: string }): RoundWords {
  return {
    locale,
    words: dictionaryOf(locale).round,
    t: createTranslator(locale),
    fill,
    title: ({ title, titleEn }) => inLocale(locale, title, titleEn),
    at: (instant) => formatInstant(instant, timeZone, locale),
    refusal: (refusal) => wordsOfRefusal(refusal, locale, timeZone),
  }
}
