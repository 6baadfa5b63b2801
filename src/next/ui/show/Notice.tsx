import type { ReactNode } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

export type NoticeKind = 'info' | 'success' | 'warning' | 'error'

/** A banner within a page. Its kind is said in words, so that the colour of the rule is not the only sign. */
export function Notice({
  kind,
  title,
  locale,
  children,
}: {
  kind: NoticeKind
  title?: string
  locale: Locale
  children?: ReactNode
}) {
  const t = createTranslator(locale)

  return (
    <section
      role={kind === 'error' ? 'alert' : undefined}
      className={`my-6 border-l-4 bg-surface px-4 py-3 ${RULES[kind]}`}
    >
      <p className={`text-sm font-bold ${WORDS[kind]}`}>{t(`site.notice.${kind}`)}</p>
      {title && <h2 className="mt-1 text-lg">{title}</h2>}
      {children && <div className="mt-1 max-w-text">{children}</div>}
    </section>
  )
}

const RULES: Record<NoticeKind, string> = {
  info: 'border-slate',
  success: 'border-jade',
  warning: 'border-amber',
  error: 'border-amber',
}

const WORDS: Record<NoticeKind, string> = {
  info: 'text-slate',
  success: 'text-jade',
  warning: 'text-amber',
  error: 'text-amber',
}
