import { notFound } from 'next/navigation'

import { LOCALES } from '../../../translations/locale.ts'
import type { Locale } from '../../../translations/locale.ts'

export type LocaleParams = { locale: string }

/** The language of a public page, from its address; the proxy lets no other through. */
export async function localeFrom(params: Promise<LocaleParams>): Promise<Locale> {
  const { locale } = await params
  return LOCALES.find((each) => each === locale) ?? notFound()
}
