import type { PublicContest } from '#src/queries/contest/publicContests.ts'
import type { Locale } from '#src/translations/locale.ts'
import { createTranslator } from '#src/translations/translate.ts'

/** Whom to ask, with a number to tap, and where the contest speaks (R5, R6). */
export function Contacts({
  contest,
  locale,
}: {
  contest: Pick<PublicContest, 'contacts' | 'channels'>
  locale: Locale
}) {
  const t = createTranslator(locale)
  const { contacts, channels } = contest
  if (contacts.length + channels.length === 0) return null

  return (
    <section aria-labelledby="contacts" className="mt-10">
      <h2 id="contacts" className="text-xl">
        {t('site.contest.contacts')}
      </h2>
      <ul className="mt-3 border-t border-ink">
        {contacts.map(({ group, name, phone, email }) => (
          <li key={`${group} ${name}`} className="border-b border-line py-3">
            <span className="block text-sm text-muted">{group}</span>
            {name}
            {phone && (
              <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className="figures block py-1">
                {phone}
              </a>
            )}
            {email && (
              <a href={`mailto:${email}`} className="block py-1">
                {email}
              </a>
            )}
          </li>
        ))}
        {channels.map(({ kind, label, url }) => (
          <li key={`${kind} ${label}`} className="border-b border-line py-3">
            <span className="block text-sm text-muted">
              {t(`site.contest.channelKind.${kind}`)}
            </span>
            {url && /^https?:\/\//.test(url) ? (
              <a href={url} rel="noopener" className="inline-block py-1">
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
