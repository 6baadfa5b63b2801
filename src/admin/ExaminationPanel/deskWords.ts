import { formatInstant } from '../../translations/formatInstant.ts'
import { inLocale } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { createTranslator } from '../../translations/translate.ts'
import type { Translate } from '../../translations/translate.ts'
import { panelWords } from '../parts/panelWords.ts'
import type { PanelWords } from '../parts/panelWords.ts'

/** How the desk speaks: its words, the dictionary, labels in the reader's language, instants in the contest's zone. */
export type DeskWords = {
  locale: Locale
  timeZone: string
  words: PanelWords['desk']
  t: Translate
  label: (named: { label: string; labelEn?: string | null }) => string
  title: (named: { title: string; titleEn?: string | null }) => string
  at: (instant: string | null | undefined) => string
}

export function deskWords({ locale, timeZone }: { locale: Locale; timeZone: string }): DeskWords {
  const words = panelWords(locale)
  return {
    locale,
    timeZone,
    words: words.desk,
    t: createTranslator(locale),
    label: ({ label, labelEn }) => inLocale(locale, label, labelEn),
    title: ({ title, titleEn }) => inLocale(locale, title, titleEn),
    at: (instant) => (instant ? formatInstant({ instant, locale, timeZone }) : words.none),
  }
}
