import { myHref, publicHref } from '#src/domain/basics/addresses.ts'
import { DEFAULT_LOCALE, languageName, languageTag, othersThan } from '#src/translations/locale.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { DisplaySwitches } from './DisplaySwitches.tsx'
import { Mark } from './Mark.tsx'
import { NavLinks } from './NavLinks.tsx'
import type { NavLink } from './NavLinks.tsx'

/** Head of every public page: mark and name, the pages of this contest, sign-in, language and display. */
export function SiteHeader({
  locale,
  path,
  nav = [],
}: {
  locale: Locale
  /** This page's address without the language, such as `/some-contest`: where the language link leads. */
  path: string
  nav?: NavLink[]
}) {
  const t = createTranslator(locale)

  return (
    <header className="border-b-2 border-band-line bg-band text-band-ink">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-1 px-4 py-3 sm:px-6">
        <a href={publicHref(locale, '/')} className="flex items-center gap-3 no-underline">
          <Mark className="size-9 text-mark" />
          <span className="font-song text-lg leading-tight font-bold">{t('site.name')}</span>
        </a>
        <NavLinks label={t('site.mainNavigation')} links={nav} />
        <div className="no-print ml-auto flex flex-wrap items-center gap-x-5 text-sm">
          <div className="hidden sm:block">
            <DisplaySwitches locale={locale} />
          </div>
          {othersThan(locale).map((other) => (
            <a
              key={other}
              href={publicHref(other, path)}
              hrefLang={languageTag(other)}
              lang={languageTag(other)}
              className="py-2"
            >
              {languageName(other)}
            </a>
          ))}
          <a
            href={myHref(locale === DEFAULT_LOCALE ? '' : `?lang=${locale}`)}
            className="py-2 font-bold"
          >
            {t('site.signIn')}
          </a>
        </div>
      </div>
    </header>
  )
}
