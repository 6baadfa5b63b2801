'use client'

import { useSearchParams } from 'next/navigation'

import type { Locale } from '#src/translations/locale.ts'

/**
 * The same page of a portal in the other language, with everything its address asks for. The proxy keeps the language
 * in a cookie and leads back to the address without it.
 */
export function LanguageLink({ locale }: { locale: Locale }) {
  const other = locale === 'en' ? 'zh' : 'en'
  const query = new URLSearchParams(useSearchParams())
  query.set('lang', other)

  return (
    <a href={`?${query}`} lang={other === 'zh' ? 'zh-CN' : 'en'} className="py-2">
      {other === 'zh' ? '中文' : 'English'}
    </a>
  )
}
