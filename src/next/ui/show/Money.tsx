import type { Locale } from '#src/translations/locale.ts'

/** Whole yuan: 14,300 元 · CNY 14,300. */
export function Money({ yuan, locale }: { yuan: number; locale: Locale }) {
  const figures = new Intl.NumberFormat('en-US').format(yuan)

  return (
    <span className="figures whitespace-nowrap">
      {locale === 'en' ? `CNY ${figures}` : `${figures} 元`}
    </span>
  )
}
