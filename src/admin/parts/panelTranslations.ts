import { unitWords } from '../RecommenderDesk/unitWords.ts'
import { locales } from '../../translations/locale.ts'
import type { Locale } from '../../translations/locale.ts'
import { panelWords } from './panelWords.ts'

const of = (locale: Locale) => {
  const { clock, desk, payload, payloadFields } = panelWords(locale)
  return {
    general: payload,
    fields: payloadFields,
    contest: { clock, examination: desk.tab, recommenders: unitWords(locale).tab },
  }
}

/** Words that Payload itself looks up: those we add, and those of its own that name the tool rather than the work. */
export const panelTranslations = (): Record<string, ReturnType<typeof of>> =>
  Object.fromEntries(locales().map((locale) => [locale, of(locale)]))
