import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { DisplaySwitches } from './DisplaySwitches.tsx'
import { Mark } from './Mark.tsx'
import type { Filings } from './filings.ts'

/** Foot of every page: the name, and the filings a Chinese site has to show where it has them. */
export function SiteFooter({ locale, filings }: { locale: Locale; filings: Filings }) {
  const t = createTranslator(locale)
  const { icp, publicSecurity } = filings

  return (
    <footer
      aria-label={t('site.footer.label')}
      className="no-print mt-16 border-t border-line text-sm text-muted"
    >
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-1 px-4 py-6 sm:px-6">
        <p className="flex items-center gap-2">
          <Mark className="size-5" />
          {t('site.tagline')}
        </p>
        {icp && (
          <a href="https://beian.miit.gov.cn/" rel="noopener" className="py-1">
            {icp}
          </a>
        )}
        {publicSecurity && (
          <a href={publicSecurity.href} rel="noopener" className="flex items-center gap-1 py-1">
            <Shield />
            {publicSecurity.number}
          </a>
        )}
        {/* The head has no room for them on a phone. */}
        <div className="ml-auto sm:hidden">
          <DisplaySwitches locale={locale} />
        </div>
      </div>
    </footer>
  )
}

/** Stands where the emblem of the public-security filing goes. */
function Shield() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className="size-4">
      <path
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        d="M10 1.8 17 4v5.2c0 4.3-2.8 7.4-7 9-4.2-1.6-7-4.7-7-9V4Z"
      />
      <path
        fill="currentColor"
        d="m10 5.6 1.1 2.3 2.5.3-1.8 1.8.4 2.5-2.2-1.2-2.2 1.2.4-2.5L6.4 8.2l2.5-.3Z"
      />
    </svg>
  )
}
