import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import type { Translate } from '#src/translations/translate.ts'
import { localeFrom } from '../../_site/localeFrom.ts'
import { publicContest } from '../../_site/publicData.ts'

export type ContestParams = Promise<{ locale: string; contest: string }>

/** What an address below a contest's asks for: in which language, and of which contest, null where there is none. */
export async function contestFrom(params: ContestParams): Promise<{
  locale: Locale
  t: Translate
  contest: PublicContest | null
}> {
  const [locale, { contest: slug }] = await Promise.all([localeFrom(params), params])
  return { locale, t: createTranslator(locale), contest: await publicContest(slug) }
}
