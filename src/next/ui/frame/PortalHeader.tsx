import { portalDoor, portalHref } from '#src/domain/basics/addresses.ts'
import type { Portal } from '#src/domain/basics/addresses.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'
import { DisplaySwitches } from './DisplaySwitches.tsx'
import { LanguageLinks } from './LanguageLinks.tsx'
import { Mark } from './Mark.tsx'
import { NavLinks } from './NavLinks.tsx'
import type { NavLink } from './NavLinks.tsx'

/** Head of a portal page: whose workspace, its pages, language, account and the way out. */
export function PortalHeader({
  locale,
  face,
  account,
  nav,
}: {
  locale: Locale
  face: Portal
  account: { name: string } | null
  nav: NavLink[]
}) {
  const t = createTranslator(locale)

  return (
    <header className="border-b-2 border-band-line bg-band text-band-ink">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-8 gap-y-1 px-4 py-3 sm:px-6">
        <a href={portalHref(face)} className="flex items-center gap-3 no-underline">
          <Mark className="size-9 text-mark" />
          <span className="font-song text-lg leading-tight font-bold">
            {t(`site.faces.${face}`)}
          </span>
        </a>
        <NavLinks label={t('site.portalNavigation')} links={account ? nav : []} />
        <div className="no-print ml-auto flex flex-wrap items-center gap-x-5 text-sm">
          <div className="hidden sm:block">
            <DisplaySwitches locale={locale} />
          </div>
          <LanguageLinks locale={locale} />
          {account && (
            <form
              method="post"
              action={portalDoor('/sign-out')}
              className="flex items-center gap-x-3"
            >
              <span>
                <span className="sr-only">{t('site.signedInAs', { name: '' })}</span>
                {account.name}
              </span>
              <button type="submit" className="py-2 font-bold underline underline-offset-4">
                {t('site.signOut')}
              </button>
            </form>
          )}
        </div>
      </div>
    </header>
  )
}
