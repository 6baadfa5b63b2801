import type { Metadata } from 'next'

import { createTranslator } from '#src/translations/translate.ts'
import type { TranslationKey } from '#src/translations/translate.ts'
import { portalLocale } from './portalLocale.ts'

/** The window's title of a portal page, in the language the person chose. */
export const titled = (key: TranslationKey) => async (): Promise<Metadata> => ({
  title: createTranslator(await portalLocale())(key),
})
