import type { ReactNode } from 'react'

import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

export type SummaryRow = {
  label: string
  value: ReactNode
  changeHref?: string
  /** What is to be changed, said beside the answer. */
  remark?: string
}

/** Answers as they stand, with the way back to each: “check answers”, receipts, read-only entries. */
export function SummaryList({ rows, locale }: { rows: SummaryRow[]; locale: Locale }) {
  const t = createTranslator(locale)

  return (
    <dl className="border-t border-ink">
      {rows.map(({ label, value, changeHref, remark }) => (
        <div
          key={label}
          className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(8em,1fr)_3fr_auto]"
        >
          <dt className="text-muted">{label}</dt>
          <dd className="min-w-0 whitespace-pre-line">
            {value ?? <span className="text-muted">{t('site.summary.empty')}</span>}
            {remark && (
              <p className="mt-2 border-l-4 border-slate pl-3 text-sm text-slate">
                {t('form.remark', { text: remark })}
              </p>
            )}
          </dd>
          {changeHref && (
            <dd className="no-print">
              <a
                href={changeHref}
                aria-label={t('site.summary.changeOf', { label })}
                className="inline-block py-1"
              >
                {t('site.summary.change')}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
