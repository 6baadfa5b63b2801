import { GatedSheets } from '#src/next/portal/my/_parts/GatedSheets.tsx'
import { myHref } from '#src/domain/basics/addresses.ts'
import { LinkButton } from '#src/next/ui/act/LinkButton.tsx'
import { Notice } from '#src/next/ui/show/Notice.tsx'
import { inLocale } from '#src/next/ui/show/inLocale.ts'
import { DateTime } from '#src/next/ui/time/DateTime.tsx'
import type { OwnSignUp } from './ownSignUp.ts'

/** After the sign-up: what it opened. Requirement and score sheets are shown from here on (R39). */
export function SignedUp({
  signUp: { visit, contest, categories, registration },
}: {
  signUp: OwnSignUp
}) {
  const { locale, t } = visit
  const intended = categories.filter(({ key }) => registration?.intents.includes(key))

  return (
    <>
      <Notice kind={registration?.completedAt ? 'success' : 'info'} locale={locale}>
        {registration?.completedAt ? (
          <p>
            {t('portal.signUp.doneAt')}
            <DateTime
              instant={registration.completedAt}
              timeZone={contest.timeZone}
              locale={locale}
            />
          </p>
        ) : (
          <p>{t('portal.signUp.noForm')}</p>
        )}
        {registration?.attendOnly && <p>{t('portal.signUp.attendOnly')}</p>}
        {intended.length > 0 && (
          <p>
            {t('portal.signUp.intended', {
              titles: intended
                .map(({ title, titleEn }) => inLocale(locale, title, titleEn))
                .join(t('site.contest.listComma')),
            })}
          </p>
        )}
      </Notice>
      <p className="mb-8">
        <LinkButton tone="primary" href={myHref(`/entries/new?contest=${contest.slug}`)}>
          {t('portal.newEntry.title')}
        </LinkButton>
      </p>
      <GatedSheets categories={categories} locale={locale} t={t} />
    </>
  )
}
