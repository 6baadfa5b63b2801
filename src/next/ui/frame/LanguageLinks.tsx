'use client'

import { useSearchParams } from 'next/navigation'

import { languageName, languageTag, othersThan } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'

/**
 * The same page of a portal in each other language, with everything its address asks for. The proxy keeps the language
 * in a cookie and leads back to the address without it.
 */
export function LanguageLinks({ locale }: { locale: Locale }) {
  const asked = useSearchParams()
  const hrefOf = (other: Locale) => {
    const query = new URLSearchParams(asked)
    query.set('lang', other)
    return `?${query}`
  }

  return othersThan(locale).map((other) => (
    <a key={other} href={hrefOf(other)} lang={languageTag(other)} className="py-2">
      {languageName(other)}
    </a>
  ))
}
