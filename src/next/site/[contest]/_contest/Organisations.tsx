import { ORGANISATION_ROLES } from '#src/domain/types/contest.ts'
import type { Organisation } from '#src/domain/types/contest.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** The organisations of a contest by role, in the order a notice names them (R3). */
export function Organisations({
  organisations,
  locale,
}: {
  organisations: Organisation[]
  locale: Locale
}) {
  const t = createTranslator(locale)
  const roles = ORGANISATION_ROLES.map((role) => ({
    role,
    names: organisations.filter((each) => each.role === role).map(({ name }) => name),
  })).filter(({ names }) => names.length > 0)
  if (roles.length === 0) return null

  return (
    <section aria-labelledby="organisations">
      <h2 id="organisations" className="text-xl">
        {t('site.contest.organisations')}
      </h2>
      <dl className="mt-3 border-t border-ink">
        {roles.map(({ role, names }) => (
          <div key={role} className="border-b border-line py-3">
            <dt className="text-sm text-muted">{t(`organisationRole.${role}`)}</dt>
            {names.map((name) => (
              <dd key={name} lang={locale === 'zh' ? undefined : 'zh-CN'} className="font-song">
                {name}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  )
}
