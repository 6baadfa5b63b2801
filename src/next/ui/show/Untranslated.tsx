import type { ReactNode } from 'react'

import { baseOf } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** Text that exists in Chinese alone: marked as such for readers of other languages, and for the voice that reads it out. */
export function Untranslated({ locale, children }: { locale: Locale; children: ReactNode }) {
  if (baseOf(locale) === 'zh') return children

  return (
    <>
      <p className="mb-3 text-sm text-muted">{createTranslator(locale)('site.untranslated')}</p>
      <div lang="zh-CN">{children}</div>
    </>
  )
}
