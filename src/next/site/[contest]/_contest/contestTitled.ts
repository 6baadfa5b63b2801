import type { Metadata } from 'next'

import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import type { TranslationKey } from '#src/translations/translate.ts'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { contestFrom } from './contestFrom.ts'
import type { ContestParams } from './contestFrom.ts'

/**
 * `generateMetadata` of a page of a contest, named by one of our texts and the contest.
 *
 * @param missing what an address without a contest is called
 */
export const contestTitled =
  (key: TranslationKey, missing: (locale: Locale) => Metadata = () => ({})) =>
  async ({ params }: { params: ContestParams }): Promise<Metadata> => {
    const { locale, contest } = await contestFrom(params)
    if (!contest) return missing(locale)
    const title = createTranslator(locale)(key)
    return { title: `${title} · ${inLocale(locale, contest.title, contest.titleEn)}` }
  }
